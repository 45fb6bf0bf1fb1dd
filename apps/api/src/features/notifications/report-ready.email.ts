import { isRetest } from '@app/shared/catalog/session-type';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { type SessionFacts, sessionFactsSchema, sessionKind, whenFor } from './session-facts.ts';

// Not a word of the report, and not how it came out: inboxes are read over shoulders.
export const reportReadyEmail = defineEmail({
  name: 'report_ready',
  props: z.strictObject({ session: sessionFactsSchema, reportUrl: z.url() }),
  write: ({ session, reportUrl }) =>
    isRetest(session) ? aboutRetest({ session, reportUrl }) : aboutReport({ session, reportUrl }),
});

type Props = { session: SessionFacts; reportUrl: string };

const REASON = 'You get this because the session was yours.';
const factsOf = (session: SessionFacts) => [
  { label: 'Session', value: whenFor(session) },
  { label: 'What', value: sessionKind(session) },
];

const aboutReport = ({ session, reportUrl }: Props) => ({
  subject: `Your report from ${session.other.shortName} is here`,
  preview: 'First rate yourself, then read. It takes three minutes.',
  title: 'Your report is here',
  underline: 'is here',
  paragraphs: [
    `${session.other.firstName} has written down what was seen and heard, and what to do about it.`,
    'First you rate yourself on the same scale. It takes three minutes, and only then do both open: where the two differ is what you cannot see alone.',
  ],
  facts: factsOf(session),
  button: { label: 'Rate myself, then read', url: reportUrl },
  after: ['Nobody else sees it unless you share it.'],
  reason: REASON,
});

const aboutRetest = ({ session, reportUrl }: Props) => ({
  subject: `Your retest with ${session.other.shortName}: how your tasks stand`,
  preview: 'A mark and a line for each thing you took on.',
  title: 'Your retest is in',
  underline: 'is in',
  paragraphs: [
    `${session.other.firstName} has said for each thing you took on how it stands, with the moment it was seen in.`,
  ],
  facts: factsOf(session),
  button: { label: 'See how they stand', url: reportUrl },
  after: ['Nobody else sees it.'],
  reason: REASON,
});
