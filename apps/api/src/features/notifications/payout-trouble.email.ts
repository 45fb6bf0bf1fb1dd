import { formatMoney } from '@app/shared/money/format-money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema } from './session-facts.ts';

const props = z.strictObject({
  /** A payout that came back; null when the account as a whole cannot be paid. */
  payout: z.strictObject({ amount: amountSchema, failure: z.string() }).nullable(),
  /** What Stripe asks for, in words. */
  needs: z.array(z.string()),
  earningsUrl: z.url(),
});

/** To a coach whose money does not arrive: what happened, and what they can do. */
export const payoutTroubleEmail = defineEmail({
  name: 'payout_trouble',
  props,
  write(trouble) {
    const { payout, needs, earningsUrl } = trouble;
    const asked = needs.length > 0 ? [`Stripe asks for: ${needs.join(', ')}.`] : [];
    const shared = {
      button: { label: 'See what to do', url: earningsUrl },
      reason: 'You get this because you coach at Second Round.',
    };
    if (payout) {
      const amount = formatMoney(payout.amount);
      return {
        ...shared,
        subject: `${amount} did not reach your bank`,
        preview: `They are in your Stripe balance again: ${payout.failure}.`,
        title: `${amount} did not reach your bank`,
        underline: 'did not reach',
        paragraphs: [
          `The payout came back: ${payout.failure}. The money is in your Stripe balance again; nothing is lost.`,
          'Open your page at Stripe, check the bank account that stands there, and Stripe tries again with the next payout.',
          ...asked,
        ],
      };
    }
    return {
      ...shared,
      subject: 'You cannot be paid at the moment',
      preview: 'Stripe needs something of you before money can go to you.',
      title: 'You cannot be paid at the moment',
      underline: 'cannot be paid',
      paragraphs: [
        'Stripe does not accept transfers to your account now. Until it does, nobody can find or book you; what is booked stays booked, and what you have earned is kept for you.',
        ...asked,
        'Open your earnings page and go on at Stripe from there.',
      ],
    };
  },
});
