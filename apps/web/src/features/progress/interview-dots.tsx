import { INTERVIEW_STAGES, STAGE_LABEL } from '@app/shared/progress/real-interview';
import { formatDate } from '../../ui/format-time.ts';
import styles from './interview-dots.module.css';
import { ledOn } from './ledger-words.ts';
import type { Ledger, LedgerEntry } from './use-ledger.ts';

const ROW = 34;
const LEAST_DAYS = 28;

/** Every interview as one dot: when, at which stage, and whether it led on. Nothing is drawn between them. */
export function InterviewDots({ ledger }: { ledger: Ledger }) {
  const { entries, today, firstBookedOn } = ledger;
  const stages = INTERVIEW_STAGES.filter((stage) => entries.some((entry) => entry.stage === stage));
  const days = entries
    .map(({ heldOn }) => heldOn)
    .concat(today)
    .sort();
  const [first, last] = [Temporal.PlainDate.from(days[0]!), Temporal.PlainDate.from(days.at(-1)!)];
  const span = Math.max(LEAST_DAYS, first.until(last, { largestUnit: 'days' }).days);
  const at = (day: string) =>
    `${2 + (96 * first.until(Temporal.PlainDate.from(day), { largestUnit: 'days' }).days) / span}%`;
  const height = stages.length * ROW;
  return (
    <figure className={styles.figure}>
      <div className={styles.rows} aria-hidden="true">
        {stages.map((stage) => (
          <span key={stage}>{STAGE_LABEL[stage]}</span>
        ))}
      </div>
      <svg className={styles.chart} height={height + 22} role="img" aria-label={describe(entries)}>
        {stages.map((stage, row) => (
          <line key={stage} x1="0" x2="100%" y1={middle(row)} y2={middle(row)} stroke="var(--line)" />
        ))}
        {firstBookedOn && firstBookedOn >= days[0]! && (
          <line
            {...{ x1: at(firstBookedOn), x2: at(firstBookedOn), y1: 0, y2: height }}
            stroke="var(--line-strong)"
            strokeDasharray="3 3"
          />
        )}
        {entries.map((entry) => (
          <Dot key={entry.id} entry={entry} x={at(entry.heldOn)} y={middle(stages.indexOf(entry.stage))} />
        ))}
        <text x="2%" y={height + 16} fill="var(--ink-3)">
          {formatDate(days[0]!, Temporal.PlainDate.from(today))}
        </text>
        <text x="98%" y={height + 16} fill="var(--ink-3)" textAnchor="end">
          {days.at(-1) === today ? 'today' : formatDate(days.at(-1)!, Temporal.PlainDate.from(today))}
        </text>
      </svg>
      <figcaption className={styles.key}>
        <Key kind="yes" label="led on" />
        <Key kind="no" label="did not" />
        <Key kind="open" label="no answer yet" />
        <Key kind="out" label="not counted" />
        {firstBookedOn && <span className={styles.booked}>first booking</span>}
      </figcaption>
    </figure>
  );
}

const middle = (row: number) => row * ROW + ROW / 2;

type Kind = 'yes' | 'no' | 'open' | 'out';

function kindOf({ counted, recordedAs, result }: LedgerEntry): Kind {
  if (recordedAs === 'recalled' || result === 'withdrawn') return 'out';
  if (counted === null) return 'open';
  return counted === 1 ? 'yes' : 'no';
}

function Dot({ entry, x, y }: { entry: LedgerEntry; x: string; y: number }) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <Shape kind={kindOf(entry)} />
    </svg>
  );
}

function Shape({ kind }: { kind: Kind }) {
  if (kind === 'yes') return <circle r="6.5" fill="var(--pencil)" stroke="var(--paper)" strokeWidth="2" />;
  if (kind === 'no') return <circle r="6" fill="var(--ink-3)" stroke="var(--paper)" strokeWidth="2" />;
  if (kind === 'open') {
    return (
      <circle r="5.5" fill="var(--paper)" stroke="var(--ink-3)" strokeWidth="1.6" strokeDasharray="3 2.2" />
    );
  }
  return <circle r="3" fill="var(--line-strong)" />;
}

const Key = ({ kind, label }: { kind: Kind; label: string }) => (
  <span>
    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <Shape kind={kind} />
    </svg>
    {label}
  </span>
);

const describe = (entries: readonly LedgerEntry[]): string =>
  `${entries.length} interviews. ${entries
    .map(
      (entry) => `${STAGE_LABEL[entry.stage]} on ${formatDate(entry.heldOn)}: ${ledOn(entry).toLowerCase()}`,
    )
    .join('. ')}.`;
