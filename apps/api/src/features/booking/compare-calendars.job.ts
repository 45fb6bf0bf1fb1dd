import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { compareCalendars } from './compare-calendars.ts';

/** Follows `calendar_feed.read`. Twice compares twice, with the same answer. */
export const compareCalendarsJob = defineJob({
  name: 'booking.compare-calendars',
  payload: z.strictObject({ coachId: idSchema('coach') }),
  run: (payload, ctx) => compareCalendars(ctx, payload),
});
