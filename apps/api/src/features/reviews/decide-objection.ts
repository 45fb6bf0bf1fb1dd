import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import type { decideObjectionInput } from '@app/shared/reviews/objection.schema';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { lockBooking } from '../booking/booking.repository.ts';
import { grantCredit } from '../payments/grant-credit.ts';
import { letShareGo } from '../payments/hold-share.ts';
import { requestRefund } from '../payments/request-refund.ts';
import { openObjection } from './object-to-session.ts';
import { updateObjection } from './objection.repository.ts';

type Admin = ActContext & { actor: Actor; user: { id: Id<'user'> } };

/**
 * Support decides: money back, credit for another session, both or nothing; then what is left of the coach's
 * share goes its way. What goes back is borne as the price was shared.
 *
 * @throws DomainError BOOKING_NOT_FOUND, OBJECTION_NOT_FOUND, OBJECTION_CLOSED, REFUND_TOO_LARGE
 */
export async function decideObjection(
  ctx: Admin,
  input: z.infer<typeof decideObjectionInput>,
): Promise<void> {
  const { bookingId, refundMinor, creditMinor, note } = input;
  const { actor } = ctx;
  await ctx.db.transaction(async (tx) => {
    const booking = await lockBooking(tx, bookingId);
    if (!booking) throw new DomainError('BOOKING_NOT_FOUND');
    const objection = await openObjection(tx, bookingId, () => true);
    const { priceCurrency: currency, candidateId } = booking;
    await requestRefund(ctx, tx, {
      bookingId,
      amount: money(refundMinor, currency),
      reason: 'objection',
      operation: `${bookingId}:objection`,
      requestedBy: actor,
      note,
    });
    await grantCredit(ctx, tx, {
      ...{ bookingId, candidateId, amount: money(creditMinor, currency) },
      fundedBy: 'booking',
      operation: `${bookingId}:objection-credit`,
      grantedBy: actor,
    });
    const status = refundMinor + creditMinor > 0 ? 'upheld' : 'declined';
    await updateObjection(tx, objection.id, {
      ...{ status, refundMinor, creditMinor },
      closedAt: ctx.now,
      decidedBy: ctx.user.id,
      decisionNote: note,
    });
    await letShareGo(ctx, tx, { bookingId, actor });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor,
      action: 'objection.decided',
      subjectId: objection.id,
      bookingId,
      details: { status, refundMinor, creditMinor, currency },
    });
    await announce(ctx, tx, 'objection.decided', { bookingId });
  });
}
