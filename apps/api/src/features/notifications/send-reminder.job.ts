import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { sendReminder } from './send-reminder.ts';

/** Sent already, superseded, or its booking cancelled: then nothing happens. */
export const sendReminderJob = defineJob({
  name: 'notifications.send-reminder',
  payload: z.strictObject({ reminderId: idSchema('reminder') }),
  run: ({ reminderId }, ctx) => sendReminder(ctx, reminderId),
});
