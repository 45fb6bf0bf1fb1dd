import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { applyCheckout } from './apply-checkout.ts';
import { endPayment } from './end-payment.ts';
import { lockPaidTogether } from './paid-together.repository.ts';
import { findOpenPayment, type Payment } from './payment.repository.ts';

/**
 * Makes sure that a booking's checkout can no longer be paid, and says to the booking how it ended; and to
 * the others that would have been paid with it.
 * If somebody paid a moment earlier, that counts. Stripe unreachable: it throws, and is asked again.
 */
export async function expireCheckout(ctx: ActContext, bookingId: Id<'booking'>): Promise<void> {
  const payment = await findOpenPayment(ctx.db, bookingId);
  if (!payment) return;
  if (!payment.checkoutSessionId) return abandon(ctx, payment);
  await ctx.stripe.expireCheckout(payment.checkoutSessionId);
  await applyCheckout(ctx, payment.id);
}

/** No session came of it, or none whose address anybody was given. */
async function abandon(ctx: ActContext, found: Payment): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    for (const payment of await lockPaidTogether(tx, found)) {
      if (payment.status === 'creating') await endPayment(ctx, tx, payment, 'failed');
    }
  });
}
