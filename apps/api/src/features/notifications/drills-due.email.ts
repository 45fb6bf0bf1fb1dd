import { z } from 'zod';
import { defineEmail } from './define-email.ts';

/** On the morning a drill is due, all of the day in one message. What it is for stays in the record. */
export const drillsDueEmail = defineEmail({
  name: 'drills_due',
  props: z.strictObject({ tasks: z.array(z.string()).min(1), practiceUrl: z.url() }),
  write: ({ tasks, practiceUrl }) => ({
    subject:
      tasks.length === 1 ? 'Your practice for today' : `Your practice for today: ${tasks.length} drills`,
    preview: 'You took it on from your report.',
    title: 'Your practice for today',
    underline: 'for today',
    paragraphs: tasks,
    button: { label: 'Tick it off, or choose another day', url: practiceUrl },
    reason: 'You get this because you took the task on from your report. Drop the task and it stops.',
  }),
});
