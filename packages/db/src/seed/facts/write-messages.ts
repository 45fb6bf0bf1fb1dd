import { shortName } from '@app/shared/identity/person-name';
import { formatMoney } from '@app/shared/money/format-money';
import {
  DEFAULT_REMINDER_POLICY,
  type DueReminder,
  type ReminderKind,
  reportReminders,
  reviewInvitation,
  sessionReminders,
} from '@app/shared/notifications/reminder-times';
import { briefTime } from '@app/shared/notifications/session-time';
import { isBefore } from '@app/shared/time/instant';
import type { MarketRows } from '../market-rows.ts';
import { instantAt, type Millis } from '../people/seed-person.ts';
import type { MakeId } from '../seed-ids.ts';
import type { BookingFacts } from './booking-facts.ts';
import { CURRENCY } from './settle-booking.ts';
import { statusOf } from './write-booking.ts';

type Post = { base: Millis; rows: MarketRows; makeId: MakeId; reviewed: ReadonlySet<string> };
type Role = 'candidate' | 'coach';
const BOTH: readonly Role[] = ['candidate', 'coach'];
const REVIEW_OPENS_DAYS = 14;

/** The messages that a booking's people have had, and what they are still to be reminded of. */
export function writeMessages(facts: BookingFacts, post: Post): void {
  const { bookingId, paidAt, plan } = facts;
  if (paidAt === undefined) return;
  const write = writerFor(facts, post);
  const when = (role: Role, at: Millis = plan.startsAt) => briefTime(instantAt(at), zoneOf(facts, role));
  const other = (role: Role) => otherOf(facts, role);
  write(
    'candidate',
    'booking_confirmed',
    'confirmed',
    paidAt + 4_000,
    `Booked: ${when('candidate', plan.movedFrom?.startsAt)} with ${other('candidate')}`,
  );
  write(
    'coach',
    'booking_confirmed',
    'confirmed',
    paidAt + 5_000,
    `A booking: ${when('coach', plan.movedFrom?.startsAt)} with ${other('coach')}`,
  );
  for (const role of BOTH) {
    if (plan.movedFrom) {
      write(
        role,
        'booking_moved',
        'moved:1',
        plan.movedFrom.at + 3_000,
        `Moved to ${when(role)}: your session with ${other(role)}`,
      );
    }
    if (plan.ending.kind === 'cancelled') {
      write(
        role,
        'booking_cancelled',
        'cancelled',
        plan.ending.at + 3_000,
        `Cancelled: ${when(role)} with ${other(role)}`,
      );
    }
    if (plan.ending.kind === 'no_show') {
      write(
        role,
        'no_show',
        'no-show',
        facts.endedAt! + 3_000,
        `Your session of ${when(role)} did not take place`,
      );
    }
  }
  tellOfMoney(facts, write);
  if (facts.report?.releasedAt !== undefined) {
    write(
      'candidate',
      'report_ready',
      'report-released',
      facts.report.releasedAt + 3_000,
      `Your report from ${other('candidate')} is here`,
    );
  }
  for (const reminder of remindersOf(facts, post)) {
    const { kind, role, dueAt } = reminder;
    const isDue = !isBefore(instantAt(post.base), dueAt);
    post.rows.reminders.push({
      id: post.makeId('reminder', instantAt(paidAt)),
      bookingId,
      recipientId: personOf(facts, role).id,
      kind,
      dueAt,
      sentAt: isDue ? dueAt : null,
    });
    if (isDue) {
      const at = dueAt.epochMilliseconds + 2_000;
      write(role, TEMPLATE[kind], `${kind}:${dueAt}`, at, subjectOf(kind, when(role), other(role)));
    }
  }
}

type Write = (role: Role, template: string, cause: string, at: Millis, subject: string) => void;

