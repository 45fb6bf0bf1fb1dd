import type { Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { keptPaid, keptPrice, keptSubsidy } from '@app/shared/payments/kept-price';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import { STRIPE, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import {
  findSucceededPayment,
  lockPayments,
  lockSucceededPayment,
  type Payment,
} from '../payments/payment.repository.ts';
import { requestRefund } from '../payments/request-refund.ts';
import { type Booking, lockCalendars, lockTogether } from './booking.repository.ts';
import { compareCalendarsJob } from './compare-calendars.job.ts';
import { endWaiting } from './offer-freed-time.ts';
import { askSavedCalendars } from './recheck-calendars.ts';
import { requireSlot } from './require-slot.ts';
import { transitionBooking } from './transition-booking.ts';

/**
 * What a payment does to its booking. Held: confirmed. Lapsed meanwhile: seated again if the time is
 * still free, else all of it goes back. Any later state has had this payment already: what goes back
 * then was decided by whatever ended it (a second payment is payments' own affair).
 */
export async function confirmBooking(
  ctx: ActContext,
  { bookingId }: { bookingId: Id<'booking'> },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const together = await lockTogether(tx, bookingId);
    const seen = together.find(({ id }) => id === bookingId);
    if (!seen) return;
    if (seen.status === 'expired') return reseatOrRefund(ctx, tx, seen);
    if (seen.status !== 'held') return;
    // What was held and paid in one go is confirmed in one go, so that one message can tell of it all.
    for (const booking of together.filter(({ status }) => status === 'held')) {
      const paid = booking === seen || (await findSucceededPayment(tx, booking.id));
      if (paid) await confirm(ctx, tx, booking, 'confirm');
    }
  });
}

async function confirm(
  ctx: ActContext,
  tx: Transaction,
  booking: Booking,
  as: 'confirm' | 'reseat',
): Promise<void> {
  const { now } = ctx;
  // Something was put there while they paid: the session stands, and the coach is asked about it.
  const isDoubted = (await askSavedCalendars({ db: tx, now }, booking)) === 'filled';
  await transitionBooking(tx, booking, as, {
    actor: STRIPE,
    now,
    changes: {
      confirmedAt: now,
      cancelledBy: null,
      calendarsStale: booking.calendarsStale || isDoubted,
    },
  });
  if (isDoubted) await ctx.queue.enqueue(tx, compareCalendarsJob, { coachId: booking.coachId });
  await endWaiting(ctx, tx, booking);
  await announce(ctx, tx, 'booking.confirmed', { bookingId: booking.id });
}

/** Money that went back already seats nobody, though the time may have become free again meanwhile. */
async function reseatOrRefund(ctx: ActContext, tx: Transaction, booking: Booking) {
  await lockPayments(tx, booking.id);
  const paid = await lockSucceededPayment(tx, booking.id);
  if (!paid || keptPrice(paid).amountMinor === 0) return;
  try {
    await tx.transaction(async (attempt) => {
      await lockCalendars(attempt, booking.coachId, booking.candidateId);
      if (!isBefore(ctx.now, booking.startsAt)) throw new DomainError('SLOT_TAKEN');
      await requireSlot(attempt, booking, booking.createdAt); // notice was kept when the time was held
      await confirm(ctx, attempt, booking, 'reseat');
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await giveBack(ctx, tx, booking, paid);
  }
}

async function giveBack(ctx: ActContext, tx: Transaction, booking: Booking, paid: Payment): Promise<void> {
  await requestRefund(ctx, tx, {
    bookingId: booking.id,
    amount: keptPaid(paid),
    subsidy: keptSubsidy(paid),
    reason: 'late_payment',
    operation: `${paid.id}:late`,
    requestedBy: SYSTEM,
    note: '',
  });
  await announce(ctx, tx, 'booking.refunded_late', { bookingId: booking.id });
}
