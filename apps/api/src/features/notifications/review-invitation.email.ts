import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { sessionFactsSchema, sessionKind, whenFor } from './session-facts.ts';

export const reviewInvitationEmail = defineEmail({
  name: 'review_invitation',
  props: z.strictObject({ session: sessionFactsSchema, reviewUrl: z.url() }),
  write: ({ session, reviewUrl }) => ({
    subject: `Did ${session.other.shortName} tell you something new?`,
    preview: 'One question that helps the next candidate choose.',
    title: `Did ${session.other.firstName} tell you something new?`,
    underline: 'something new',
    paragraphs: [
      'You have had time to try it out. Say whether it was something that nobody had told you, and whether it was true and useful. Coaches are ranked by that, not by stars.',
      'One more mark is for us alone, and the coach never sees it.',
    ],
    facts: [
      { label: 'Session', value: whenFor(session) },
      { label: 'What', value: sessionKind(session) },
    ],
    button: { label: 'Write a review', url: reviewUrl },
    reason: 'You get this once for each session.',
  }),
});
