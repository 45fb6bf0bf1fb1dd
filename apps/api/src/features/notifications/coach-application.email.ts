import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import type { EmailContent } from './email-layout.ts';

const props = z.strictObject({
  stage: z.enum(['received', 'approved', 'declined', 'paused', 'resumed', 'warned', 'paused_for_strikes']),
  pageUrl: z.url(),
});
const REASON = 'You get this because you applied to coach at Second Round.';

/** The reason of a refusal is on the page: it is about a person, and this is an inbox. */
export const coachApplicationEmail = defineEmail({
  name: 'coach_application',
  props,
  write: ({ stage, pageUrl }) => LETTERS[stage](pageUrl),
});

const LETTERS: Record<z.output<typeof props>['stage'], (url: string) => EmailContent> = {
  received: (url) => ({
    subject: 'Your application to coach is here',
    preview: 'A person reads it, usually within three working days.',
    title: 'Your application is here',
    underline: 'is here',
    paragraphs: [
      'A person reads it, usually within three working days, and checks the experience you named. Until then you can go on with your page, your hours and your prices.',
    ],
    button: { label: 'Go on with my page', url },
    reason: REASON,
  }),
  approved: (url) => ({
    subject: 'You can coach now',
    preview: 'Open your hours, and candidates can find you.',
    title: 'You can coach now',
    underline: 'now',
    paragraphs: [
      'Your application is approved. Candidates find you as soon as you have open hours and Stripe can pay you.',
    ],
    button: { label: 'Open my hours', url },
    reason: REASON,
  }),
  declined: (url) => ({
    subject: 'Your application to coach was declined',
    preview: 'Why, and what would change it, is on your page.',
    title: 'We declined your application',
    underline: 'declined',
    paragraphs: [
      'Why, and what would change it, is on your application page. You can apply again once that is so.',
    ],
    button: { label: 'Read why', url },
    reason: REASON,
  }),
  paused: (url) => ({
    subject: 'Your page is paused',
    preview: 'Nobody can book you now. What is booked stays as it is.',
    title: 'Your page is paused',
    underline: 'paused',
    paragraphs: [
      'A person at our desk has paused your page: it is not shown, and nobody can book you. The sessions that are booked stay as they are, and so does the money you have earned.',
      'Why is on your page. If you see it otherwise, answer this message.',
    ],
    button: { label: 'Read why', url },
    reason: 'You get this because you coach at Second Round.',
  }),
  warned: (url) => ({
    subject: 'The second strike within thirty days',
    preview: 'A third one pauses your page. Write to us if something is in the way.',
    title: 'The second strike within thirty days',
    underline: 'second strike',
    paragraphs: [
      'Twice within thirty days a candidate was left without a session or without a report. A third time pauses your page until somebody at our desk lifts it.',
      'If you have too much on, close hours before they are booked: that costs nothing. If something is in the way, answer this message.',
    ],
    button: { label: 'Go to my week', url },
    reason: 'You get this because you coach at Second Round.',
  }),
  paused_for_strikes: (url) => ({
    subject: 'Your page is paused after a third strike',
    preview: 'Nobody can book you now. What is booked stays as it is.',
    title: 'Your page is paused after a third strike',
    underline: 'paused',
    paragraphs: [
      'Three times within thirty days a candidate was left without a session or without a report. So your page is not shown and nobody can book you, until somebody at our desk lifts it. The sessions that are booked stay as they are, and so does the money you have earned.',
      'A person reads what you write: answer this message with what happened and what will be different.',
    ],
    button: { label: 'Go to my week', url },
    reason: 'You get this because you coach at Second Round.',
  }),
  resumed: (url) => ({
    subject: 'Your page is shown again',
    preview: 'Candidates can find and book you.',
    title: 'Your page is shown again',
    underline: 'again',
    paragraphs: ['The pause is lifted: candidates can find you and book your open hours.'],
    button: { label: 'Go to my week', url },
    reason: 'You get this because you coach at Second Round.',
  }),
};
