import { formatMoney } from '@app/shared/money/format-money';
import type { Money } from '@app/shared/money/money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema, sessionFactsSchema, sessionRows } from './session-facts.ts';

/**
 * To the coach: what a lost dispute means for their share. `taken` is null where we bear it. `undone`: it was won after
 * all, and what was taken is theirs again.
 */
export const disputeDecidedEmail = defineEmail({
  name: 'dispute_decided',
  props: z.strictObject({
    session: sessionFactsSchema,
    taken: amountSchema.nullable(),
    /** The share has been sent: it is asked back, or settled with the next ones. */
    wasSent: z.boolean(),
    undone: z.boolean(),
    earningsUrl: z.url(),
  }),
  write: ({ session, taken, wasSent, undone, earningsUrl }) => ({
    subject: titleOf(taken, undone),
    preview: undone
      ? 'The bank has decided for you after all.'
      : 'The candidate’s bank took the payment back.',
    title: titleOf(taken, undone),
    ...(taken && { underline: formatMoney(taken) }),
    paragraphs: undone
      ? undoneWords(wasSent)
      : [
          'The candidate asked their bank for the money back, and the bank gave it to them. We answered with the session’s record and could not win it.',
          taken
            ? wasSent
              ? 'Your part of it is asked back from your Stripe balance. What is not there is kept from your next sessions. We bear our commission.'
              : 'Your part of it had not been sent yet, and it is not sent. We bear our commission.'
            : 'We bear all of it. Nothing changes for you.',
        ],
    facts: sessionRows(session),
    button: { label: 'See my earnings', url: earningsUrl },
    reason: 'You get this because you held the session.',
  }),
});

const titleOf = (taken: Money | null, undone: boolean): string => {
  if (!taken) return 'Your share stays yours';
  return `${formatMoney(taken)} of your share ${undone ? 'come back to you' : 'go back'}`;
};

const undoneWords = (wasSent: boolean): string[] => [
  'The candidate’s bank took the payment back, and we gave your part of it. On appeal it decided the other way: the money is here again.',
  wasSent
    ? 'Your part leaves with your next transfer.'
    : 'Your part goes its way with the share of this session.',
];
