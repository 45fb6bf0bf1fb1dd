import { defineSweep } from '../../jobs/job.ts';
import { listDueReminders } from './reminder.repository.ts';
import { sendReminderJob } from './send-reminder.job.ts';

/** The rest of a great many is found by the next pass. */
const AT_ONCE = 500;

/** Finds reminders whose time has come by the market's clock. One found twice is sent once. */
export const enqueueDueRemindersJob = defineSweep(
  'notifications.enqueue-due-reminders',
  async ({ db, queue, now }) => {
    const due = await listDueReminders(db, now, AT_ONCE);
    await db.transaction(async (tx) => {
      for (const reminderId of due) await queue.enqueue(tx, sendReminderJob, { reminderId });
    });
  },
);
