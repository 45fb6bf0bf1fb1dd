import { formatMoney } from '@app/shared/money/format-money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema } from './session-facts.ts';

export const giftEmail = defineEmail({
  name: 'gift',
  props: z.strictObject({
    giverName: z.string(),
    message: z.string(),
    amount: amountSchema,
    /** As it is written. */
    code: z.string(),
    redeemUrl: z.url(),
  }),
  write: ({ giverName, message, amount, code, redeemUrl }) => ({
    subject: `${giverName} gives you a mock interview`,
    preview: `${formatMoney(amount)} for sessions at Second Round, from ${giverName}.`,
    title: `A gift from ${giverName}`,
    underline: 'A gift',
    paragraphs: [
      `${giverName} gives you ${formatMoney(amount)} for practice interviews with somebody who tells you the real reason.`,
      ...(message ? [`“${message}”`] : []),
      'Make an account or sign in, then put the code in. It becomes credit, which does not run out.',
    ],
    facts: [
      { label: 'Your code', value: code },
      { label: 'Worth', value: formatMoney(amount) },
    ],
    button: { label: 'Use the gift', url: redeemUrl },
    reason: `You get this because ${giverName} bought you a gift at Second Round.`,
  }),
  /** The code is money: it does not stay in our outbox. */
  secret: true,
});
