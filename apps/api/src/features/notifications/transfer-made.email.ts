import { formatMoney } from '@app/shared/money/format-money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema, sessionFactsSchema, sessionRows } from './session-facts.ts';

export const transferMadeEmail = defineEmail({
  name: 'transfer_made',
  props: z.strictObject({ session: sessionFactsSchema, amount: amountSchema, earningsUrl: z.url() }),
  write: ({ session, amount, earningsUrl }) => ({
    subject: `${formatMoney(amount)} are yours`,
    preview: 'They are in your Stripe balance.',
    title: `${formatMoney(amount)} are yours`,
    underline: formatMoney(amount),
    paragraphs: [
      'They are in your Stripe balance, and from there they go to your bank with the next payout.',
    ],
    facts: sessionRows(session),
    button: { label: 'See my earnings', url: earningsUrl },
    reason: 'You get this because you held the session.',
  }),
});
