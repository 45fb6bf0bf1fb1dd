import { formatMoney } from '@app/shared/money/format-money';
import { type Money, money } from '@app/shared/money/money';
import type { RouterOutputs } from '../../trpc.ts';
import { formatMonth } from '../../ui/format-time.ts';
import styles from './money-desk.module.css';

type Turnover = RouterOutputs['finance']['overview']['turnover'][number];
type Props = { now: readonly Turnover[]; before: readonly Turnover[]; month: string };

/** What was paid, what we keep of it, what went back: the month beside the one before. */
export function MonthTurnover({ now, before, month }: Props) {
  const previous = formatMonth(Temporal.PlainYearMonth.from(month).subtract({ months: 1 }));
  if (now.length === 0) return <p className={styles.nothing}>Nothing was booked in {formatMonth(month)}.</p>;
  return now.map((sums) => {
    const then = before.find(({ currency }) => currency === sums.currency);
    const figures = [
      ['Paid for sessions', sums.paidMinor, then?.paidMinor],
      ['Our commission', sums.takeMinor, then?.takeMinor],
      ['Given back', sums.refundedMinor, then?.refundedMinor],
    ] as const;
    return (
      <dl key={sums.currency} className={styles.figures}>
        {figures.map(([name, amount, earlier]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={styles.sum}>{say(money(amount, sums.currency))}</dd>
            <dd>
              {earlier === undefined
                ? `nothing in ${previous}`
                : `${say(money(earlier, sums.currency))} in ${previous}`}
            </dd>
          </div>
        ))}
      </dl>
    );
  });
}

const say = (amount: Money) => formatMoney(amount);
