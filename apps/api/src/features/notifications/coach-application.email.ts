import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import type { EmailContent } from './email-layout.ts';

const props = z.strictObject({ stage: z.enum(['received', 'approved', 'declined']), pageUrl: z.url() });
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
};
