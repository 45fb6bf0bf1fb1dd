import { INTERVIEWER_VERDICT_LABEL, TICK_WORDS } from '@app/shared/progress/interviewer-answer';
import { useSignedInUser } from '../../lib/session.ts';
import { formatDay } from '../../ui/format-time.ts';
import styles from './interviewer-said.module.css';
import type { LedgerEntry } from './use-ledger.ts';

/** A real interviewer's minute, as they gave it. */
export function InterviewerSaid({ entry: { asked } }: { entry: LedgerEntry }) {
  const { timeZone } = useSignedInUser();
  if (asked?.state !== 'answered') return null;
  const { ticks, sentence, wouldCallBack, answeredAt } = asked;
  return (
    <div className={styles.said}>
      {ticks.length > 0 && (
        <ul>
          {ticks.map((tick) => (
            <li key={tick}>{TICK_WORDS[tick]}</li>
          ))}
        </ul>
      )}
      {sentence && <blockquote>{sentence}</blockquote>}
      <p className={styles.who}>
        {wouldCallBack &&
          `Would have called you back: ${INTERVIEWER_VERDICT_LABEL[wouldCallBack].toLowerCase()}. `}
        The interviewer, {formatDay(answeredAt, timeZone)}. One person’s view.
      </p>
    </div>
  );
}
