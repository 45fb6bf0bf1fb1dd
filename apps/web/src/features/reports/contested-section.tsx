import { ANSWER_DAYS } from '@app/shared/reports/contested-line';
import type { ReactNode } from 'react';
import { now } from '../../lib/clock.ts';
import type { RouterOutputs } from '../../trpc.ts';
import { formatDay } from '../../ui/format-time.ts';
import styles from './contested-section.module.css';
import { ReportSection } from './report-section.tsx';

type Contested = Extract<RouterOutputs['reports']['read'], { access: 'text' | 'all' }>['lines'][number];

type Props = {
  lines: readonly Contested[];
  timeZone: string;
  /** How the two are called here: “You” and “Adaeze” to the candidate. */
  candidate: string;
  coach: string;
  /** What stands under a line that waits for the coach. */
  answer?: (line: Contested) => ReactNode;
};

/** Every line that was contested, with what both said and what was decided. */
export function ContestedSection({ lines, timeZone, candidate, coach, answer }: Props) {
  if (lines.length === 0) return null;
  const on = (moment: string) => formatDay(moment, timeZone, now());
  return (
    <ReportSection id="contested" title="Contested lines">
      <ol className={styles.list}>
        {lines.map((line) => (
          <li key={line.path}>
            <blockquote>{line.state === 'struck' ? <s>{line.line}</s> : line.line}</blockquote>
            <dl>
              <dt>
                {candidate}, {on(line.contestedAt)}
              </dt>
              <dd>{line.reason}</dd>
              {line.answeredAt && (
                <>
                  <dt>
                    {coach}, {on(line.answeredAt)}
                  </dt>
                  <dd>{line.answer}</dd>
                </>
              )}
              {line.ruledAt && (
                <>
                  <dt>Second Round, {on(line.ruledAt)}</dt>
                  <dd>
                    <b>{line.state === 'struck' ? 'Struck.' : 'It stands.'}</b> {line.rulingNote}
                  </dd>
                </>
              )}
            </dl>
            {line.state === 'waiting' &&
              (answer?.(line) ?? <p>{`${coach} has ${ANSWER_DAYS} days to answer.`}</p>)}
            {line.state === 'answered' && <p>Somebody at Second Round reads both and decides.</p>}
          </li>
        ))}
      </ol>
    </ReportSection>
  );
}
