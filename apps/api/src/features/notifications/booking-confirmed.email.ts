import { idSchema } from '@app/shared/id/id';
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
  sequence: z.int().min(0),
  price: amountSchema,
  /** What the coach earns of it. */
  coachShare: amountSchema,
  freeCancelHours: z.number(),
  lateCancelRefundPercent: z.number(),
  reportDueHours: z.number(),
  /** The money came after the hold had lapsed, and the time was still free. */
  paidLate: z.boolean(),
  /** The candidate's receipt, which goes with it. */
  receiptId: idSchema('document').nullable().default(null),
});

export const bookingConfirmedEmail = defineEmail({
  name: 'booking_confirmed',
  props,
  write: (confirmed) => (confirmed.role === 'candidate' ? toCandidate(confirmed) : toCoach(confirmed)),
  attach: ({ receiptId }) => (receiptId ? [receiptId] : []),
  invite: ({ session, sequence }) => inviteTo(session, sequence, 'REQUEST'),
});

function toCandidate({ session, price, paidLate, receiptId, ...terms }: z.output<typeof props>) {
  const when = briefTime(session.startsAt, session.readerTimeZone);
  const late =
    'Your payment reached us after the time had been let go. It was still free, so it is yours all the same.';
  return {
    subject: `Booked: ${when} with ${session.other.shortName}`,
    preview: 'Your calendar file is attached. Tell your coach what to look for.',
    title: `Booked: ${when}`,
    underline: when,
    paragraphs: [
      ...(paidLate ? [late] : []),
      `${session.other.firstName} reads your brief before you meet. The more it says, the nearer the interview comes to the real one.`,
    ],
    facts: [...sessionRows(session), { label: 'Paid', value: formatMoney(price) }],
    button: { label: 'Open the session and your brief', url: session.pageUrl },
    after: [
      `You can cancel for all of your money until ${terms.freeCancelHours} hours before the start; after that ${terms.lateCancelRefundPercent} % comes back.`,
      ...(receiptId ? ['Your receipt is attached; it is on your payments page too.'] : []),
    ],
    reason: SESSION_REASON,
  };
}

function toCoach({ session, coachShare, reportDueHours }: z.output<typeof props>) {
  const when = briefTime(session.startsAt, session.readerTimeZone);
  return {
    subject: `A booking: ${when} with ${session.other.shortName}`,
    preview: 'The calendar file is attached.',
    title: `${session.other.shortName} booked ${when}`,
    underline: when,
    paragraphs: [
      `Their brief is on the session's page and may still grow. Your report is due ${reportDueHours} hours after the end.`,
    ],
    facts: [
      ...sessionRows(session),
      { label: 'Yours', value: `${formatMoney(coachShare)}, after the report` },
    ],
    button: { label: 'Open the session', url: session.pageUrl },
    reason: SESSION_REASON,
  };
}
