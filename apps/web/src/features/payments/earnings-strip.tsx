import { money } from '@app/shared/money/money';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { Link } from '../../ui/link.tsx';
import { Money } from '../../ui/money.tsx';
import styles from './earnings-strip.module.css';

type Totals = RouterOutputs['payments']['earnings']['totals'];

/** The coach's money in three words, with the way to all of it. */
export function EarningsStrip() {
  const { data } = trpc.payments.earnings.useQuery({});
  if (!data) return null;
  return (
    <section aria-labelledby="earnings-title">
      <h2 id="earnings-title">Earnings</h2>
      {data.totals.length === 0 ? (
        <p className={styles.nothing}>
          Your first paid session will stand here, with the way its money takes.
        </p>
      ) : (
        <EarningsTotals totals={data.totals} />
      )}
      <Link className={styles.all} to={paths.coachEarnings()}>
        Every session and its money
      </Link>
    </section>
  );
}

export function EarningsTotals({ totals }: { totals: Totals }) {
  return totals.map(({ currency, pendingMinor, availableMinor, paidMinor }) => (
    <dl key={currency} className={styles.flow}>
      <div>
        <dt>Pending</dt>
        <dd className={styles.sum}>
          <Money value={money(pendingMinor, currency)} />
        </dd>
        <dd>paid for, until its report is out</dd>
      </div>
      <div>
        <dt>Available</dt>
        <dd className={styles.sum}>
          <Money value={money(availableMinor, currency)} />
        </dd>
        <dd>earned, leaves on its date</dd>
      </div>
      <div>
        <dt>Paid</dt>
        <dd className={styles.sum}>
          <Money value={money(paidMinor, currency)} />
        </dd>
        <dd>in your Stripe account, and from there to your bank</dd>
      </div>
    </dl>
  ));
}
