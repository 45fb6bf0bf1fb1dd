import { formatMoney } from '@app/shared/money/format-money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema, sessionFactsSchema, sessionRows } from './session-facts.ts';

export const refundMadeEmail = defineEmail({
  name: 'refund_made',
  props: z.strictObject({
    session: sessionFactsSchema,
    amount: amountSchema,
    cardLast4: z.string().nullable(),
  }),
  write: ({ session, amount, cardLast4 }) => ({
    subject: `${formatMoney(amount)} are on the way back to you`,
    preview: 'Banks take five to ten working days to show it.',
    title: `${formatMoney(amount)} are on the way back`,
    underline: formatMoney(amount),
    paragraphs: [
      `They go to ${cardLast4 ? `the card that ends in ${cardLast4}` : 'the card you paid with'}. Banks take five to ten working days to show it.`,
    ],
    facts: sessionRows(session),
    button: { label: 'Open the session', url: session.pageUrl },
    reason: 'You get this because you paid for this session.',
  }),
});
