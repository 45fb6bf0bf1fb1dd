import { dimensionRecords } from '@app/shared/progress/dimension-records';
import { VERDICT_LABEL } from '@app/shared/reports/verdict';
import { formatShortDay } from '../../ui/format-time.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import styles from './record-table.module.css';
import type { Progress, RecordedLevel } from './use-progress.ts';
import type { Shown } from './use-shown-sessions.ts';

type Props = Omit<Shown, 'shown'> & { progress: Progress };

/** The whole record in figures, every session in it. */
export function RecordTable({ progress: { sessions, dimensions }, timeZone, now, marks }: Props) {
  const records = dimensionRecords<RecordedLevel>(sessions);
  return (
    <details className={styles.details}>
      <summary>The whole record as a table</summary>
      <WideTable label="The record as a table">
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {sessions.map(({ bookingId, startsAt, coach }) => (
                <th key={bookingId} scope="col">
                  {formatShortDay(startsAt, timeZone, now)}
                  <br />
                  {marks.get(coach.id)?.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">The answer</th>
              {sessions.map(({ bookingId, verdict }) => (
                <td key={bookingId}>{verdict ? VERDICT_LABEL[verdict] : 'not open'}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">Your guess</th>
              {sessions.map(({ bookingId, guess }) => (
                <td key={bookingId}>
                  {guess ? `${VERDICT_LABEL[guess.verdict]}, ${guess.callBackChance} %` : 'none'}
                </td>
              ))}
            </tr>
            {records.map(({ rubric, dimension, marks: levels }) => (
              <tr key={`${rubric}:${dimension}`}>
                <th scope="row">
                  {dimensions.find((one) => one.rubric === rubric && one.dimension === dimension)?.name}
                </th>
                {levels.map((level, at) => (
                  <td key={sessions[at]!.bookingId}>{cell(level, sessions[at]!.access === 'all')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p>The coach’s level, then yours in brackets.</p>
    </details>
  );
}

function cell(mark: RecordedLevel | null, isOpen: boolean): string {
  if (!mark) return '';
  const level = mark.level ?? (isOpen ? 'not observed' : 'not open');
  return mark.own === null ? `${level}` : `${level} (${mark.own})`;
}
