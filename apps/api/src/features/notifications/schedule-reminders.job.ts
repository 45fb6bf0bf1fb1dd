import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { scheduleReminders } from './schedule-reminders.ts';

/** Follows every event that changes what a booking's people must be reminded of. */
export const scheduleRemindersJob = defineJob({
  name: 'notifications.schedule-reminders',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, ctx) => scheduleReminders(ctx, bookingId),
});
