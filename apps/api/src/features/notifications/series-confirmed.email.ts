import { formatMoney } from '@app/shared/money/format-money';
import { briefTime, placeOf } from '@app/shared/notifications/session-time';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { inviteTo } from './invite-to-session.ts';
import {
  amountSchema,
  roleSchema,
  SESSION_REASON,
  sessionFactsSchema,
  sessionKind,
  whenFor,
} from './session-facts.ts';

const props = z.strictObject({
  /** In the order of their times, each with the calendar entry it goes by from now on. */
  sessions: z.array(z.strictObject({ session: sessionFactsSchema, sequence: z.int().min(0) })).min(2),
  role: roleSchema,
  /** Of all of them together. */
  price: amountSchema,
  coachShare: amountSchema,
  freeCancelHours: z.number(),
  lateCancelRefundPercent: z.number(),
  reportDueHours: z.number(),
});

/** Several sessions that were booked in one go: one message with every time, and a calendar file for each. */
export const seriesConfirmedEmail = defineEmail({
  name: 'series_confirmed',
  props,
  write: (confirmed) => (confirmed.role === 'candidate' ? toCandidate(confirmed) : toCoach(confirmed)),
  invite: ({ sessions }) => sessions.map(({ session, sequence }) => inviteTo(session, sequence, 'REQUEST')),
});

type Confirmed = z.output<typeof props>;

const firstOf = ({ sessions }: Confirmed) => sessions[0]!.session; // there are two at least

const whenRows = ({ sessions }: Confirmed) =>
  sessions.map(({ session }, at) => ({ label: `${at + 1} of ${sessions.length}`, value: whenFor(session) }));

const FILES = 'The calendar files are attached, one for each.';

function toCandidate(confirmed: Confirmed) {
  const { sessions, price, freeCancelHours, lateCancelRefundPercent } = confirmed;
  const first = firstOf(confirmed);
  const { shortName, firstName } = first.other;
  const when = briefTime(first.startsAt, first.readerTimeZone);
  const much = `${sessions.length} sessions`;
  return {
    subject: `Booked: ${much} with ${shortName}, from ${when}`,
    preview: FILES,
    title: `Booked: ${much} with ${shortName}`,
    underline: much,
    paragraphs: [
      `The first is on ${when}, ${placeOf(first.readerTimeZone)} time. ${FILES}`,
      `Each can be moved or cancelled by itself, and its part of the price comes back by itself. ${firstName} reads your brief before you meet; write one for each session.`,
    ],
    facts: [
      ...whenRows(confirmed),
      { label: 'What', value: sessionKind(first) },
      { label: 'Paid', value: `${formatMoney(price)} for all` },
    ],
    button: { label: 'Open the first session', url: first.pageUrl },
    after: [
      `You can cancel each for all of its money until ${freeCancelHours} hours before its start; after that ${lateCancelRefundPercent} % comes back.`,
    ],
    reason: SESSION_REASON,
  };
}

function toCoach(confirmed: Confirmed) {
  const { sessions, coachShare, reportDueHours } = confirmed;
  const first = firstOf(confirmed);
  const much = `${sessions.length} sessions`;
  return {
    subject: `A booking: ${much} with ${first.other.shortName}, from ${briefTime(first.startsAt, first.readerTimeZone)}`,
    preview: FILES,
    title: `${first.other.shortName} booked ${much}`,
    underline: much,
    paragraphs: [
      `${FILES} Each is a session of its own: it may move or be cancelled without the others, and each has a report, due ${reportDueHours} hours after its end.`,
    ],
    facts: [
      ...whenRows(confirmed),
      { label: 'What', value: sessionKind(first) },
      { label: 'Yours', value: `${formatMoney(coachShare)} for all, each part after its report` },
    ],
    button: { label: 'Open the first session', url: first.pageUrl },
    reason: SESSION_REASON,
  };
}
