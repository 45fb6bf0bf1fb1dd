import type { ActContext } from '../../app-context.ts';
import { announce } from '../../events.ts';
import { applyCheckout } from './apply-checkout.ts';
import { listPaidTogether } from './paid-together.repository.ts';
import { findPaymentOfIntent } from './record-fee.ts';

/**
 * The card's network suspects that its owner did not pay. Money given back now is no dispute later, so whatever has
 * not been held yet is called off; the bookings do that when they hear of it (payments.md 1.10).
 */
export async function applyFraudWarning(ctx: ActContext, warningId: string): Promise<string> {
  const { paymentIntentId, actionable } = await ctx.stripe.readFraudWarning(warningId);
  const known = paymentIntentId ? await findPaymentOfIntent(ctx, paymentIntentId) : undefined;
  if (!known) return 'foreign';
  ctx.log.error({ warningId, actionable }, 'a payment was perhaps not made by the owner of the card');
  if (!actionable) return 'kept'; // it was refunded or is disputed already
  await applyCheckout(ctx, known.id); // the parent first
  await ctx.db.transaction(async (tx) => {
    for (const { id: paymentId, bookingId } of await listPaidTogether(tx, known)) {
      await announce(ctx, tx, 'payment.fraud_warned', { bookingId, paymentId, warningId });
    }
  });
  return 'applied';
}
