import { formatDate } from '../../ui/format-time.ts';
import styles from './interview-ledger.module.css';
import { InterviewRow } from './interview-row.tsx';
import type { Ledger, LedgerEntry } from './use-ledger.ts';

/** The log, latest first, cut at the day of the first booking. */
export function InterviewLedger({ ledger }: { ledger: Ledger }) {
  const { entries, firstBookedOn, today } = ledger;
  const latestFirst = entries.toReversed();
  const since = latestFirst.filter(({ phase }) => phase === 'after');
  const before = latestFirst.filter(({ phase }) => phase === 'before');
  const year = Temporal.PlainDate.from(today);
  return (
    <table className={styles.ledger}>
      <caption className="sr">Real interviews, latest first</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Interview</th>
          <th scope="col">
            <span className="sr">Why it counts as it does</span>
          </th>
          <th scope="col" className={styles.result}>
            Led on?
          </th>
          <th scope="col">
            <span className="sr">Acts</span>
          </th>
        </tr>
      </thead>
      {firstBookedOn && since.length > 0 && (
        <Part
          title={`Since your first booking, ${formatDate(firstBookedOn, year)}`}
          entries={since}
          today={today}
        />
      )}
      {before.length > 0 && (
        <Part title={firstBookedOn ? 'Before it' : 'Before any coaching'} entries={before} today={today} />
      )}
    </table>
  );
}

type PartProps = { title: string; entries: readonly LedgerEntry[]; today: string };

const Part = ({ title, entries, today }: PartProps) => (
  <tbody>
    <tr className={styles.cut}>
      <th scope="rowgroup" colSpan={5}>
        {title}
      </th>
    </tr>
    {entries.map((entry) => (
      <InterviewRow key={entry.id} entry={entry} today={today} />
    ))}
  </tbody>
);