function tellOfMoney({ refund, transfer }: BookingFacts, write: Write): void {
  const inWords = (amountMinor: number) => formatMoney({ amountMinor, currency: CURRENCY });
  if (refund) {
    const subject = `${inWords(refund.amountMinor)} are on the way back to you`;
    write('candidate', 'refund_made', `refund-made:${refund.refundId}`, refund.at + 24_000, subject);
  }
  if (transfer?.sentAt !== undefined) {
    const cause = `transfer-made:${transfer.transferId}`;
    write(
      'coach',
      'transfer_made',
      cause,
      transfer.sentAt + 4_000,
      `${inWords(transfer.amountMinor)} are yours`,
    );
  }
}

function writerFor(facts: BookingFacts, { base, rows, makeId }: Post): Write {
  return (role, template, cause, at, subject) => {
    if (at > base) return;
    const person = personOf(facts, role);
    const createdAt = instantAt(at);
    const id = makeId('email', createdAt);
    rows.emails.push({
      id,
      cause: `${facts.bookingId}:${cause}`,
      recipientId: person.id,
      recipientAddress: person.email,
      recipientName: person.name,
      template,
      payload: {}, // sent long ago: what it said is in the subject, and nobody renders it again
      bookingId: facts.bookingId,
      subject,
      messageId: `<${id}@second-round.test>`,
      status: 'sent',
      attempts: 1,
      createdAt,
      sentAt: instantAt(at + 1_000),
    });
  };
}

const TEMPLATE: Record<ReminderKind, string> = {
  session_early: 'session_reminder',
  session_soon: 'session_reminder',
  report_first: 'report_due',
  report_second: 'report_due',
  report_last: 'report_due',
  review_invitation: 'review_invitation',
};

function subjectOf(kind: ReminderKind, when: string, other: string): string {
  if (kind === 'review_invitation') return `Did ${other} tell you something new?`;
  if (kind === 'session_early') return `Coming up: ${when} with ${other}`;
  if (kind === 'session_soon') return `Soon: ${when} with ${other}`;
  return `The report for ${other} is due`;
}

/** What the product itself would have written down, from the state the booking is in. */
function remindersOf(
  facts: BookingFacts,
  { reviewed }: Post,
): (DueReminder<ReminderKind> & { role: Role })[] {
  const { plan, bookingId, paidAt, endedAt, report } = facts;
  const status = statusOf(facts);
  const until = plan.ending.kind === 'cancelled' ? plan.ending.at : Number.POSITIVE_INFINITY;
  const beforehand = sessionReminders(instantAt(plan.startsAt), instantAt(paidAt!), DEFAULT_REMINDER_POLICY)
    .filter(({ dueAt }) => dueAt.epochMilliseconds < until)
    .flatMap((reminder) => BOTH.map((role) => ({ ...reminder, role })));
  if (status === 'awaiting_report' && report?.handedInAt === undefined) {
    const due = reportReminders(instantAt(endedAt!), DEFAULT_REMINDER_POLICY);
    return [...beforehand, ...due.map((reminder) => ({ ...reminder, role: 'coach' as const }))];
  }
  if (report?.releasedAt !== undefined && !reviewed.has(bookingId)) {
    const invitation = reviewInvitation(instantAt(report.releasedAt), REVIEW_OPENS_DAYS);
    return [...beforehand, { ...invitation, role: 'candidate' }];
  }
  return beforehand;
}

const zoneOf = ({ plan }: BookingFacts, role: Role): string =>
  role === 'candidate' ? plan.candidate.story.timeZone : plan.coach.profile.timeZone;

const otherOf = ({ plan }: BookingFacts, role: Role): string =>
  role === 'candidate' ? plan.coach.profile.name : shortName(plan.candidate.story.name);

function personOf({ plan }: BookingFacts, role: Role) {
  const { candidate, coach } = plan;
  return role === 'candidate'
    ? { id: candidate.userId, email: candidate.email, name: candidate.story.name }
    : { id: coach.userId, email: coach.email, name: coach.profile.name };
}
