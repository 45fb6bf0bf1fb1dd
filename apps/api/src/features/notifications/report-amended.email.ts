import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { sessionFactsSchema, sessionKind, whenFor } from './session-facts.ts';

// What was changed stays on the page: inboxes are read over shoulders.
export const reportAmendedEmail = defineEmail({
  name: 'report_amended',
  props: z.strictObject({ session: sessionFactsSchema, reportUrl: z.url() }),
  write: ({ session, reportUrl }) => ({
    subject: `${session.other.shortName} has changed your report`,
    preview: 'What was changed, and why, stands in it.',
    title: 'Your report was changed',
    underline: 'was changed',
    paragraphs: [
      `${session.other.firstName} has put something right in it and said why. What it said before is kept beside it.`,
      'Tasks that you have taken on stay as they are. Where the change touches one, your practice asks whether you want it.',
    ],
    facts: [
      { label: 'Session', value: whenFor(session) },
      { label: 'What', value: sessionKind(session) },
    ],
    button: { label: 'See what changed', url: reportUrl },
    reason: 'You get this because the session was yours.',
  }),
});
