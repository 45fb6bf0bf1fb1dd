import type { AuditRow } from './audit-log.repository.ts';
import type { BookingMoney, BookingRecords } from './timeline.repository.ts';

/** One thing that happened, whatever noun wrote it down. */
export type TimelineEntry = {
  at: string;
  kind: 'act' | 'email' | 'stripe' | 'ledger' | 'attendance' | 'report';
  /** A code that the page turns into words: an action, a template, an event type, a ledger code. */
  what: string;
  who: { kind: string; name: string | null } | null;
  details: Record<string, unknown>;
  postings?: { account: string; amountMinor: number; currency: string }[];
};

/** All records of a booking as one story, oldest first. What was written in one instant keeps the order of its cause. */
export function toTimeline(audit: readonly AuditRow[], records: BookingRecords): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...records.events.map(({ receivedAt, type, ...event }) => ({
      at: receivedAt.toString(),
      kind: 'stripe' as const,
      what: type,
      who: null,
      details: {
        id: event.id,
        objectId: event.objectId,
        outcome: event.outcome,
        processed: event.processedAt !== null,
      },
    })),
    ...records.ledger.map(({ transaction, entries: postings }) => ({
      at: transaction.occurredAt.toString(),
      kind: 'ledger' as const,
      what: transaction.code,
      who: null,
      details: { id: transaction.id, ref: transaction.ref },
      postings: postings.map(({ account, amountMinor, currency }) => ({ account, amountMinor, currency })),
    })),
    ...audit.map(({ event, actorName }) => ({
      at: event.occurredAt.toString(),
      kind: 'act' as const,
      what: event.action,
      who: { kind: event.actorKind, name: actorName },
      details: event.details,
    })),
    ...records.visits.map(({ occurredAt, role, kind }) => ({
      at: occurredAt.toString(),
      kind: 'attendance' as const,
      what: kind,
      who: { kind: role, name: null },
      details: {},
    })),
    ...records.versions.map(({ number, reason, releasedAt }) => ({
      at: releasedAt.toString(),
      kind: 'report' as const,
      what: 'version',
      who: null,
      details: { number, reason },
    })),
    ...records.messages.map((message) => ({
      at: (message.sentAt ?? message.createdAt).toString(),
      kind: 'email' as const,
      what: message.template,
      who: { kind: 'recipient', name: message.recipientName || message.recipientAddress },
      details: { subject: message.subject, status: message.status, failure: message.failure },
    })),
  ];
  return entries
    .map((entry, index) => ({ entry, index, instant: Temporal.Instant.from(entry.at) }))
    .sort((a, b) => Temporal.Instant.compare(a.instant, b.instant) || a.index - b.index)
    .map(({ entry }) => entry);
}

/** The money of a booking in a few figures that add up: paid = given back + kept; kept = coach + commission. */
export function toMoneyView({ paid, given, transfer, taken }: BookingMoney) {
  const payment = paid.find(({ status, duplicate }) => status === 'succeeded' && !duplicate);
  return {
    payment: payment && {
      id: payment.id,
      amountMinor: payment.amountMinor + payment.creditMinor,
      creditMinor: payment.creditMinor,
      currency: payment.currency,
      cardBrand: payment.cardBrand,
      cardLast4: payment.cardLast4,
      feeMinor: payment.feeMinor,
      backMinor: payment.refundedMinor + payment.creditReturnedMinor,
      creditedMinor: payment.creditedMinor,
      commissionBasisPoints: payment.commissionBasisPoints,
      paymentIntentId: payment.paymentIntentId,
    },
    refunds: given.map((refund) => ({
      id: refund.id,
      amountMinor: refund.amountMinor + refund.creditMinor,
      currency: refund.currency,
      status: refund.status,
      reason: refund.reason,
      note: refund.note,
      at: refund.createdAt.toString(),
    })),
    transfer: transfer
      ? {
          id: transfer.id,
          amountMinor: transfer.amountMinor,
          reversedMinor: transfer.reversedMinor,
          currency: transfer.currency,
          status: transfer.status,
          holdReason: transfer.holdReason,
          dueAt: transfer.dueAt.toString(),
          sentAt: transfer.sentAt?.toString() ?? null,
        }
      : null,
    reversals: taken.map(({ id, amountMinor, status }) => ({ id, amountMinor, status })),
  };
}
