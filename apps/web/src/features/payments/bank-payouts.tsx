import { formatMoney } from '@app/shared/money/format-money';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDate } from '../../ui/format-time.ts';
import styles from './payout-settings.module.css';

const SHOWN = 6;

/** What Stripe sent to the coach's bank, and when it is there. */
export function BankPayouts() {
  const payouts = trpc.payments.payouts.useQuery();
  const failed = payouts.data?.[0]?.status === 'failed' ? payouts.data[0] : null;
  return (
    <section className={styles.payouts} aria-labelledby="bank">
      <h2 id="bank">To your bank</h2>
      <ErrorMessage error={payouts.error} safe="Your money is where it was." />
      {failed && (
        <p role="alert">
          <b>{formatMoney(failed.amount)} did not reach your bank</b>: {failed.failure}. They are in your
          Stripe balance again. Check the bank account on your page at Stripe; the next payout takes them
          along.
        </p>
      )}
      {payouts.data?.length === 0 && <p>Nothing has been sent to your bank yet.</p>}
      {payouts.data && payouts.data.length > 0 && (
        <ul className={styles.bank}>
          {payouts.data.slice(0, SHOWN).map(({ payoutId, amount, status, arrivesOn, failure }) => (
            <li key={payoutId}>
              <b>{formatMoney(amount)}</b>
              <span>
                {status === 'failed'
                  ? `Came back: ${failure}`
                  : `${status === 'arrived' ? 'At your bank since' : 'Expected at your bank on'} ${formatDate(arrivesOn)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
