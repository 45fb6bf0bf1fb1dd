import { formatMoney } from '@app/shared/money/format-money';
import { cardWords } from '@app/shared/payments/card-words';
import type { RefundReason, RefundStatus } from '@app/shared/payments/payment-status';
import { now } from '../../lib/clock.ts';
import { type RouterInputs, type RouterOutputs, trpc } from '../../trpc.ts';
import { formatDay } from '../../ui/format-time.ts';
import { Money } from '../../ui/money.tsx';
import { DocumentButton } from './document-button.tsx';
import styles from './receipt-list.module.css';

type Receipt = RouterOutputs['payments']['receipt'][number];
type Props = { bookingId: RouterInputs['payments']['receipt']['bookingId']; timeZone: string };

const REASON: Record<RefundReason, string> = {
  candidate_cancelled: 'you cancelled',
  coach_cancelled: 'your coach cancelled',
  coach_absent: 'your coach did not come',
  both_absent: 'nobody came',
  fraud_warning: 'the bank of the card reported the payment',
  late_payment: 'paid after the hold was over',
  duplicate_payment: 'paid twice',
  wrong_amount: 'the amount was wrong',
  report_missing: 'the report did not come',
  objection: 'your objection',
  goodwill: 'by our decision',
  external: 'through Stripe',
};

const REFUND_STATE: Record<RefundStatus, string> = {
  requested: 'on its way',
  pending: 'at your bank within days',
  succeeded: 'sent; banks take 5 to 10 days',
  failed: 'your bank refused it: we are looking for another way',
};

/** What was paid for a session and what went back, as on a receipt. */
export function ReceiptList({ bookingId, timeZone }: Props) {
  const { data } = trpc.payments.receipt.useQuery({ bookingId }, { retry: false });
  const documents = trpc.documents.mine.useQuery();
  const own = documents.data?.filter((document) => document.bookingId === bookingId) ?? [];
  const paid = data?.filter(({ status }) => status === 'succeeded') ?? [];
  if (paid.length === 0) return null;
  return (
    <section className={styles.receipts} aria-labelledby="receipts-title">
      <h2 id="receipts-title">Receipt</h2>
      {paid.map((receipt) => (
        <table key={receipt.paymentId}>
          <tbody>
            <tr>
              <th scope="row">
                Paid
                <small>
                  {receipt.paidAt && formatDay(receipt.paidAt, timeZone, now())}
                  {howPaid(receipt)}
                </small>
              </th>
              <td>
                <Money value={receipt.price} />
              </td>
            </tr>
            {receipt.refunds.map((refund) => (
              <tr key={refund.refundId}>
                <th scope="row">
                  Back to you
                  <small>
                    {formatDay(refund.requestedAt, timeZone, now())}, {REASON[refund.reason]}
                    {refund.toCard.amountMinor > 0 && `; ${REFUND_STATE[refund.status]}`}
                  </small>
                </th>
                <td>
                  {refund.toCard.amountMinor > 0 && (
                    <>
                      −<Money value={refund.toCard} />
                    </>
                  )}
                  {refund.toPackage.amountMinor > 0 && 'the session'}
                  {refund.toCredit.amountMinor > 0 && <small>{formatMoney(refund.toCredit)} to credit</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {own.length > 0 && (
        <ul className={styles.files}>
          {own.map((document) => (
            <li key={document.documentId}>
              <DocumentButton document={document} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function howPaid({ card, byCredit, byPackage }: Receipt): string {
  const parts = [
    card && cardWords(card),
    byPackage.amountMinor > 0 && 'with a session of your package',
    byCredit.amountMinor > 0 && `${formatMoney(byCredit)} by credit`,
  ].filter(Boolean);
  return parts.length > 0 ? `, ${parts.join(', ')}` : '';
}
