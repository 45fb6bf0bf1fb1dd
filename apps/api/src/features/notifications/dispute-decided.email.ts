import { formatMoney } from '@app/shared/money/format-money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema, sessionFactsSchema, sessionRows } from './session-facts.ts';

/** To the coach: what a lost dispute means for their share. `taken` is null where we bear it. */
export const disputeDecidedEmail = defineEmail({
  name: 'dispute_decided',
  props: z.strictObject({
    session: sessionFactsSchema,
    taken: amountSchema.nullable(),
    /** The share has been sent: it is asked back, or settled with the next ones. */
    wasSent: z.boolean(),
    earningsUrl: z.url(),
  }),
  write: ({ session, taken, wasSent, earningsUrl }) => ({
    subject: taken ? `${formatMoney(taken)} of your share go back` : 'Your share stays yours',
    preview: 'The candidate’s bank took the payment back.',
    title: taken ? `${formatMoney(taken)} of your share go back` : 'Your share stays yours',
    ...(taken && { underline: formatMoney(taken) }),
    paragraphs: [
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
