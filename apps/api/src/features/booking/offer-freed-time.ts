import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { isInDayPart } from '@app/shared/booking/day-part';
import { startToOffer } from '@app/shared/booking/waiter';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { hasStaleFeed } from '../availability/calendar-feed.repository.ts';
import { rereadCalendars } from '../availability/reread-calendars.ts';
import { getOfferingForSale } from '../catalog/offering.repository.ts';
import { type Booking, insertHold } from './booking.repository.ts';
import { loadCalendars } from './list-slots.ts';
import {
  listQueue,
  lockCoach,
  passOffer,
  tryLockPerson,
  updateWaiter,
  type Waiter,
} from './waiter.repository.ts';

type Queued = Awaited<ReturnType<typeof listQueue>>[number];

/**
 * Gives what is free at this coach's to those who wait for it, first come first served: each gets the first
 * time that is earlier than what they have, held for them alone. Called in the transaction that frees a
 * time, so that nobody can come in between; and by a sweep, for hours that were opened.
 */
export async function offerFreedTime(ctx: ActContext, tx: Transaction, coachId: Id<'coach'>): Promise<void> {
  if ((await listQueue(tx, coachId, ctx.now)).length === 0) return;
  await lockCoach(tx, coachId);
  const queue = await listQueue(tx, coachId, ctx.now); // again: under the lock nobody else hands out
  let calendar = await loadCalendar(ctx, tx, coachId, queue);
  for (const queued of queue) {
    if (await isOver(ctx, tx, queued)) continue;
    const startMs = firstStart(ctx, calendar, queued);
    if (startMs === undefined) continue;
    // Somebody is just now booking or moving as this person: the next pass looks again, and the time waits.
    if (!(await tryLockPerson(tx, queued.waiter.userId))) return;
    await offer(ctx, tx, queued.waiter, Temporal.Instant.fromEpochMilliseconds(startMs));
    calendar = await loadCalendar(ctx, tx, coachId, queue);
  }
}

type Calendar = Awaited<ReturnType<typeof loadCalendars>>;

const wantedBefore = ({ waiter, own }: Queued): Temporal.Instant => own?.startsAt ?? waiter.beforeAt;

/** Up to the latest moment that any of them would still take. */
function loadCalendar(
  { now }: ActContext,
  tx: Transaction,
  coachId: Id<'coach'>,
  queue: readonly Queued[],
): Promise<Calendar> {
  const latest = queue.map(wantedBefore).reduce((a, b) => (Temporal.Instant.compare(a, b) > 0 ? a : b));
  return loadCalendars({ db: tx, now }, [coachId], { from: now, to: latest });
}

/** What they waited with was cancelled or held, or is not sold any more. */
async function isOver(
  { now }: ActContext,
  tx: Transaction,
  { waiter, own, isForSale }: Queued,
): Promise<boolean> {
  const still = waiter.bookingId ? own?.status === 'confirmed' : isForSale;
  if (still) return false;
  await updateWaiter(tx, waiter.id, { status: 'ended', updatedAt: now });
  return true;
}

function firstStart({ now }: ActContext, calendar: Calendar, queued: Queued): number | undefined {
  const { waiter, own, durationMinutes } = queued;
  const before = wantedBefore(queued);
  if (Temporal.Instant.compare(now, before) >= 0) return undefined;
  const after = waiter.afterAt && Temporal.Instant.compare(waiter.afterAt, now) > 0 ? waiter.afterAt : now;
  if (Temporal.Instant.compare(after, before) >= 0) return undefined;
  const within = { from: after, to: before };
  const starts = calendar.openStarts(waiter.coachId, durationMinutes, now, within, waiter.offeringId);
  return startToOffer(starts, durationMinutes * 60_000, {
    suits: (start) => isInDayPart(start, waiter.timeZone, waiter.dayPart),
    beforeMs: before.epochMilliseconds,
    passedMs: waiter.passedStarts.map((passed) => passed.epochMilliseconds),
    own: own && { startMs: own.startsAt.epochMilliseconds, endMs: own.endsAt.epochMilliseconds },
  });
}

async function offer(
  ctx: ActContext,
  tx: Transaction,
  waiter: Waiter,
  startsAt: Temporal.Instant,
): Promise<void> {
  const { config, now } = ctx;
  try {
    await tx.transaction(async (attempt) => {
      const { offering, coach } = await getOfferingForSale(attempt, waiter.offeringId);
      const booking = await insertHold(attempt, {
        id: newId('booking'),
        candidateId: waiter.userId,
        coachId: coach.id,
        offeringId: offering.id,
        sessionType: offering.sessionType,
        durationMinutes: offering.durationMinutes,
        startsAt,
        endsAt: startsAt.add({ minutes: offering.durationMinutes }),
        candidateTimeZone: waiter.timeZone,
        coachTimeZone: coach.timeZone,
        priceAmountMinor: offering.priceAmountMinor,
        priceCurrency: offering.priceCurrency,
        commissionBasisPoints: coach.commissionBasisPoints ?? config.COMMISSION_BASIS_POINTS,
        policy: config.policy,
        calendarsStale: await hasStaleFeed(attempt, coach.id, now),
        waiterId: waiter.id,
        movesBookingId: waiter.bookingId,
        holdExpiresAt: now.add({ milliseconds: Math.round(config.WAITLIST_OFFER_MINUTES * 60_000) }),
        createdAt: now,
        updatedAt: now,
      });
      await updateWaiter(attempt, waiter.id, {
        status: 'offered',
        heldBookingId: booking.id,
        updatedAt: now,
      });
      await rereadCalendars(ctx, attempt, coach.id);
      await record(ctx, attempt, 'waiter.offered', booking);
      await announce(ctx, attempt, 'waiter.offered', { bookingId: booking.id, waiterId: waiter.id });
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error; // they have another session then, or it is not sold
  }
}

/** An offer ended unused: its waiter keeps their place, and the time goes to the next. */
export async function passOn(ctx: ActContext, tx: Transaction, held: Booking): Promise<void> {
  if (held.waiterId) {
    await passOffer(tx, held.waiterId, held.startsAt, ctx.now);
    await record(ctx, tx, 'waiter.passed', held);
  }
  await offerFreedTime(ctx, tx, held.coachId);
}

/** The offer was taken: paid for, or moved to. */
export async function endWaiting(ctx: ActContext, tx: Transaction, held: Booking): Promise<void> {
  if (!held.waiterId) return;
  await updateWaiter(tx, held.waiterId, { status: 'took', updatedAt: ctx.now });
  await record(ctx, tx, 'waiter.took', held);
}

async function record(
  { now }: ActContext,
  tx: Transaction,
  action: 'waiter.offered' | 'waiter.passed' | 'waiter.took',
  held: Booking,
): Promise<void> {
  await recordAuditEvent(tx, {
    at: now,
    actor: SYSTEM,
    action,
    subjectId: held.waiterId!, // only asked of holds that are offers
    bookingId: held.movesBookingId ?? held.id,
    details: { startsAt: held.startsAt.toString() },
  });
}
