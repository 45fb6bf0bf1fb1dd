import type { Queryable } from '@app/db/client';
import { busySource } from '@app/shared/availability/busy-kind';
import { nearestSlots } from '@app/shared/availability/nearest-slots';
import { DomainError } from '@app/shared/errors/domain-error';
import type { ActContext } from '../../app-context.ts';
import { SYSTEM } from '../../audit/audit.repository.ts';
import { listImportedBusyTimes } from '../availability/imported-busy.repository.ts';
import { expireCheckout } from '../payments/expire-checkout.ts';
import { judgePromoAgain } from './apply-promo.ts';
import { type Booking, lockTogether } from './booking.repository.ts';
import { endHold } from './expire-hold.ts';
import { listUnpaid } from './list-held.ts';
import { loadCalendars } from './list-slots.ts';
import { passOn } from './offer-freed-time.ts';

const LOOK_AROUND = { hours: 24 * 7 };
type Moment = { db: Queryable; now: Temporal.Instant };

/**
 * What the coach's other calendars, as they were read last, have at a held time: nothing, something, or no answer while
 * the coach wants nothing booked without one. Only the session's own time counts, as where sessions in doubt are
 * compared (ADR 0055).
 */
export async function askSavedCalendars(
  { db, now }: Moment,
  { coachId, startsAt, endsAt }: Booking,
): Promise<'free' | 'filled' | 'silent'> {
  const stands = await listImportedBusyTimes(db, [coachId], { from: startsAt, to: endsAt }, now);
  const isSilence = stands.map(({ kind }) => busySource(kind).of === 'silence');
  if (isSilence.includes(false)) return 'filled';
  return isSilence.includes(true) ? 'silent' : 'free';
}

/** Of some held times those that filled up. COACH_CALENDAR_SILENT when that cannot be known. */
export async function listFilled(moment: Moment, held: readonly Booking[]): Promise<Booking[]> {
  const filled: Booking[] = [];
  for (const booking of held) {
    const answer = await askSavedCalendars(moment, booking);
    if (answer === 'filled') filled.push(booking);
    if (answer === 'silent')
      throw new DomainError('COACH_CALENDAR_SILENT', {
        rule: 'silence',
        startsAt: booking.startsAt.toString(),
      });
  }
  return filled;
}

/**
 * Asked just before anything is paid: a hold lasts long enough for something to be put where it stands. Times that
 * filled up are let go, with no mark against whoever held them, and what was held with them stays.
 *
 * @throws DomainError `COACH_CALENDAR_FILLED` with the first of these, the nearest three free starts in its place, and
 * what is still held; `COACH_CALENDAR_SILENT`
 */
export async function recheckCalendars(ctx: ActContext, held: Booking): Promise<void> {
  const unpaid = await listUnpaid(ctx, ctx.db, held);
  if ((await listFilled(ctx, unpaid)).length === 0) return;
  for (const { id } of unpaid) await expireCheckout(ctx, id); // nobody is to pay for what is let go
  const [first, others] = await ctx.db.transaction(async (tx) => {
    await lockTogether(tx, held.id);
    const still = await listUnpaid(ctx, tx, held);
    const filled = await listFilled({ db: tx, now: ctx.now }, still);
    for (const booking of filled) {
      await endHold(ctx, tx, booking, { actor: SYSTEM, by: 'system', why: { calendarFilled: true } });
      await passOn(ctx, tx, booking);
    }
    if (held.seriesId && filled.length > 0) await judgePromoAgain(ctx, tx, held);
    return [filled[0], still.filter((booking) => !filled.includes(booking))] as const;
  });
  if (!first) return; // paid in the last moment, or the calendar gave the time back
  throw new DomainError('COACH_CALENDAR_FILLED', {
    rule: 'busy',
    startsAt: first.startsAt.toString(),
    nearest: await nearestTo(ctx, first),
    stillHeld: others.map(({ id }) => id),
  });
}

async function nearestTo({ db, now }: Moment, booking: Booking): Promise<string[]> {
  const { coachId, offeringId, durationMinutes, startsAt } = booking;
  const around = { from: startsAt.subtract(LOOK_AROUND), to: startsAt.add(LOOK_AROUND) };
  const calendars = await loadCalendars({ db, now }, [coachId], around);
  const free = calendars.openStarts(coachId, durationMinutes, now, around, offeringId);
  return nearestSlots(free, startsAt.epochMilliseconds).map((start) => new Date(start).toISOString());
}
