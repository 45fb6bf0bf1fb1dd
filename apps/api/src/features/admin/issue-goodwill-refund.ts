import type { refundInput } from '@app/shared/admin/admin.schema';
import { DomainError } from '@app/shared/errors/domain-error';
import { money } from '@app/shared/money/money';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import type { Actor } from '../../audit/audit.repository.ts';
import { lockBooking } from '../booking/booking.repository.ts';
import { requestRefund } from '../payments/request-refund.ts';

/** Gives money back for a reason that the policies do not know; the coach's part shrinks with it. */
export async function issueGoodwillRefund(
  ctx: ActContext & { actor: Actor },
  { bookingId, amountMinor, reason, requestKey }: z.infer<typeof refundInput>,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const booking = await lockBooking(tx, bookingId);
    if (!booking) throw new DomainError('BOOKING_NOT_FOUND');
    const refund = await requestRefund(ctx, tx, {
      bookingId,
      amount: money(amountMinor, booking.priceCurrency),
      reason: 'goodwill',
      operation: `${bookingId}:goodwill:${requestKey}`,
      requestedBy: ctx.actor,
      note: reason,
    });
    if (!refund) throw new DomainError('PAYMENT_NOT_FOUND');
  });
}
