import { scheduleSchema } from '@app/shared/availability/availability.schema';
import { addFeedInput, changeFeedInput } from '@app/shared/availability/calendar-feed';
import { holidayPlaceSchema } from '@app/shared/availability/public-holidays';
import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { coachProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { addFeed, changeFeed, refreshOwnFeed, removeFeed, showFeeds } from './edit-calendar-feeds.ts';
import { getSchedule } from './get-schedule.ts';
import { rememberHolidayPlace, showHolidayPlaces, suggestHolidays } from './suggest-holidays.ts';

const ofFeed = z.strictObject({ feedId: idSchema('calendarFeed') });

/** A coach's own hours and other calendars. What changes hours is in booking's hours.router.ts: it has to ask about what is booked. */
export const availabilityRouter = router({
  /** The caller's schedule; version 0 while nothing was saved. */
  mySchedule: coachProcedure
    .output(scheduleSchema)
    .query(({ ctx: { db, coachId } }) => getSchedule(db, coachId)),

  /** Countries whose public holidays are known, and where the caller looks: as chosen last, else by their zone. */
  holidayPlaces: coachProcedure.query(({ ctx }) => showHolidayPlaces(ctx)),

  /** Where to look for holidays the next time. HOLIDAYS_UNKNOWN. */
  rememberHolidayPlace: coachProcedure
    .input(holidayPlaceSchema)
    .mutation(({ ctx, input }) => rememberHolidayPlace(ctx, input)),

  /** Public holidays of a place in the next twelve months; none for a place that is not known. */
  holidays: coachProcedure.input(holidayPlaceSchema).query(({ ctx, input }) => suggestHolidays(ctx, input)),

  /** The caller's other calendars, and how fresh each is. */
  calendarFeeds: coachProcedure.query(({ ctx }) => showFeeds(ctx, ctx.coachId)),

  /** FEED_ADDRESS_REFUSED, FEED_KNOWN, TOO_MANY_FEEDS. */
  addCalendarFeed: coachProcedure.input(addFeedInput).mutation(({ ctx, input }) => addFeed(ctx, input)),

  /** What its silence means, and whether days that it shows as free count. FEED_NOT_FOUND. */
  changeCalendarFeed: coachProcedure
    .input(changeFeedInput)
    .mutation(({ ctx, input }) => changeFeed(ctx, input)),

  /** FEED_NOT_FOUND. */
  removeCalendarFeed: coachProcedure.input(ofFeed).mutation(({ ctx, input }) => removeFeed(ctx, input)),

  /** Reads it now. FEED_NOT_FOUND. */
  refreshCalendarFeed: coachProcedure.input(ofFeed).mutation(({ ctx, input }) => refreshOwnFeed(ctx, input)),
});
