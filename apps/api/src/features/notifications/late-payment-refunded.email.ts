import { formatMoney } from '@app/shared/money/format-money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema, sessionFactsSchema, sessionRows } from './session-facts.ts';

/** The other branch, in which the time was still free, is a confirmation that says so. */
export const latePaymentRefundedEmail = defineEmail({
  name: 'late_payment_refunded',
  props: z.strictObject({ session: sessionFactsSchema, paid: amountSchema, bookAgainUrl: z.url() }),
  write: ({ session, paid, bookAgainUrl }) => ({
    subject: `Not booked: ${formatMoney(paid)} go back to you`,
    preview: 'Your payment came after the hold had ended, and the time was gone.',
    title: 'The time was gone when your payment came',
    underline: 'was gone',
    paragraphs: [
      'We kept it for you while you paid, but the payment reached us after that, and we could no longer give it to you.',
      `All of the ${formatMoney(paid)} goes back the way it came. You have nothing to do for that.`,
    ],
    facts: sessionRows(session),
    button: { label: `See when ${session.other.firstName} is free`, url: bookAgainUrl },
    reason: 'You get this because you paid for this session.',
  }),
});
