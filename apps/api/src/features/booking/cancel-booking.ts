import type { CancelBookingInput } from '@app/shared/booking/booking.schema';
import type { CancelledBy } from '@app/shared/booking/booking-status';
import { refundOnCancel } from '@app/shared/booking/cancellation-policy';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { type Money, money, subtract } from '@app/shared/money/money';
import { splitPrice } from '@app/shared/payments/split-price';
import type { ActContext } from '../../app-context.ts';
import { announce } from '../../events.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { findSucceededPayment } from '../payments/payment.repository.ts';
import { requestRefund } from '../payments/request-refund.ts';
import { scheduleTransfer } from '../payments/schedule-transfer.ts';
import { type Booking, lockBooking } from './booking.repository.ts';
import { offerFreedTime } from './offer-freed-time.ts';
import { requireOwnBooking, requireParty } from './require-own-booking.ts';
import { transitionBooking } from './transition-booking.ts';

export type CancelQuote = { refund: Money; kept: Money; coachShare: Money };

/** Where the money goes if this booking is cancelled now; shown before the click and checked after it. */
export function quoteCancellation(
  booking: Booking,
  by: CancelledBy,
  now: Temporal.Instant,
  taxBasisPoints = 0,
): CancelQuote {
  const paid = money(booking.priceAmountMinor, booking.priceCurrency);
  // A coach who wants another time has opened the door: whoever leaves through it gets all of it back.
  const causedBy = by === 'candidate' && booking.proposedStartsAt ? 'coach' : by;
  const refund = refundOnCancel({ paid, startsAt: booking.startsAt, policy: booking.policy }, causedBy, now);
  const kept = subtract(paid, refund);
  return {
    refund,
    kept,
    coachShare: splitPrice(kept, booking.commissionBasisPoints, taxBasisPoints).coachShare,
  };
}

export async function cancelQuote(
  { db, now, user }: ActContext & { user: SignedInUser },
  { bookingId }: { bookingId: Id<'booking'> },
): Promise<CancelQuote> {
  const { booking, party } = await requireOwnBooking(db, bookingId, user);
  const payment = await findSucceededPayment(db, bookingId);
  return quoteCancellation(booking, party, now, payment?.taxBasisPoints);
}

/** Calls a session off for one of its two people, at the price that they saw. */
export async function cancelBooking(
  ctx: ActContext & { user: SignedInUser },
  { bookingId, reason, refundMinor }: CancelBookingInput,
): Promise<Booking> {
  const { now, db, user } = ctx;
  return db.transaction(async (tx) => {
    const { booking, party, actor } = requireParty(await lockBooking(tx, bookingId), user);
    const { refund, kept } = quoteCancellation(booking, party, now);
    const cancelled = await transitionBooking(tx, booking, 'cancel', {
      actor,
      now,
      changes: {
        cancelledAt: now,
        cancelledBy: party,
        cancellationReason: reason,
        invitationSequence: booking.invitationSequence + 1,
        proposedStartsAt: null,
        proposedAt: null,
      },
      details: { refundMinor: refund.amountMinor, keptMinor: kept.amountMinor },
    });
    if (refund.amountMinor !== refundMinor)
      throw new DomainError('MONEY_CHANGED', { refundMinor: refund.amountMinor });
    if (refund.amountMinor > 0) {
      await requestRefund(ctx, tx, {
        bookingId,
        amount: refund,
        reason: party === 'candidate' ? 'candidate_cancelled' : 'coach_cancelled',
        operation: `${bookingId}:cancel`,
        requestedBy: actor,
        note: '',
      });
    }
    if (kept.amountMinor > 0) {
      const { coachId, commissionBasisPoints, policy } = booking;
      const dueAt = now.add({ milliseconds: Math.round(policy.transferDelayHours * 3_600_000) });
      await scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints, dueAt });
    }
    await announce(ctx, tx, 'booking.cancelled', { bookingId });
    await offerFreedTime(ctx, tx, booking.coachId);
    return cancelled;
  });
}
