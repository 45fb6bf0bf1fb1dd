import { formatMoney } from '@app/shared/money/format-money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema } from './session-facts.ts';

export const invitationRewardedEmail = defineEmail({
  name: 'invitation_rewarded',
  props: z.strictObject({
    side: z.enum(['referrer', 'referred']),
    otherName: z.string(),
    credit: amountSchema,
    walletUrl: z.url(),
  }),
  write: ({ side, otherName, credit, walletUrl }) => ({
    subject: `${formatMoney(credit)} of credit for you`,
    preview: 'It is used first when you book your next session.',
    title: `${formatMoney(credit)} of credit`,
    underline: 'credit',
    paragraphs: [
      side === 'referrer'
        ? `${otherName}, whom you invited, has had a first session. This is our thanks.`
        : `You have had your first session, and you came by ${otherName}’s invitation. This is for you.`,
      'It is used first when you book your next session, and does not run out.',
    ],
    button: { label: 'See my credit', url: walletUrl },
    reason: 'You get this because of an invitation to Second Round.',
  }),
});
