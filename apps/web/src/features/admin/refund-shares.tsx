import { firstName } from '@app/shared/identity/person-name';
import { formatMoney } from '@app/shared/money/format-money';
import type { Money } from '@app/shared/money/money';
import type { PaidBooking } from './booking-file-view.ts';
import { sayShare } from './money-line.tsx';
import styles from './money-table.module.css';
import form from './refund-form.module.css';
import type { RefundPreview } from './refund-preview.ts';

/** Who has what now, and after the click; then what is not in the sums. */
export function RefundShares({ file, preview }: { file: PaidBooking; preview: RefundPreview }) {
  const { now, after, toCard, toCredit, askedBack } = preview;
  const candidate = firstName(file.candidate.name);
  const coach = firstName(file.coach.displayName);
  const price = file.money.payment.price;
  const rate = sayShare(file.money.payment.commissionBasisPoints);
  return (
    <>
      <table className={styles.money} aria-live="polite">
        <thead>
          <tr>
            <th scope="col">Who gets what</th>
            <th scope="col">now</th>
            <th scope="col">after</th>
          </tr>
        </thead>
        <tbody>
          <Line words={`${candidate} gets back`} now={now.candidate} after={after.candidate} />
          <Line words={`${coach} gets`} now={now.coach} after={after.coach} />
          <Line words={`We keep, ${rate} of the rest`} now={now.commission} after={after.commission} />
          {now.tax.amountMinor > 0 && <Line words="Tax" now={now.tax} after={after.tax} />}
          <Line words="Together" now={price} after={price} />
        </tbody>
      </table>
      <p className={form.hint}>
        {destination(toCard, toCredit)}
        {askedBack.amountMinor > 0 &&
          ` ${formatMoney(askedBack)} have left for ${coach} already and are asked back from the account there.`}{' '}
        The entries this makes stand in grey below ‘now’ in the timeline.
      </p>
    </>
  );
}

function Line({ words, now, after }: { words: string; now: Money; after: Money }) {
  return (
    <tr>
      <th scope="row">{words}</th>
      <td className={styles.was}>{formatMoney(now)}</td>
      <td className={styles.then}>{formatMoney(after)}</td>
    </tr>
  );
}

function destination(toCard: Money, toCredit: Money): string {
  if (toCredit.amountMinor === 0) return 'All of it goes back to the card.';
  if (toCard.amountMinor === 0) return 'It goes back as credit, as it was paid.';
  return `${formatMoney(toCard)} go back to the card, ${formatMoney(toCredit)} as credit, as it was paid.`;
}
