import { idSchema } from '@app/shared/id/id';
import { formatMoney } from '@app/shared/money/format-money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema } from './session-facts.ts';

export const packageBoughtEmail = defineEmail({
  name: 'package_bought',
  props: z.strictObject({
    sessions: z.int().positive(),
    coachName: z.string(),
    price: amountSchema,
    days: z.int().positive(),
    walletUrl: z.url(),
    receiptId: idSchema('document').nullable().default(null),
  }),
  attach: ({ receiptId }) => (receiptId ? [receiptId] : []),
  write: ({ sessions, coachName, price, days, walletUrl, receiptId }) => ({
    subject: `Your ${sessions} sessions with ${coachName}`,
    preview: `${formatMoney(price)} are paid. Book when you like, within ${days} days.`,
    title: `${sessions} sessions are yours`,
    underline: `${sessions} sessions`,
    paragraphs: [
      `${formatMoney(price)} are paid. When you book a session of this kind with ${coachName}, one of them is used and nothing is charged.`,
      `Book them within ${days} days; what is not booked by then becomes credit at the price you paid. Unused sessions can be given back: those you used then count at single price.`,
      ...(receiptId ? ['Your receipt is attached; it is on your payments page too.'] : []),
    ],
    button: { label: 'See my sessions', url: walletUrl },
    reason: 'You get this because you bought a package.',
  }),
});
