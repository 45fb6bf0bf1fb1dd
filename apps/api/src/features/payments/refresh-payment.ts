import type { Id } from '@app/shared/id/id';
import { StripeUncertain } from '../../adapters/stripe-error.ts';
import type { ActContext } from '../../app-context.ts';
import { applyCheckout } from './apply-checkout.ts';
import { findOpenPayment } from './payment.repository.ts';

/**
 * For the page that comes back from paying before any webhook did: asks Stripe now. When Stripe does
 * not answer the page keeps what it knows, and asks again later.
 */
export async function refreshPayment(ctx: ActContext, bookingId: Id<'booking'>): Promise<void> {
  const open = await findOpenPayment(ctx.db, bookingId);
  if (!open) return;
  try {
    await applyCheckout(ctx, open.id);
  } catch (error) {
    if (!(error instanceof StripeUncertain)) throw error;
  }
}
