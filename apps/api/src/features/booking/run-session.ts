import type { Transaction } from '@app/db/client';
import type { NoShowBy } from '@app/shared/booking/booking-status';
import { noShowMoney } from '@app/shared/booking/no-show-money';
import type { Id } from '@app/shared/id/id';
import { type Money, money } from '@app/shared/money/money';
import { asFarAsKept } from '@app/shared/payments/kept-price';
import type { ActContext } from '../../app-context.ts';
import { type Actor, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { countCompletedSession } from '../catalog/coach.repository.ts';
import { grantCredit } from '../payments/grant-credit.ts';
import { lockPayments, lockSucceededPayment } from '../payments/payment.repository.ts';
import { requestRefund } from '../payments/request-refund.ts';
import { scheduleTransfer } from '../payments/schedule-transfer.ts';
import { type Booking, lockBooking } from './booking.repository.ts';
import { transitionBooking } from './transition-booking.ts';

/** Both are in the room: the session runs. */
export async function startSession(ctx: ActContext, tx: Transaction, booking: Booking): Promise<Booking> {
  return transitionBooking(tx, booking, 'start', { actor: SYSTEM, now: ctx.now });
}

/** The talk is over; the coach owes the report from here. `endedAt` is when it ended, which may lie before now. */
export async function finishSession(
  ctx: ActContext,
  tx: Transaction,
  booking: Booking,
  { actor, endedAt }: { actor: Actor; endedAt: Temporal.Instant },
): Promise<Booking> {
  const finished = await transitionBooking(tx, booking, 'finish', {
    actor,
    now: ctx.now,
    changes: { endedAt },
  });
  await announce(ctx, tx, 'session.ended', { bookingId: booking.id });
  return finished;
}

/** Somebody did not come: the state and where the money goes, in one transaction. */
export async function recordNoShow(
  ctx: ActContext,
  tx: Transaction,
  booking: Booking,
  { actor, by }: { actor: Actor; by: NoShowBy },
): Promise<Booking> {
  const { id: bookingId, coachId, candidateId, commissionBasisPoints, policy } = booking;
  const absent = await transitionBooking(tx, booking, 'mark_no_show', {
    actor,
    now: ctx.now,
    changes: { noShowBy: by },
    details: { by },
  });
  await lockPayments(tx, bookingId);
  const payment = await lockSucceededPayment(tx, bookingId);
  const { goodwillCredit, ...parts } = noShowMoney(priceOf(booking), policy, by);
  // The platform's own part of the price goes the same ways, back into its own pocket.
  const ours = noShowMoney(money(booking.subsidyMinor, booking.priceCurrency), policy, by);
  const asFarAsThere = (paid: Money, subsidy: Money) =>
    payment ? asFarAsKept(payment, { paid, subsidy }) : { paid, subsidy };
  const refund = asFarAsThere(parts.refund, ours.refund);
  const credit = asFarAsThere(parts.credit, ours.credit);
  await requestRefund(ctx, tx, {
    bookingId,
    amount: refund.paid,
    subsidy: refund.subsidy,
    reason: by === 'coach' ? 'coach_absent' : 'both_absent',
    operation: `${bookingId}:no-show`,
    requestedBy: actor,
    note: '',
  });
  const wallet = { bookingId, candidateId, grantedBy: actor };
  await grantCredit(ctx, tx, {
    ...wallet,
    amount: credit.paid,
    subsidy: credit.subsidy,
    fundedBy: 'booking',
    operation: `${bookingId}:no-show-credit`,
  });
  await grantCredit(ctx, tx, {
    ...wallet,
    amount: goodwillCredit,
    fundedBy: 'platform',
    operation: `${bookingId}:no-show-goodwill`,
  });
  if (parts.kept.amountMinor + ours.kept.amountMinor > 0) {
    const dueAt = ctx.now.add({ milliseconds: Math.round(policy.transferDelayHours * 3_600_000) });
    await scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints, dueAt });
  }
  await announce(ctx, tx, 'booking.no_show', { bookingId });
  return absent;
}

const priceOf = ({ priceAmountMinor, priceCurrency }: Booking): Money =>
  money(priceAmountMinor, priceCurrency);

/** The report is with the candidate: the booking is done, and the coach's transfer is on its way. */
export async function completeBooking(
  ctx: ActContext,
  { bookingId }: { bookingId: Id<'booking'> },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const booking = await lockBooking(tx, bookingId);
    if (booking?.status !== 'awaiting_report') return;
    await transitionBooking(tx, booking, 'complete', {
      actor: SYSTEM,
      now: ctx.now,
      changes: { completedAt: ctx.now },
    });
    const { coachId, commissionBasisPoints, policy } = booking;
    await countCompletedSession(tx, coachId);
    await announce(ctx, tx, 'booking.completed', { bookingId });
    const dueAt = ctx.now.add({ milliseconds: Math.round(policy.transferDelayHours * 3_600_000) });
    await scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints, dueAt });
  });
}
