import { formatMoney } from '@app/shared/money/format-money';
import { briefTime } from '@app/shared/notifications/session-time';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { inviteTo } from './invite-to-session.ts';
import {
  amountSchema,
  roleSchema,
  SESSION_REASON,
  sessionFactsSchema,
  sessionRows,
} from './session-facts.ts';

const props = z.strictObject({
  session: sessionFactsSchema,
  role: roleSchema,
  cancelledBy: z.enum(['candidate', 'coach', 'admin', 'system']),
  sequence: z.int().min(0),
  paid: amountSchema,
  refund: amountSchema,
  /** What the coach is still owed. */
  coachShare: amountSchema,
});
type Cancelled = z.output<typeof props>;

/** To both, with what happens to the money. Reasons are on the page: they are a person's own words. */
export const bookingCancelledEmail = defineEmail({
  name: 'booking_cancelled',
  props,
  write(cancelled) {
    const { session, role } = cancelled;
    const when = briefTime(session.startsAt, session.readerTimeZone);
    return {
      subject: `Cancelled: ${when} with ${session.other.shortName}`,
      preview: moneySentence(cancelled),
      title: `Cancelled: ${when}`,
      underline: 'Cancelled',
      paragraphs: [`${whoCancelled(cancelled)} the session.`, moneySentence(cancelled)],
      facts: sessionRows(session),
      button: {
        label: role === 'candidate' ? 'See it, or book another time' : 'Open the session',
        url: session.pageUrl,
      },
      after: ['The attached calendar file takes it out of your calendar.'],
      reason: SESSION_REASON,
    };
  },
  invite: ({ session, sequence }) => inviteTo(session, sequence, 'CANCEL'),
});

function whoCancelled({ cancelledBy, role, session }: Cancelled): string {
  if (cancelledBy === role) return 'You cancelled';
  return cancelledBy === 'candidate' || cancelledBy === 'coach'
    ? `${session.other.firstName} cancelled`
    : 'Second Round cancelled';
}

function moneySentence({ role, paid, refund, coachShare }: Cancelled): string {
  if (role === 'coach') {
    return coachShare.amountMinor === 0
      ? 'No money is owed to you for it.'
      : `${formatMoney(coachShare)} of the price stay yours.`;
  }
  if (refund.amountMinor === 0) return `Nothing of the ${formatMoney(paid)} comes back, as the policy said.`;
  const all = refund.amountMinor === paid.amountMinor;
  return `You get ${formatMoney(refund)} back, ${all ? 'which is all you paid' : `of ${formatMoney(paid)} paid`}. It goes the way it came.`;
}
