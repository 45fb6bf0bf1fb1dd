import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { findSucceededPayment } from '../payments/payment.repository.ts';
import { refreshPayment } from '../payments/refresh-payment.ts';
import { confirmBooking } from './confirm-booking.ts';
import { requireOwnBooking } from './require-own-booking.ts';

/** Reads the payment from Stripe and does what its webhook would do; whoever comes second finds it done. */
export async function checkPayment(
  ctx: ActContext & { user: SignedInUser },
  { bookingId }: { bookingId: Id<'booking'> },
): Promise<void> {
  await requireOwnBooking(ctx.db, bookingId, ctx.user, 'candidate');
  await refreshPayment(ctx, bookingId);
  const paid = await findSucceededPayment(ctx.db, bookingId);
  if (paid) await confirmBooking(ctx, { bookingId });
}
