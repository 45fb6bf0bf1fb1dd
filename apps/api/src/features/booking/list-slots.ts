import type { Queryable } from '@app/db/client';
import { adjoiningSlots } from '@app/shared/availability/adjoining-slots';
import type { BusyTime } from '@app/shared/availability/blocked-starts';
import type { PreparedSchedule } from '@app/shared/availability/schedule';
import { openSlots } from '@app/shared/availability/slots';
import type { listSlotsInput } from '@app/shared/booking/booking.schema';
import type { Id } from '@app/shared/id/id';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { type ImportedBusyTime, listImportedBusyTimes } from '../availability/calendar-feed.repository.ts';
import { type PreparedHours, prepareSchedules } from '../availability/prepare-schedules.ts';
import { getOfferingForSale } from '../catalog/offering.repository.ts';
import { type CoachBusyTime, listBusyTimes } from './booking.repository.ts';

type PackedSchedule = PreparedSchedule & { isPacked: boolean };
type Period = { from: Temporal.Instant; to: Temporal.Instant };

/** A week on both sides: caps count whole weeks, and a session may end after the window or begin before it. */
const MARGIN = { hours: 24 * 8 };

/** Start times of one offering that could be held now, with the zone of the coach who offers them. */
export async function listSlots(ctx: ActContext, { offeringId, from, to }: z.infer<typeof listSlotsInput>) {
  const { offering, coach } = await getOfferingForSale(ctx.db, offeringId);
  const calendars = await loadCalendars(ctx.db, [coach.id], { from, to });
  const starts = calendars.openStarts(coach.id, offering.durationMinutes, ctx.now, { from, to }, offeringId);
  const schedule = calendars.scheduleOf(coach.id, offeringId);
  const question = { busy: calendars.busyOf(coach.id), durationMin: offering.durationMinutes };
  const adjoining = schedule?.isPacked ? adjoiningSlots(schedule, question, starts) : [];
  return {
    coachTimeZone: coach.timeZone,
    bookable: coach.payoutsReadyAt !== null,
    durationMinutes: offering.durationMinutes,
    starts: starts.map((start) => new Date(start).toISOString()),
    /** Those beside other sessions, when the coach would rather have these; to be shown first and marked. */
    preferred: adjoining.map((start) => new Date(start).toISOString()),
  };
}

/**
 * The hours and promises of some coaches, loaded once, to be asked as often as needed.
 *
 * @param known hours that are judged in place of the saved ones: those of a change that is being made
 */
export async function loadCalendars(
  db: Queryable,
  coachIds: readonly Id<'coach'>[],
  period: Period,
  known?: ReadonlyMap<Id<'coach'>, PreparedHours>,
) {
  const around = { from: period.from.subtract(MARGIN), to: period.to.add(MARGIN) };
  const [schedules, ownTimes, importedTimes] = await Promise.all([
    known ?? prepareSchedules(db, coachIds),
    listBusyTimes(db, coachIds, around),
    listImportedBusyTimes(db, coachIds, around),
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
    busyOf: (coachId: Id<'coach'>, except?: Id<'booking'>): BusyTime[] => [
      ...(busy.get(coachId) ?? []).filter(({ id }) => id !== except).map(toBusyTime),
      ...(imported.get(coachId) ?? []).map(toImportedBusyTime),
    ],
    openStarts(
      coachId: Id<'coach'>,
      durationMin: number,
      now: Temporal.Instant,
      within: Period,
      offeringId?: Id<'offering'>,
    ): number[] {
      const schedule = this.scheduleOf(coachId, offeringId);
      if (!schedule) return [];
      const question = { durationMin, busy: this.busyOf(coachId), now: now.epochMilliseconds };
      const window = { from: within.from.epochMilliseconds, to: within.to.epochMilliseconds };
      return openSlots(schedule, question, window);
    },
  };
}

const toBusyTime = ({ startsAt, endsAt }: CoachBusyTime): BusyTime => ({
  start: startsAt.epochMilliseconds,
  end: endsAt.epochMilliseconds,
  kind: 'booking',
});

/** Named after the calendar it comes from. */
const toImportedBusyTime = ({ calendar, startsAt, endsAt }: ImportedBusyTime): BusyTime => ({
  start: startsAt.epochMilliseconds,
  end: endsAt.epochMilliseconds,
  kind: `calendar: ${calendar}`,
});
