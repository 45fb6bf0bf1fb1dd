import { idSchema } from '@app/shared/id/id';
import { formatMoney } from '@app/shared/money/format-money';
import { dayOnPaper } from '@app/shared/payments/paper-words';
import { instantSchema, timeZoneSchema } from '@app/shared/time/instant';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema } from './session-facts.ts';

/** To the giver. The code is not in it: it goes to whom the gift is for. */
export const giftBoughtEmail = defineEmail({
  name: 'gift_bought',
  props: z.strictObject({
    recipientName: z.string(),
    amount: amountSchema,
    sendAt: instantSchema,
    readerTimeZone: timeZoneSchema,
    giftUrl: z.url(),
    receiptId: idSchema('document').nullable().default(null),
  }),
  attach: ({ receiptId }) => (receiptId ? [receiptId] : []),
  write: ({ recipientName, amount, sendAt, readerTimeZone, giftUrl, receiptId }) => ({
    subject: `Your gift for ${recipientName} is paid`,
    preview: `${formatMoney(amount)} for sessions at Second Round.`,
    title: `A gift for ${recipientName}`,
    underline: 'A gift',
    paragraphs: [
      `${formatMoney(amount)} are paid. ${recipientName} gets the code by e-mail on ${dayOnPaper(sendAt, readerTimeZone)}, and your words with it.`,
      ...(receiptId ? ['Your receipt is attached; it is on your payments page too.'] : []),
    ],
    button: { label: 'See my gifts', url: giftUrl },
    reason: 'You get this because you bought a gift.',
  }),
});
