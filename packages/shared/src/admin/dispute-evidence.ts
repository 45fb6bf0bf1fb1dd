import { formatMoney } from '../money/format-money.ts';
import type { Money } from '../money/money.ts';
import type { Paper } from '../payments/paper.ts';
import { dayOnPaper, momentOnPaper } from '../payments/paper-words.ts';

/** Everything that the product knows about a disputed session and may tell the bank. */
export type EvidenceFacts = {
  disputeId: string;
  seller: string;
  amount: Money;
  reason: string;
  candidate: { name: string; email: string };
  coachName: string;
  description: string;
  price: Money;
  card: string | null;
  bookedAt: Temporal.Instant;
  paidAt: Temporal.Instant | null;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  policy: { freeCancelHours: number; lateCancelRefundPercent: number };
  acts: readonly { at: Temporal.Instant; words: string; who: string }[];
  visits: readonly { at: Temporal.Instant; role: 'candidate' | 'coach'; kind: 'joined' | 'left' }[];
  report: {
    releasedAt: Temporal.Instant | null;
    openedAt: Temporal.Instant | null;
    acknowledgedAt: Temporal.Instant | null;
  } | null;
  refunds: readonly { at: Temporal.Instant; amount: Money }[];
  messages: readonly { at: Temporal.Instant; to: string; subject: string; sent: boolean }[];
  note: string;
};

/** The text fields of Stripe's evidence; files are named when they are uploaded. */
export type EvidenceFields = {
  product_description: string;
  customer_name: string;
  customer_email_address: string;
  service_date: string;
  access_activity_log: string;
  cancellation_policy_disclosure: string;
  refund_policy_disclosure: string;
  uncategorized_text: string;
};

const UTC = 'UTC';
const LONGEST_LOG = 20_000;
const moment = (at: Temporal.Instant) => `${momentOnPaper(at, UTC)} UTC`;

/** Whether the session took place, by what both sides did; then there is something to say for it. */
export function wasDelivered({ visits, report }: Pick<EvidenceFacts, 'visits' | 'report'>): boolean {
  const came = (role: 'candidate' | 'coach') =>
    visits.some((visit) => visit.role === role && visit.kind === 'joined');
  return report?.releasedAt != null || (came('candidate') && came('coach'));
}

/** What goes into the bank's form, within the lengths that Stripe takes (payments.md 1.10). */
export function evidenceFields(facts: EvidenceFacts): EvidenceFields {
  const { freeCancelHours, lateCancelRefundPercent } = facts.policy;
  return {
    product_description: `${facts.description}: a live online session of one to one coaching, followed by a written report.`,
    customer_name: facts.candidate.name,
    customer_email_address: facts.candidate.email,
    service_date: dayOnPaper(facts.startsAt, UTC),
    access_activity_log: activityLog(facts).join('\n').slice(0, LONGEST_LOG),
    cancellation_policy_disclosure: `Shown before paying, and in the confirmation: free until ${freeCancelHours} hours before the start; after that ${lateCancelRefundPercent} % of the price goes back; after the start nothing.`,
    refund_policy_disclosure:
      'Shown before paying: all of it goes back when the coach cancels, does not come, or owes the report for three days; within three days of the report the customer may object, and a person decides.',
    uncategorized_text: summary(facts).join('\n'),
  };
}

function activityLog({ visits, report }: EvidenceFacts): string[] {
  const lines = visits.map(({ at, role, kind }) => ({
    at,
    words: `${role === 'candidate' ? 'Customer' : 'Coach'} ${kind} the session's room`,
  }));
  if (report?.releasedAt)
    lines.push({ at: report.releasedAt, words: 'Written report made available to the customer' });
  if (report?.openedAt) lines.push({ at: report.openedAt, words: 'Customer opened the report' });
  if (report?.acknowledgedAt) {
    lines.push({ at: report.acknowledgedAt, words: 'Customer confirmed having read the report' });
  }
  const inOrder = lines.sort((a, b) => Temporal.Instant.compare(a.at, b.at));
  return inOrder.map(({ at, words }) => `${moment(at)}: ${words}`);
}

function summary(facts: EvidenceFacts): string[] {
  const { candidate, coachName, price, card, paidAt, bookedAt, refunds, report, note } = facts;
  return [
    `${candidate.name} booked a session with ${coachName} on ${moment(bookedAt)} for ${formatMoney(price)}.`,
    ...(paidAt ? [`It was paid on ${moment(paidAt)}${card ? ` with ${card}` : ''}.`] : []),
    wasDelivered(facts)
      ? `The session took place on ${moment(facts.startsAt)}.`
      : `The session was agreed for ${moment(facts.startsAt)}.`,
    ...(report?.releasedAt ? [`The written report was handed over on ${moment(report.releasedAt)}.`] : []),
    refunds.length === 0
      ? 'Nothing has been refunded.'
      : `Refunded: ${refunds.map(({ at, amount }) => `${formatMoney(amount)} on ${moment(at)}`).join('; ')}.`,
    'The record of the session and the messages to the customer are attached.',
    ...(note === '' ? [] : [note]),
  ];
}

/** The session's record as a file: what was bought, who came when, the report, every act. */
export function recordPaper(facts: EvidenceFacts): Paper {
  return {
    ...headOf(facts, 'Record of a session'),
    parts: [
      { kind: 'words', title: 'In short', paragraphs: summary(facts) },
      {
        kind: 'table',
        title: 'Who was there, and the report',
        columns: [{ label: 'What', wide: true }],
        rows: activityLog(facts).map((line) => [line]),
        sums: [],
      },
      {
        kind: 'table',
        title: 'Every act, as it was logged',
        columns: [{ label: 'When' }, { label: 'What', wide: true }, { label: 'By' }],
        rows: facts.acts.map(({ at, words, who }) => [moment(at), words, who]),
        sums: [],
      },
    ],
  };
}

/** What was written to the customer about it, as a file. */
export function messagesPaper(facts: EvidenceFacts): Paper {
  return {
    ...headOf(facts, 'Messages to the customer'),
    parts: [
      {
        kind: 'table',
        title: 'By e-mail',
        columns: [{ label: 'When' }, { label: 'Subject', wide: true }, { label: 'To' }, { label: 'State' }],
        rows: facts.messages.map(({ at, subject, to, sent }) => [
          moment(at),
          subject,
          to,
          sent ? 'taken by the mail server' : 'not sent',
        ]),
        sums: [],
      },
    ],
  };
}

const headOf = (facts: EvidenceFacts, title: string): Omit<Paper, 'parts'> => ({
  title,
  over: facts.seller,
  author: facts.seller,
  footer: `${title}, dispute ${facts.disputeId}`,
  parties: [
    { label: 'Seller', lines: [facts.seller] },
    { label: 'Customer', lines: [facts.candidate.name, facts.candidate.email] },
  ],
  facts: [
    { label: 'Dispute', value: `${facts.disputeId}, ${formatMoney(facts.amount)}, ${facts.reason}` },
    { label: 'Bought', value: facts.description },
    { label: 'Session', value: `${moment(facts.startsAt)} to ${moment(facts.endsAt)}` },
  ],
});
