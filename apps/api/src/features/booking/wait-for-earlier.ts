import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import type { WaitInput } from '@app/shared/booking/booking.schema';
import { isInDayPart } from '@app/shared/booking/day-part';
import { moveRefusal } from '@app/shared/booking/reschedule-policy';
import { startToOffer } from '@app/shared/booking/waiter';
import { isRetest } from '@app/shared/catalog/session-type';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { getOfferingForSale } from '../catalog/offering.repository.ts';
import { expireCheckout } from '../payments/expire-checkout.ts';
import { findSucceededPayment } from '../payments/payment.repository.ts';
import { type Booking, findBooking, lockBooking, lockCalendars } from './booking.repository.ts';
import { loadCalendars } from './list-slots.ts';
import { endWaiting, passOn } from './offer-freed-time.ts';
import { recheckCalendars } from './recheck-calendars.ts';
import { requireParty } from './require-own-booking.ts';
import { seatAt } from './reschedule-booking.ts';
import { transitionBooking } from './transition-booking.ts';
import { findOwnWaiter, insertWaiter, lockWaiter, updateWaiter, type Waiter } from './waiter.repository.ts';

type UserContext = ActContext & { user: SignedInUser };
const FARTHEST_DAYS = 61;

/** Puts the caller on the list. EARLIER_IS_FREE, ALREADY_WAITING, or why the session cannot move. */
export async function joinWaitlist(ctx: UserContext, input: WaitInput): Promise<void> {
  const { db, now, user } = ctx;
  await db.transaction(async (tx) => {
    const own = 'bookingId' in input ? await requireMovable(ctx, tx, input.bookingId) : null;
    const offeringId = own?.offeringId ?? ('offeringId' in input ? input.offeringId : undefined);
    const { offering, coach } = await getOfferingForSale(tx, offeringId!); // one of the two is given
    if (coach.userId === user.id) throw new DomainError('OWN_OFFERING');
    if (!own && isRetest(offering)) throw new DomainError('RETEST_NEEDS_REPORT');
    await lockCalendars(tx, coach.id, user.id);
    const wish = wishOf(ctx, input, own);
    const calendars = await loadCalendars({ db: tx, now }, [coach.id], wish.period);
    const starts = calendars.openStarts(coach.id, offering.durationMinutes, now, wish.period, offering.id);
    const free = startToOffer(starts, offering.durationMinutes * 60_000, wish);
    if (free !== undefined && wish.isExact)
      throw new DomainError('EARLIER_IS_FREE', { startsAt: new Date(free).toISOString() });
    const id = newId('waiter');
    await insertWaiter(tx, {
      id,
      userId: user.id,
      coachId: coach.id,
      offeringId: offering.id,
      bookingId: own?.id ?? null,
      afterAt: wish.afterAt,
      beforeAt: free === undefined ? wish.period.to : Temporal.Instant.fromEpochMilliseconds(free),
      dayPart: wish.dayPart,
      timeZone: input.timeZone,
      status: 'waiting',
      joinedAt: now,
      updatedAt: now,
    });
    await record(ctx, tx, 'waiter.joined', id, own?.id);
  });
}

/**
 * What the caller waits for. With a session to move: anything before it. For an offering: what they say, as far
 * ahead as lists reach; who says no last day waits for anything earlier than the first free time of now.
 */
function wishOf({ now }: UserContext, input: WaitInput, own: Booking | null) {
  const farthest = now.add({ hours: 24 * FARTHEST_DAYS });
  const { from, to, dayPart = 'any' as const } = 'offeringId' in input ? input : {};
  const afterAt = from && Temporal.Instant.compare(from, now) > 0 ? from : null;
  const last = to && Temporal.Instant.compare(to, farthest) < 0 ? to : farthest;
  const period = { from: afterAt ?? now, to: own?.startsAt ?? last };
  if (Temporal.Instant.compare(period.from, period.to) >= 0) throw new DomainError('DAYS_PAST');
  return {
    period,
    afterAt,
    dayPart,
    isExact: own !== null || to !== undefined,
    beforeMs: period.to.epochMilliseconds,
    passedMs: [],
    own: own && { startMs: own.startsAt.epochMilliseconds, endMs: own.endsAt.epochMilliseconds },
    suits: (start: number) => isInDayPart(start, input.timeZone, dayPart),
  };
}

async function requireMovable({ user, now }: UserContext, tx: Transaction, bookingId: Id<'booking'>) {
  const { booking } = requireParty(await lockBooking(tx, bookingId), user, 'candidate');
  if (booking.status !== 'confirmed')
    throw new DomainError('WRONG_STATE', { bookingId, state: booking.status });
  const refusal = moveRefusal(booking, now);
  if (refusal) throw new DomainError(refusal, { bookingId });
  return booking;
}

