import type { Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { checkoutOutcome } from '@app/shared/payments/checkout-outcome';
import type { PaymentStatus } from '@app/shared/payments/payment-status';
import type { ReadCheckout } from '../../adapters/stripe-checkout.ts';
import type { ActContext } from '../../app-context.ts';
import { endPayment } from './end-payment.ts';
import { lockPaidTogether, writeFee } from './paid-together.repository.ts';
import { findPayment, lockPayment, type Payment, updatePayment } from './payment.repository.ts';
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
    const purchase = await lockPaidTogether(tx, payment);
    await applyFacts(ctx, tx, purchase, facts);
    return (await lockPayment(tx, paymentId)).status;
  });
}

/** What was paid together ends together; each payment is written down by itself. */
async function applyFacts(
  ctx: ActContext,
  tx: Transaction,
  purchase: readonly Payment[],
  facts: ReadCheckout,
): Promise<void> {
  const [first, ...others] = purchase;
  if (!first || isPaid(first)) return;
  const { id: paymentId, currency } = first;
  const asked = purchase.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const expected = { paymentId, amount: money(asked, currency), livemode: ctx.stripe.livemode };
  switch (checkoutOutcome(facts, expected)) {
    case 'succeeded':
      for (const payment of purchase) await recordSuccess(ctx, tx, payment, facts);
      if (facts.charge?.settlement) {
        await writeFee(tx, purchase, facts.charge.settlement.fee.amountMinor, ctx.now);
      }
      return;
    case 'mismatch':
      await recordMismatch(ctx, tx, first, facts); // the first stands for what was captured
      for (const payment of others) await endPayment(ctx, tx, payment, 'failed');
      return;
    case 'expired':
      for (const payment of purchase) await endPayment(ctx, tx, payment, 'expired');
      return;
    case 'failed':
      for (const payment of purchase) await endPayment(ctx, tx, payment, 'failed');
      return;
    case 'open':
      if (facts.status === 'complete') {
        ctx.log.error({ paymentId }, 'a payment method that does not confirm at once slipped in');
      }
      for (const { id } of purchase) await updatePayment(tx, id, ctx.now, {}); // seen; ask again in a while
  }
}

const isPaid = ({ status }: Payment) => status === 'succeeded' || status === 'mismatch';
