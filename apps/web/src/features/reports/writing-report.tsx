import { useState } from 'react';
import { ConflictDialog } from './conflict-dialog.tsx';
import { DraftHistory } from './draft-history.tsx';
import type { CoachReport } from './editor-context.ts';
import { ReleaseButton } from './release-button.tsx';
import { ReportEditor } from './report-editor.tsx';
import { SaveLine } from './save-line.tsx';
import { useReportDraft } from './use-report-draft.ts';

/** A report that is still being written: saved by itself, released when it is ready. */
export function WritingReport({ report, userId }: { report: CoachReport; userId: string }) {
  const { draft, edit, save, merged, keep, settle } = useReportDraft(report, userId);
  const [comparesOpen, setCompares] = useState(false);
  const [showsHistory, setShowsHistory] = useState(false);
  const { timeZone } = report.coach;
  return (
    <>
      <ReportEditor
        report={report}
        draft={draft}
        edit={edit}
        saveLine={
          <SaveLine
            save={save}
            timeZone={timeZone}
            merged={merged}
            onCompare={() => setCompares(true)}
            onHistory={() => setShowsHistory(true)}
          />
        }
        dialog={(editTracked) =>
          showsHistory && (
            <DraftHistory
              report={report}
              draft={draft}
              onClose={() => setShowsHistory(false)}
              onRestore={(content) => editTracked(() => content)}
            />
          )
        }
        act={<ReleaseButton settle={settle} />}
      />
      {save.kind === 'conflict' && (
        <ConflictDialog
          conflicts={save.conflicts}
          theirs={save.theirs}
          timeZone={timeZone}
          isOpen={comparesOpen}
          onClose={() => setCompares(false)}
          onKeep={keep}
        />
      )}
    </>
  );
}
