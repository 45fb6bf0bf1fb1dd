import { THRESHOLDS } from '@app/shared/reports/quality-thresholds';
import { releaseTime } from '@app/shared/reports/release-time';
import { neededParts, partState } from '@app/shared/reports/report-parts';
import { isRetestReport, retestSummary } from '@app/shared/reports/retest-mark';
import { isVerdict, VERDICT_LABEL } from '@app/shared/reports/verdict';
import { isBefore } from '@app/shared/time/instant';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { now } from '../../lib/clock.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage, Refusal } from '../../ui/error-message.tsx';
import { formatRelativeDay, formatTime, placeOf } from '../../ui/format-time.ts';
import styles from './conflict-dialog.module.css';
import { useEditor } from './editor-context.ts';

/** When the report would reach its candidate if it were handed in now; null while there is no answer. */
export function useArrival(): { at: Temporal.Instant; waits: boolean } | null {
  const { draft, report } = useEditor();
  const { callBack } = draft.verdict;
  if (!isVerdict(callBack)) return null;
  const handedInAt = now();
  const at = releaseTime({ callBack, handedInAt, candidateTimeZone: report.candidate.timeZone });
  return { at, waits: isBefore(handedInAt, at) };
}

/** Lets the report go, once every check allows it; until then it says what is left. */
export function ReleaseButton({ settle }: { settle(): Promise<{ version: number } | undefined> }) {
  const { check, draft, candidate, part, go } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const left = whatIsLeft();
  const firstFault = () => {
    const parts = neededParts(draft).map((one) => ({ one, ...partState(one, draft, check.findings) }));
    const next = parts.find(({ blocks }) => blocks > 0) ?? parts.find(({ state }) => state !== 'done');
    go(next?.one ?? part);
  };
  return (
    <>
      <Button
        size="sm"
        variant={left ? 'default' : 'filled'}
        onClick={() => (left ? firstFault() : setOpen(true))}
        aria-haspopup={left ? undefined : 'dialog'}
      >
        {left ? `Release: ${left}` : `Release to ${candidate}`}
      </Button>
      <ReleaseDialog isOpen={isOpen} onClose={() => setOpen(false)} settle={settle} />
    </>
  );

  function whatIsLeft(): string | undefined {
    if (check.releasable) return undefined;
    const parts = neededParts(draft).map((one) => partState(one, draft, check.findings));
    const blocks = check.findings.filter(
      ({ level, letThrough, unwritten }) => level === 'block' && letThrough === undefined && !unwritten,
    ).length;
    const unwritten = parts.filter(({ state }) => state !== 'done').length;
    if (blocks > 0) return `${blocks} ${blocks === 1 ? 'block' : 'blocks'} left`;
    if (unwritten > 0) return `${unwritten} ${unwritten === 1 ? 'part' : 'parts'} to write`;
    return `${check.score} of the ${THRESHOLDS.release.score} it needs`;
  }
}

type DialogProps = { isOpen: boolean; onClose(): void; settle(): Promise<{ version: number } | undefined> };

function ReleaseDialog({ isOpen, onClose, settle }: DialogProps) {
  const { report, draft, candidate } = useEditor();
  const [isUnsaved, setUnsaved] = useState(false);
  const arrival = useArrival();
  const utils = trpc.useUtils();
  const release = trpc.reports.release.useMutation({ onSuccess: () => utils.reports.invalidate() });
  const { timeZone } = report.candidate;
  const { callBack } = draft.verdict;
  const when = arrival?.waits
    ? `${formatRelativeDay(arrival.at, timeZone, now())} at ${formatTime(arrival.at, timeZone)} in ${placeOf(timeZone)}`
    : 'at once';

  const go = async () => {
    setUnsaved(false);
    const saved = await settle();
    if (saved) release.mutate({ bookingId: report.bookingId, version: saved.version });
    else setUnsaved(true);
  };

  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={
        isRetestReport(draft)
          ? `${retestSummary(draft.retest.map(({ mark }) => mark))}`
          : isVerdict(callBack)
            ? `Your answer to ${candidate} is: ${VERDICT_LABEL[callBack].toLowerCase()}`
            : ''
      }
    >
      <p>
        {candidate} gets it <b>{when}</b>
        {arrival?.waits && ', since nobody should read a no at night. For you it counts as handed in now'}.
        {isRetestReport(draft)
          ? 'Their tasks then stand as you marked them.'
          : 'They rate themself first, then read.'}{' '}
        Afterwards you can still change it, with a reason that they see.
      </p>
      <ErrorMessage error={release.error} safe="Your report is saved." />
      {isUnsaved && (
        <Refusal what="Your last words are not with us yet.">
          They are safe on this device. When the connection is back, try again.
        </Refusal>
      )}
      <div className={styles.acts} style={{ marginTop: 'var(--gap-5)' }}>
        <Button loading={release.isPending} onClick={go}>
          {arrival?.waits
            ? `Hand in, ${candidate} reads it ${when.split(' in ')[0]}`
            : `Release to ${candidate}`}
        </Button>
        <Button variant="default" onClick={onClose}>
          Go on writing
        </Button>
      </div>
    </Modal>
  );
}
