import type { Queryable } from '@app/db/client';
import { adjoiningSlots } from '@app/shared/availability/adjoining-slots';
import type { BusyTime } from '@app/shared/availability/blocked-starts';
import { busySource } from '@app/shared/availability/busy-kind';
import type { PreparedSchedule } from '@app/shared/availability/schedule';
import { openSlots } from '@app/shared/availability/slots';
import type { listSlotsInput } from '@app/shared/booking/booking.schema';
import type { Id } from '@app/shared/id/id';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { listImportedBusyTimes } from '../availability/imported-busy.repository.ts';
import { type PreparedHours, prepareSchedules } from '../availability/prepare-schedules.ts';
import { getOfferingForSale } from '../catalog/offering.repository.ts';
import { type Booking, type CoachBusyTime, findBooking, listBusyTimes } from './booking.repository.ts';
import { listUnpaid } from './list-held.ts';
import { partyOf } from './require-own-booking.ts';

type PackedSchedule = PreparedSchedule & { isPacked: boolean };
type Period = { from: Temporal.Instant; to: Temporal.Instant };

/** A week on both sides: caps count whole weeks, and a session may end after the window or begin before it. */
const MARGIN = { hours: 24 * 8 };

/** Start times of one offering that could be held now, with the zone of the coach who offers them. */
export async function listSlots(
  ctx: ActContext & { user: SignedInUser | null },
  { offeringId, from, to, except }: z.infer<typeof listSlotsInput>,
) {
  const { offering, coach } = await getOfferingForSale(ctx.db, offeringId);
  const calendars = await loadCalendars(ctx, [coach.id], { from, to });
  const own = await findMakingRoom(ctx, except);
  const within = { from, to, except: own.map(({ id }) => id) };
  const open = calendars.openStarts(coach.id, offering.durationMinutes, ctx.now, within, offeringId);
  const [moved] = own.filter(({ status }) => status === 'confirmed');
  const starts = open.filter((start) => start !== moved?.startsAt.epochMilliseconds); // that would be no move
  const schedule = calendars.scheduleOf(coach.id, offeringId);
  const question = {
    busy: calendars.busyOf(coach.id, within.except),
    durationMin: offering.durationMinutes,
  };
  const adjoining = schedule?.isPacked ? adjoiningSlots(schedule, question, starts) : [];
  return {
    coachTimeZone: coach.timeZone,
    bookable: coach.payoutsReadyAt !== null,
    /** Nothing at all is offered until the coach's own calendar answers. */
    waitsForCalendar: calendars.isSilent(coach.id),
    durationMinutes: offering.durationMinutes,
    starts: starts.map((start) => new Date(start).toISOString()),
    /** Those beside other sessions, when the coach would rather have these; to be shown first and marked. */
    preferred: adjoining.map((start) => new Date(start).toISOString()),
  };
}

/** Bookings that do not stand in their own way: what the caller holds, with all held with it, or the session that moves. */
async function findMakingRoom(
  ctx: ActContext & { user: SignedInUser | null },
  except: Id<'booking'> | undefined,
): Promise<Booking[]> {
  const booking = except && ctx.user ? await findBooking(ctx.db, except) : undefined;
  if (!booking || !ctx.user || !partyOf(booking, ctx.user)) return [];
  return booking.status === 'held' ? listUnpaid(ctx, ctx.db, booking) : [booking];
}

/**
 * The hours and promises of some coaches, loaded once, to be asked as often as needed. Calendars that do not answer
 * count as they do at this moment.
 *
 * @param known hours that are judged in place of the saved ones: those of a change that is being made
 */
export async function loadCalendars(
  { db, now }: { db: Queryable; now: Temporal.Instant },
  coachIds: readonly Id<'coach'>[],
  period: Period,
  known?: ReadonlyMap<Id<'coach'>, PreparedHours>,
) {
  const around = { from: period.from.subtract(MARGIN), to: period.to.add(MARGIN) };
  const [schedules, ownTimes, importedTimes] = await Promise.all([
    known ?? prepareSchedules(db, coachIds),
    listBusyTimes(db, coachIds, around),
    listImportedBusyTimes(db, coachIds, around, now),
  ]);
  const busy = Map.groupBy(ownTimes, ({ coachId }) => coachId);
  const imported = Map.groupBy(importedTimes, ({ coachId }) => coachId);
  return {
    /** As this offering has it, where it has rules of its own. */
    scheduleOf(coachId: Id<'coach'>, offeringId?: Id<'offering'>): PackedSchedule | undefined {
      const hours = schedules.get(coachId);
      return (offeringId && hours?.ofOffering.get(offeringId)) ?? hours;
    },
    /** `except`: a booking that is about to move does not stand in its own way. */
    busyOf: (coachId: Id<'coach'>, except: readonly Id<'booking'>[] = []): BusyTime[] => [
      ...(busy.get(coachId) ?? []).filter(({ id }) => !except.includes(id)).map(toOwnSession),
      ...(imported.get(coachId) ?? []).map(toBusyTime),
    ],
    /** Nothing is offered because another calendar of the coach's does not answer. */
    isSilent: (coachId: Id<'coach'>): boolean =>
      (imported.get(coachId) ?? []).some(({ kind }) => busySource(kind).of === 'silence'),
    openStarts(
      coachId: Id<'coach'>,
      durationMin: number,
      now: Temporal.Instant,
      within: Period & { except?: readonly Id<'booking'>[] },
      offeringId?: Id<'offering'>,
    ): number[] {
      const schedule = this.scheduleOf(coachId, offeringId);
      if (!schedule) return [];
      const busyTimes = this.busyOf(coachId, within.except);
      const question = { durationMin, busy: busyTimes, now: now.epochMilliseconds };
      const window = { from: within.from.epochMilliseconds, to: within.to.epochMilliseconds };
      return openSlots(schedule, question, window);
    },
  };
}

const toBusyTime = ({ startsAt, endsAt, kind }: Omit<CoachBusyTime, 'id'> & { kind: string }): BusyTime => ({
  start: startsAt.epochMilliseconds,
  end: endsAt.epochMilliseconds,
  kind,
});

const toOwnSession = (session: CoachBusyTime): BusyTime => toBusyTime({ ...session, kind: 'booking' });
