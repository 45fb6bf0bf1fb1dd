import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { sessionFactsSchema, sessionRows } from './session-facts.ts';

/** To the candidate, when the coach has replied to their words. Not a word of it: inboxes are read over shoulders. */
export const reportAnsweredEmail = defineEmail({
  name: 'report_answered',
  props: z.strictObject({ session: sessionFactsSchema, reportUrl: z.url() }),
  write: ({ session, reportUrl }) => ({
    subject: `${session.other.shortName} has replied to what you wrote`,
    preview: 'The reply stands in your report, under your own words.',
    title: `${session.other.firstName} has replied`,
    underline: 'replied',
    paragraphs: [
      `You answered the report, and ${session.other.firstName} has read it and written back. It is the last word of the two of you there; for more there are your messages.`,
    ],
    facts: sessionRows(session),
    button: { label: 'Read the reply', url: reportUrl },
    reason: 'You get this because the session was yours.',
  }),
});