/** Takes the caller off the list; a time that is held for them goes to the next. NOT_WAITING. */
export async function leaveWaitlist(
  ctx: UserContext,
  { offeringId }: { offeringId: Id<'offering'> },
): Promise<void> {
  await closePage(ctx, offeringId);
  await withOwnOffer(ctx, offeringId, async (tx, waiter, held) => {
    if (held) await letGo(ctx, tx, held);
    await updateWaiter(tx, waiter.id, { status: 'left', heldBookingId: null, updatedAt: ctx.now });
    await record(ctx, tx, 'waiter.left', waiter.id, waiter.bookingId ?? undefined);
    if (held) await passOn(ctx, tx, { ...held, waiterId: null });
  });
}

/** Keeps what the caller has; the offered time goes to the next. NOT_WAITING. */
export async function declineEarlier(ctx: UserContext, { offeringId }: { offeringId: Id<'offering'> }) {
  await closePage(ctx, offeringId);
  await withOwnOffer(ctx, offeringId, async (tx, _waiter, held) => {
    if (!held) throw new DomainError('NOT_WAITING');
    await letGo(ctx, tx, held);
    await passOn(ctx, tx, held);
  });
}

/** Moves the caller's session to the time that is held for them. NOT_WAITING once the offer has passed, COACH_CALENDAR_FILLED. */
export async function takeEarlier(
  ctx: UserContext,
  { offeringId }: { offeringId: Id<'offering'> },
): Promise<Id<'booking'>> {
  const waiter = await findOwnWaiter(ctx.db, ctx.user.id, offeringId);
  const offered = waiter?.heldBookingId && (await findBooking(ctx.db, waiter.heldBookingId));
  if (offered) await recheckCalendars(ctx, offered);
  return withOwnOffer(ctx, offeringId, async (tx, _waiter, held) => {
    if (!held?.movesBookingId) throw new DomainError('NOT_WAITING');
    const { booking, actor } = requireParty(
      await lockBooking(tx, held.movesBookingId),
      ctx.user,
      'candidate',
    );
    await lockCalendars(tx, held.coachId, ctx.user.id);
    await letGo(ctx, tx, held);
    await endWaiting(ctx, tx, held);
    await seatAt(ctx, tx, booking, held.startsAt, { actor, by: 'candidate', judgedAt: held.createdAt });
    return booking.id;
  });
}

/** A time that is offered to be paid for may be open at Stripe: nobody is to pay for what is let go. */
async function closePage(ctx: UserContext, offeringId: Id<'offering'>): Promise<void> {
  const waiter = await findOwnWaiter(ctx.db, ctx.user.id, offeringId);
  if (!waiter?.heldBookingId || waiter.bookingId) return;
  await expireCheckout(ctx, waiter.heldBookingId);
  if (await findSucceededPayment(ctx.db, waiter.heldBookingId)) throw new DomainError('NOT_WAITING');
}

/** The caller's place, kept still, with the hold behind it while it lasts. */
async function withOwnOffer<Result>(
  { db, user, now }: UserContext,
  offeringId: Id<'offering'>,
  work: (tx: Transaction, waiter: Waiter, held: Booking | null) => Promise<Result>,
): Promise<Result> {
  return db.transaction(async (tx) => {
    const found = await findOwnWaiter(tx, user.id, offeringId);
    if (!found) throw new DomainError('NOT_WAITING');
    // The hold first, then the place: the order in which a lapsing hold takes them.
    const held = found.heldBookingId ? await lockBooking(tx, found.heldBookingId) : undefined;
    const waiter = await lockWaiter(tx, found.id);
    if (!waiter || waiter.heldBookingId !== found.heldBookingId) throw new DomainError('NOT_WAITING');
    if (waiter.status !== 'waiting' && waiter.status !== 'offered') throw new DomainError('NOT_WAITING');
    const lasts =
      held?.status === 'held' && held.holdExpiresAt && Temporal.Instant.compare(now, held.holdExpiresAt) < 0;
    return work(tx, waiter, lasts ? held : null);
  });
}

async function letGo({ now }: UserContext, tx: Transaction, held: Booking): Promise<void> {
  const changes = { holdExpiresAt: now, cancelledBy: 'system' } as const; // no mark against whoever waited
  const actor = { kind: 'candidate', id: held.candidateId } as const;
  await transitionBooking(tx, held, 'expire', { actor, now, changes, details: { letGo: true } });
}

async function record(
  { now, user }: UserContext,
  tx: Transaction,
  action: 'waiter.joined' | 'waiter.left',
  waiterId: Id<'waiter'>,
  bookingId: Id<'booking'> | undefined,
): Promise<void> {
  const actor = { kind: 'candidate', id: user.id } as const;
  await recordAuditEvent(tx, {
    at: now,
    actor,
    action,
    subjectId: waiterId,
    ...(bookingId && { bookingId }),
  });
}
