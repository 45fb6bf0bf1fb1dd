import { formatMoney } from '@app/shared/money/format-money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema } from './session-facts.ts';

/** To whoever had the credit: a bank took back what had paid for it. */
export const creditTakenEmail = defineEmail({
  name: 'credit_taken',
  props: z.strictObject({
    amount: amountSchema,
    /** The credit came of a gift; else of a package that ended. */
    fromGift: z.boolean(),
    walletUrl: z.url(),
  }),
  write: ({ amount, fromGift, walletUrl }) => ({
    subject: `${formatMoney(amount)} have left your credit`,
    preview: 'The bank took back what had paid for it.',
    title: `${formatMoney(amount)} have left your credit`,
    underline: formatMoney(amount),
    paragraphs: [
      fromGift
        ? 'The gift that you redeemed was paid by card, and the bank of whoever paid took the money back. What you had not spent of it has left your credit.'
        : 'Your bank took back what you had paid for a package whose sessions had become credit. What you had not spent of it has left your credit.',
      'Sessions that you have booked stay booked.',
    ],
    button: { label: 'See my credit', url: walletUrl },
    reason: 'You get this because your credit changed.',
  }),
});
