import type { Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { checkoutOutcome } from '@app/shared/payments/checkout-outcome';
import type { PaymentStatus } from '@app/shared/payments/payment-status';
import type { ReadCheckout } from '../../adapters/stripe-checkout.ts';
import type { ActContext } from '../../app-context.ts';
import { endPayment } from './end-payment.ts';
import { findPayment, lockPayment, lockPayments, type Payment, updatePayment } from './payment.repository.ts';
import { recordMismatch } from './record-mismatch.ts';
import { recordSuccess } from './record-success.ts';

/**
 * Reads the payment's session from Stripe and makes our books agree with it. Webhook, success page,
 * hold's end and reconciliation all come here, as often and in whatever order they like: the second
 * to arrive finds nothing to do. A payment that ended may still turn out to be paid.
 */
export async function applyCheckout(ctx: ActContext, paymentId: Id<'payment'>): Promise<PaymentStatus> {
  const payment = await findPayment(ctx.db, paymentId);
  if (!payment) throw new DomainError('PAYMENT_NOT_FOUND', { paymentId });
  if (isPaid(payment) || !payment.checkoutSessionId) return payment.status;
  const facts = await ctx.stripe.readCheckout(payment.checkoutSessionId);
  return ctx.db.transaction(async (tx) => {
    await lockPayments(tx, payment.bookingId);
    return applyFacts(ctx, tx, await lockPayment(tx, paymentId), facts);
  });
}

async function applyFacts(ctx: ActContext, tx: Transaction, payment: Payment, facts: ReadCheckout) {
  if (isPaid(payment)) return payment.status;
  const { id: paymentId, amountMinor, currency } = payment;
  const expected = { paymentId, amount: money(amountMinor, currency), livemode: ctx.stripe.livemode };
  switch (checkoutOutcome(facts, expected)) {
    case 'succeeded':
      return (await recordSuccess(ctx, tx, payment, facts)).status;
    case 'mismatch':
      return (await recordMismatch(ctx, tx, payment, facts)).status;
    case 'expired':
      return (await endPayment(ctx, tx, payment, 'expired')).status;
    case 'open':
      if (facts.status === 'complete') {
        ctx.log.error({ paymentId }, 'a payment method that does not confirm at once slipped in');
      }
      return (await updatePayment(tx, paymentId, ctx.now, {})).status; // seen; ask again in a while
  }
}

const isPaid = ({ status }: Payment) => status === 'succeeded' || status === 'mismatch';
