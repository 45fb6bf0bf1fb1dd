import { plainDay } from '@app/shared/notifications/plain-day';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';

/** Not a word of the answer: it is read on its page. */
export const interviewerAnsweredEmail = defineEmail({
  name: 'interviewer_answered',
  props: z.strictObject({ heldOn: z.iso.date(), ledgerUrl: z.url() }),
  write: ({ heldOn, ledgerUrl }) => ({
    subject: `The interviewer of ${plainDay(heldOn)} has answered`,
    preview: 'What a real interviewer said is in your record.',
    title: 'A real interviewer has answered you',
    underline: 'answered you',
    paragraphs: [
      `Whoever you met on ${plainDay(heldOn)} took a minute for you. What they said stands beside that interview, and nobody else sees it.`,
    ],
    button: { label: 'Read what they said', url: ledgerUrl },
    reason: 'You get this because you asked for it with a private link.',
  }),
});
