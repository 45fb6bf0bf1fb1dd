import type { Transaction } from '@app/db/client';
import { feeKnown, paymentMismatched } from '@app/shared/payments/payment-postings';
import type { ReadCheckout } from '../../adapters/stripe-checkout.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { type LedgerFact, postLedger } from './ledger.repository.ts';
import { type Payment, updatePayment } from './payment.repository.ts';
import { refundPayment } from './refund-payment.ts';

/**
 * Money came, but not the money we asked for. Nothing is confirmed by it: it waits in suspense and goes
 * back in full. From here on the row says what was captured; the audit event keeps what was expected.
 */
export async function recordMismatch(
  ctx: ActContext,
  tx: Transaction,
  payment: Payment,
  facts: ReadCheckout,
): Promise<Payment> {
  const { id: paymentId, bookingId } = payment;
  const received = facts.received ?? facts.total;
  const { charge } = facts;
  const wrong = await updatePayment(tx, paymentId, ctx.now, {
    status: 'mismatch',
    amountMinor: received.amountMinor,
    currency: received.currency,
    creditMinor: 0,
    subsidyMinor: 0,
    succeededAt: ctx.now,
    paymentIntentId: facts.paymentIntentId,
    chargeId: charge?.id ?? null,
    feeMinor: charge?.settlement?.fee.amountMinor ?? null,
  });
  const postings: LedgerFact[] = [paymentMismatched(paymentId, received)];
  if (charge?.settlement) {
    const { fee, balanceTransactionId } = charge.settlement;
    postings.push({ ...feeKnown(charge.id, fee), balanceTransactionId });
  }
  await postLedger(tx, postings, { at: ctx.now, bookingId });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: STRIPE,
    action: 'payment.mismatched',
    subjectId: paymentId,
    bookingId,
    details: {
      expected: { amountMinor: payment.amountMinor, currency: payment.currency },
      received,
      reference: facts.clientReferenceId,
    },
  });
  ctx.log.error({ paymentId, bookingId }, 'a payment differs from what was asked for');
  await refundPayment(ctx, tx, wrong, {
    amount: received,
    reason: 'wrong_amount',
    operation: `${paymentId}:mismatch`,
    requestedBy: SYSTEM,
    note: 'What was paid differs from what was asked for.',
  });
  await announce(ctx, tx, 'payment.ended', { bookingId, paymentId });
  return wrong;
}
