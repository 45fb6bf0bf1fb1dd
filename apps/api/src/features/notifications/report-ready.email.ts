import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { sessionFactsSchema, sessionKind, whenFor } from './session-facts.ts';

// Not a word of the report, and not how it came out: inboxes are read over shoulders.
export const reportReadyEmail = defineEmail({
  name: 'report_ready',
  props: z.strictObject({ session: sessionFactsSchema, reportUrl: z.url() }),
  write: ({ session, reportUrl }) => ({
    subject: `Your report from ${session.other.shortName} is here`,
    preview: 'First rate yourself, then read. It takes three minutes.',
    title: 'Your report is here',
    underline: 'is here',
    paragraphs: [
      `${session.other.firstName} has written down what was seen and heard, and what to do about it.`,
      'First you rate yourself on the same scale. It takes three minutes, and only then do both open: where the two differ is what you cannot see alone.',
    ],
    facts: [
      { label: 'Session', value: whenFor(session) },
      { label: 'What', value: sessionKind(session) },
    ],
    button: { label: 'Rate myself, then read', url: reportUrl },
    after: ['Nobody else sees it unless you share it.'],
    reason: 'You get this because the session was yours.',
  }),
});
