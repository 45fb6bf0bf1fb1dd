import { undoStep } from '@app/shared/reports/merge-drafts';
import { checkReport, tally } from '@app/shared/reports/quality-rules';
import { BOILERPLATE_RULE } from '@app/shared/reports/quality-substance';
import type { ReportDraft } from '@app/shared/reports/report.schema';
import { neededParts, type ReportPart } from '@app/shared/reports/report-parts';
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import { now } from '../../lib/clock.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { trpc } from '../../trpc.ts';
import { firstName } from '../../ui/first-name.ts';
import { CandidatePreview } from './candidate-preview.tsx';
import type { EvidenceTarget } from './edit-draft.ts';
import { EditorBar, possessive } from './editor-bar.tsx';
import { type CoachReport, type Editor, EditorProvider } from './editor-context.ts';
import { EditorDesk } from './editor-desk.tsx';
import { EditorKeys } from './editor-keys.tsx';
import { useArrival } from './release-button.tsx';
import { useEditSteps } from './use-edit-steps.ts';
import { useEditorKeys } from './use-editor-keys.ts';

type Props = {
  report: CoachReport;
  draft: ReportDraft;
  edit: Editor['edit'];
  saveLine: ReactNode;
  act: ReactNode;
  /** What opens over the editor; an edit made there can be taken back like any other. */
  dialog?: (edit: Editor['edit']) => ReactNode;
};

/** Where a coach writes a report: parts on the left, one of them open, the notes beside it. */
export function ReportEditor({ report, draft, edit: apply, saveLine, act, dialog }: Props) {
  const { edit, can, ...steps } = useEditSteps(draft, apply);
  const candidate = firstName(report.candidate.name);
  useDocumentTitle(`${possessive(candidate)} report`);
  const check = useCheck(report, draft);
  const [part, setPart] = useState<ReportPart>(() => neededParts(draft)[0] ?? 'answer');
  const [target, setTarget] = useState<EvidenceTarget | null>(null);
  const [removed, setRemoved] = useState<{ what: string; before: ReportDraft; after: ReportDraft } | null>(
    null,
  );
  const [view, setView] = useState<'desk' | 'preview'>('desk');
  const [showsKeys, setShowsKeys] = useState(false);
  const searchRef = useRef<HTMLInputElement>(null);

  const editor: Editor = {
    report,
    draft,
    edit,
    check,
    candidate,
    part,
    go(next) {
      setPart(next);
      setView('desk');
      setRemoved(null);
    },
    target,
    setTarget,
    remove(what, change) {
      setRemoved({ what, before: draft, after: change(draft) });
      edit(change);
    },
  };
  useEditorKeys(editor, {
    searchRef,
    onPreview: () => setView(view === 'desk' ? 'preview' : 'desk'),
    onKeys: () => setShowsKeys(true),
    ...steps,
  });

  return (
    <EditorProvider value={editor}>
      {view === 'preview' ? (
        <CandidatePreview onClose={() => setView('desk')} />
      ) : (
        <>
          <Bar
            report={report}
            candidate={candidate}
            saveLine={saveLine}
            act={act}
            onPreview={() => setView('preview')}
          />
          <EditorDesk
            searchRef={searchRef}
            removed={removed?.what ?? null}
            onPutBack={() => {
              if (removed) edit((current) => undoStep(current, removed));
              setRemoved(null);
            }}
            onKeys={() => setShowsKeys(true)}
            steps={{ ...steps, can }}
          />
        </>
      )}
      {dialog?.(edit)}
      <EditorKeys isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </EditorProvider>
  );
}

type BarProps = Omit<Parameters<typeof EditorBar>[0], 'noWaitsUntil'>;

function Bar(props: BarProps) {
  const arrival = useArrival();
  return <EditorBar {...props} noWaitsUntil={arrival?.waits ? arrival.at : null} />;
}

const COMPARE_AFTER = 20_000;

/** The checks on every change, here; the comparison with earlier reports now and then, by the API. */
function useCheck(report: CoachReport, draft: ReportDraft) {
  const deferred = useDeferredValue(draft);
  const { data: shared = [] } = trpc.reports.compareWithRecent.useQuery(
    { bookingId: report.bookingId },
    { refetchInterval: COMPARE_AFTER, enabled: report.status === 'draft' },
  );
  const { timeZone } = report.candidate;
  return useMemo(() => {
    const judgedAt = report.submittedAt ? Temporal.Instant.from(report.submittedAt) : now();
    const today = judgedAt.toZonedDateTimeISO(timeZone).toPlainDate();
    const closedTopics = report.contract?.closedTopics ?? [];
    const actualMinutes = report.session.minutes;
    const context = {
      dimensions: report.dimensions,
      ...{ actualMinutes, today, recentReports: [], closedTopics },
    };
    const here = checkReport(deferred, context);
    return tally([...here.findings.filter(({ rule }) => rule !== BOILERPLATE_RULE), ...shared]);
  }, [
    deferred,
    shared,
    report.dimensions,
    report.session.minutes,
    report.submittedAt,
    report.contract,
    timeZone,
  ]);
}
