import { formatMoney } from '@app/shared/money/format-money';
import { type Money, subtract } from '@app/shared/money/money';
import { sayRate } from '@app/shared/payments/paper-words';
import { useNow } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import type { RouterOutputs } from '../../trpc.ts';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { earningState } from './earning-state.ts';
import styles from './earnings-table.module.css';

type Earning = RouterOutputs['payments']['earnings']['rows'][number];

/** Session by session: what was paid, what went back, our part, the coach's, and where it is. */
export function EarningsTable({ rows, timeZone }: { rows: readonly Earning[]; timeZone: string }) {
  const now = useNow(60);
  return (
    <table className={styles.earn}>
      <thead>
        <tr>
          <th scope="col">Session</th>
          <th scope="col">Candidate</th>
          <th scope="col" className={styles.amount}>
            Paid
          </th>
          <th scope="col" className={styles.amount}>
            Commission
          </th>
          <th scope="col" className={styles.amount}>
            Yours
          </th>
          <th scope="col" className={styles.state}>
            Where it is
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.bookingId}>
            <td className={styles.day}>{formatDay(row.sessionStartsAt, timeZone, now)}</td>
            <td className={styles.name}>
              <Link to={paths.session(row.bookingId)}>{row.candidateName}</Link>
            </td>
            <td className={`${styles.amount} ${styles.part}`}>
              {figure(row.price)}
              {row.subsidy.amountMinor > 0 && <small>+{figure(row.subsidy)} from us</small>}
              {row.byPackage && <small>from a package</small>}
              {row.givenBack.amountMinor > 0 && <small>−{figure(row.givenBack)} back</small>}
            </td>
            <td className={`${styles.amount} ${styles.part}`}>{figure(row.commission)}</td>
            <td className={styles.amount}>
              <b>{formatMoney(row.coachShare)}</b>
              <HowItCame row={row} />
            </td>
            <td className={styles.state}>{earningState(row, timeZone, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The way from the price to the share, to the cent. */
function HowItCame({ row }: { row: Earning }) {
  const { currency } = row.price;
  const kept = subtract(row.price, row.givenBack);
  const lines: [string, Money][] = [
    ['Paid', row.price],
    ...(row.givenBack.amountMinor > 0
      ? ([
          ['Given back', negated(row.givenBack)],
          ['Kept', kept],
        ] as [string, Money][])
      : []),
    ...(row.lost.amountMinor > 0
      ? ([['Taken back by their bank', negated(row.lost)]] as [string, Money][])
      : []),
    ...(row.tax.amountMinor > 0
      ? ([[`Tax in it, ${sayRate(row.taxBasisPoints)}`, negated(row.tax)]] as [string, Money][])
      : []),
    [`Commission, ${sayRate(row.commissionBasisPoints)}`, negated(row.commission)],
    ['Yours', row.coachShare],
    ...(row.settledDebt.amountMinor > 0
      ? ([['of it settled what you owed', row.settledDebt]] as [string, Money][])
      : []),
    ...(row.withheld.amountMinor > 0
      ? ([['of it withheld for a dispute', row.withheld]] as [string, Money][])
      : []),
    ...(row.transferred.amountMinor > 0
      ? ([['of it sent to your Stripe balance', row.transferred]] as [string, Money][])
      : []),
  ];
  return (
    <details className={styles.how}>
      <summary>
        How<span className="sr"> this number came about: {row.candidateName}</span>
      </summary>
      <dl>
        {lines.map(([words, amount]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{formatMoney({ ...amount, currency })}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const negated = ({ amountMinor, currency }: Money): Money => ({ amountMinor: -amountMinor, currency });

/** The figure alone: the currency stands once, in the coach's own column. */
const figure = (amount: Money): string => formatMoney(amount).split('\u00a0')[0] ?? '';
