import { z } from 'zod';
import { defineEmail } from './define-email.ts';

/** On the morning a drill is due, all of the day in one message. The focus points stay in the record. */
export const drillsDueEmail = defineEmail({
  name: 'drills_due',
  props: z.strictObject({ tasks: z.array(z.string()).min(1), practiceUrl: z.url() }),
  write: ({ tasks, practiceUrl }) => ({
    subject: tasks.length === 1 ? 'Your practice for today' : 'Your practice for today, in two or more parts',
    preview: 'Ten minutes now are worth an hour the night before.',
    title: 'Your practice for today',
    underline: 'for today',
    paragraphs: tasks.map((task) => task),
    button: { label: 'Tick it off, or choose another day', url: practiceUrl },
    reason: 'You get this because you took the task on from your report. Drop the task and it stops.',
  }),
});
