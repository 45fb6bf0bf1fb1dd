import {
  dateOverridesInput,
  isoDateSchema,
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
import { addFeed, refreshOwnFeed, removeFeed, showFeeds } from './edit-calendar-feeds.ts';
import { getSchedule } from './get-schedule.ts';
import { removeDateOverride } from './remove-date-override.ts';
import { setDateOverrides } from './set-date-overrides.ts';
import { setScheduleRules } from './set-schedule-rules.ts';
import { setWeeklyHours } from './set-weekly-hours.ts';

const ofFeed = z.strictObject({ feedId: idSchema('calendarFeed') });
const version = scheduleVersionSchema;

/** A coach's own hours. Each change names the version it started from and answers the whole schedule. */
export const availabilityRouter = router({
  /** The caller's schedule; version 0 while nothing was saved. */
  mySchedule: coachProcedure
    .output(scheduleSchema)
    .query(({ ctx: { db, coachId } }) => getSchedule(db, coachId)),

  /** The usual week. SCHEDULE_CHANGED. */
  setWeeklyHours: coachProcedure
    .input(z.strictObject({ version, weeklyHours: weeklyHoursSchema }))
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
});
