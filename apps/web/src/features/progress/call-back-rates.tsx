import { OUTCOME_CAVEAT, PHRASE_FROM } from '@app/shared/progress/outcome-words';
import { Tally } from '../../ui/tally.tsx';
import styles from './call-back-rates.module.css';
import { likely } from './ledger-words.ts';
import { Fine } from './record-section.tsx';
import type { Ledger } from './use-ledger.ts';

type Rates = Ledger['rates'];
type Side = Rates['before'];

const SIDES = [
  ['before', 'Before'],
  ['after', 'Since'],
] as const;
const TICKS = [0, 25, 50, 75, 100];

/** Call-backs before and since the first booking: strokes always, rates with their bands where there is enough. */
export function CallBackRates({ rates }: { rates: Rates }) {
  const { phrase, priorMean } = rates;
  if (rates.before.n + rates.after.n === 0) return null;
  return (
    <>
      <div className={styles.rates}>
        {SIDES.filter(([side]) => rates[side].n > 0).map(([side, label]) => (
          <SideRow
            key={side}
            label={label}
            side={rates[side]}
            isAfter={side === 'after'}
            withRate={phrase !== null}
          />
        ))}
        {phrase && (
          <div className={styles.axis} aria-hidden="true">
            {TICKS.map((tick) => (
              <span key={tick}>{tick}</span>
            ))}
          </div>
        )}
      </div>
      {phrase ? (
        <Fine>
          The dot is where the rate most likely lies, the band where it lies four times in five. Each starts
          from the {Math.round(priorMean * 100)} in a hundred that is usual before coaching, worth four
          interviews. {OUTCOME_CAVEAT}
        </Fine>
      ) : (
        <Fine>
          With fewer than {PHRASE_FROM} interviews on either side the counts stand alone. {OUTCOME_CAVEAT}
        </Fine>
      )}
    </>
  );
}

type RowProps = { label: string; side: Side; isAfter: boolean; withRate: boolean };

function SideRow({ label, side, isAfter, withRate }: RowProps) {
  const { called, n, mean, lo80, hi80 } = side;
  return (
    <div className={styles.row}>
      <p className={styles.side}>
        <b>{label}</b>
        <Tally count={called} others={n - called} label={`${called} of ${n} led on`} />
        <span>
          {called} of {n}
        </span>
      </p>
      {withRate && (
        <>
          <Strip mean={mean} lo={lo80} hi={hi80} isAfter={isAfter} />
          <p className={styles.likely}>{likely(lo80, hi80)}</p>
        </>
      )}
    </div>
  );
}

const percent = (share: number) => `${share * 100}%`;

/** A rate on the line from 0 to 100: drawn in ink, since the product worked it out. */
function Strip({ mean, lo, hi, isAfter }: { mean: number; lo: number; hi: number; isAfter: boolean }) {
  const ink = isAfter ? 'var(--ink)' : 'var(--ink-3)';
  return (
    <svg className={styles.strip} height="34" aria-hidden="true">
      <line x1="0" x2="100%" y1="17" y2="17" stroke="var(--line)" />
      {TICKS.map((tick) => (
        <line key={tick} x1={`${tick}%`} x2={`${tick}%`} y1="12" y2="22" stroke="var(--line-strong)" />
      ))}
      <line x1={percent(lo)} x2={percent(hi)} y1="17" y2="17" stroke={ink} strokeWidth="9" opacity=".22" />
      <circle cx={percent(mean)} cy="17" r="5.5" fill={ink} stroke="var(--paper)" strokeWidth="2" />
    </svg>
  );
}
