import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './conflict-dialog.module.css';
import { type CoachReport, useEditor } from './editor-context.ts';
import { sameWords } from './local-copy.ts';
import { ReportEditor } from './report-editor.tsx';

type Props = { report: CoachReport; userId: string; onDone(): void };

/** A released report being changed: on this device only, until it goes out with its reason. */
export function AmendingReport({ report, userId, onDone }: Props) {
  const [draft, setDraft, forget] = useLocalDraft(
    userId,
    `amendment:${report.bookingId}:${report.version}`,
    report.content,
  );
  const leave = () => {
    forget();
    onDone();
  };
  return (
    <ReportEditor
      report={report}
      draft={draft}
      edit={setDraft}
      saveLine={<p className="small quiet">This change is on this device until you show it.</p>}
      act={<AmendButton onDone={leave} />}
    />
  );
}

const LEAST_REASON = 10;

function AmendButton({ onDone }: { onDone(): void }) {
  const { report, draft, check, candidate } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const utils = trpc.useUtils();
  const amend = trpc.reports.amend.useMutation({
    onSuccess: async () => {
      await utils.reports.invalidate();
      onDone();
    },
  });
  const isChanged = !sameWords(draft, report.content);
  return (
    <>
      {isChanged && (
        <Button size="sm" disabled={!check.releasable} onClick={() => setOpen(true)}>
          Show {candidate} the change
        </Button>
      )}
      <Button size="sm" variant="default" onClick={onDone}>
        {isChanged ? 'Drop the change' : 'Leave it as it is'}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={`Why did you change ${candidate}’s report?`}
      >
        <Textarea
          label="Reason"
          description={`${candidate} reads it above the report. The earlier text is kept.`}
          maxLength={400}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <ErrorMessage error={amend.error} safe="Your change is kept on this device." />
        <div className={styles.acts} style={{ marginTop: 'var(--gap-5)' }}>
          <Button
            loading={amend.isPending}
            disabled={reason.trim().length < LEAST_REASON}
            onClick={() =>
              amend.mutate({ bookingId: report.bookingId, version: report.version, content: draft, reason })
            }
          >
            Show {candidate} the change
          </Button>
        </div>
      </Modal>
    </>
  );
}
