import {
  absenceInput,
  dateOverridesInput,
  isoDateSchema,
  nameHoursInput,
  offeringRulesSchema,
  scheduleRulesSchema,
  scheduleSchema,
  scheduleVersionSchema,
  weeklyHoursSchema,
} from '@app/shared/availability/availability.schema';
import { addFeedInput } from '@app/shared/availability/calendar-feed';
import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { coachProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { addAbsence, removeAbsence } from './edit-absences.ts';
import { addFeed, refreshOwnFeed, removeFeed, showFeeds } from './edit-calendar-feeds.ts';
import { getSchedule } from './get-schedule.ts';
import { makeUsualHours, nameHours, removeNamedHours } from './name-hours.ts';
import { removeDateOverride } from './remove-date-override.ts';
import { setDateOverrides } from './set-date-overrides.ts';
import { setOfferingRules } from './set-offering-rules.ts';
import { setScheduleRules } from './set-schedule-rules.ts';
import { setWeeklyHours } from './set-weekly-hours.ts';

const ofFeed = z.strictObject({ feedId: idSchema('calendarFeed') });
const version = scheduleVersionSchema;
const hoursId = idSchema('namedHours');
const ofHours = z.strictObject({ version, id: hoursId });

/** A coach's own hours. Each change names the version it started from and answers the whole schedule. */
export const availabilityRouter = router({
  /** The caller's schedule; version 0 while nothing was saved. */
  mySchedule: coachProcedure
    .output(scheduleSchema)
    .query(({ ctx: { db, coachId } }) => getSchedule(db, coachId)),

  /** The usual week, or a named one. SCHEDULE_CHANGED, NOT_FOUND. */
  setWeeklyHours: coachProcedure
    .input(
      z.strictObject({ version, hoursId: hoursId.nullish().default(null), weeklyHours: weeklyHoursSchema }),
    )
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => setWeeklyHours(ctx, input)),

  /** Other hours on some dates, or none. SCHEDULE_CHANGED, OVERRIDE_PAST, TOO_MANY_OVERRIDES. */
  setDateOverrides: coachProcedure
    .input(dateOverridesInput.extend({ version }))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => setDateOverrides(ctx, input)),

  /** The usual hours again on one date. SCHEDULE_CHANGED, NOT_FOUND. */
  removeDateOverride: coachProcedure
    .input(z.strictObject({ version, date: isoDateSchema }))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => removeDateOverride(ctx, input)),

  /** Zone, buffers, notice, horizon, step and caps. SCHEDULE_CHANGED. */
  setRules: coachProcedure
    .input(z.strictObject({ version, rules: scheduleRulesSchema }))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => setScheduleRules(ctx, input)),

  /** The caller's other calendars, and how fresh each is. */
  calendarFeeds: coachProcedure.query(({ ctx }) => showFeeds(ctx, ctx.coachId)),

  /** FEED_ADDRESS_REFUSED, FEED_KNOWN, TOO_MANY_FEEDS. */
  addCalendarFeed: coachProcedure.input(addFeedInput).mutation(({ ctx, input }) => addFeed(ctx, input)),

  /** FEED_NOT_FOUND. */
  removeCalendarFeed: coachProcedure.input(ofFeed).mutation(({ ctx, input }) => removeFeed(ctx, input)),

  /** Reads it now. FEED_NOT_FOUND. */
  refreshCalendarFeed: coachProcedure.input(ofFeed).mutation(({ ctx, input }) => refreshOwnFeed(ctx, input)),
  /** Name and dates of another week. SCHEDULE_CHANGED, HOURS_NAME_TAKEN, HOURS_DATES_TAKEN, TOO_MANY_HOURS. */
  nameHours: coachProcedure
    .input(z.strictObject({ version, hours: nameHoursInput }))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => nameHours(ctx, input)),

  /** SCHEDULE_CHANGED, NOT_FOUND. */
  removeNamedHours: coachProcedure
    .input(ofHours)
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => removeNamedHours(ctx, input)),

  /** The named week and the usual one change places. SCHEDULE_CHANGED, NOT_FOUND. */
  makeUsualHours: coachProcedure
    .input(ofHours)
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => makeUsualHours(ctx, input)),

  /** Away from one date to another. SCHEDULE_CHANGED, OVERRIDE_PAST, TOO_MANY_ABSENCES. */
  addAbsence: coachProcedure
    .input(z.strictObject({ version, absence: absenceInput }))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => addAbsence(ctx, input)),

  /** SCHEDULE_CHANGED, NOT_FOUND. */
  removeAbsence: coachProcedure
    .input(z.strictObject({ version, id: idSchema('absence') }))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => removeAbsence(ctx, input)),

  /** What one offering has otherwise. SCHEDULE_CHANGED, OFFERING_NOT_FOUND, NOT_FOUND. */
  setOfferingRules: coachProcedure
    .input(z.strictObject({ version, rules: offeringRulesSchema }))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => setOfferingRules(ctx, input)),
});
