import type { ActorKind } from '@app/db/schema/admin';
import type { AuditAction } from '@app/shared/admin/audit-action';
import { givenBack, pricePaid } from '@app/shared/payments/kept-price';
import type { LedgerCode } from '@app/shared/payments/ledger-posting';
import type { EmailName } from '../notifications/render-email.ts';
import type { AuditRow } from './audit-log.repository.ts';
import type { BookingMoney, BookingRecords } from './timeline.repository.ts';

type Posting = { account: string; amountMinor: number; currency: string };

type Told = {
  /** What stands in the row as a code; the page has words for every one of them. */
  act: { what: AuditAction; who: { kind: ActorKind; name: string | null }; details: Record<string, unknown> };
  email: {
    what: EmailName;
    to: string;
    subject: string | null;
    status: 'queued' | 'sent' | 'failed';
    failure: string | null;
  };
  stripe: { what: string; id: string; objectId: string | null; outcome: string | null };
  ledger: { what: LedgerCode; ref: string; postings: Posting[] };
  attendance: { what: 'joined' | 'left'; role: 'candidate' | 'coach' };
  report: { what: 'version'; number: number; reason: string };
};

/** One thing that happened, whatever noun wrote it down. */
export type TimelineEntry = {
  [Kind in keyof Told]: { kind: Kind; id: string; at: string } & Told[Kind];
}[keyof Told];

/** All records of a booking as one story, oldest first. What was written in one instant keeps the order of its cause. */
export function toTimeline(audit: readonly AuditRow[], records: BookingRecords): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...records.events.map(({ id, receivedAt, type, objectId, outcome }) => ({
      kind: 'stripe' as const,
      at: receivedAt.toString(),
      what: type,
      ...{ id, objectId, outcome },
    })),
    ...audit.map(({ event, actorName }) => ({
      kind: 'act' as const,
      id: event.id,
      at: event.occurredAt.toString(),
      what: event.action as AuditAction, // as `recordAuditEvent` takes it
      who: { kind: event.actorKind, name: actorName },
      details: event.details,
    })),
    ...records.ledger.map(({ transaction: { id, occurredAt, code, ref }, entries: postings }) => ({
      kind: 'ledger' as const,
      at: occurredAt.toString(),
      what: code as LedgerCode, // only `posting` makes rows, and it takes no other code
      postings: inBookOrder(postings),
      ...{ id, ref },
    })),
    ...records.visits.map(({ id, occurredAt, role, kind }) => ({
      kind: 'attendance' as const,
      at: occurredAt.toString(),
      what: kind,
      ...{ id, role },
    })),
    // the first version is what was released, and the log says that with a name
    ...records.versions
      .filter(({ number }) => number > 1)
      .map(({ number, reason, releasedAt }) => ({
        kind: 'report' as const,
        id: `version-${number}`,
        at: releasedAt.toString(),
        what: 'version' as const,
        ...{ number, reason },
      })),
    ...records.messages.map((message) => ({
      kind: 'email' as const,
      id: message.id,
      at: (message.sentAt ?? message.createdAt).toString(),
      what: message.template as EmailName, // as `queueEmail` takes it
      to: message.recipientName || message.recipientAddress,
      subject: message.subject,
      status: message.status,
      failure: message.failure,
    })),
  ];
  return entries
    .map((entry, index) => ({ entry, index, instant: Temporal.Instant.from(entry.at) }))
    .sort((a, b) => Temporal.Instant.compare(a.instant, b.instant) || a.index - b.index)
    .map(({ entry }) => entry);
}

/** Debits before credits, as books are read. */
const inBookOrder = (postings: readonly Posting[]): Posting[] =>
  postings
    .map(({ account, amountMinor, currency }) => ({ account, amountMinor, currency }))
    .sort((a, b) => Number(a.amountMinor < 0) - Number(b.amountMinor < 0));

/**
 * What was paid, given back, and promised or sent to the coach. `paid` is what the shared arithmetic of
 * `kept-price` and `split-price` works on, so that the page can say what a further refund would do.
 */
export function toMoneyView({ paid, given, transfer, taken }: BookingMoney) {
  const payment = paid.find(({ status, duplicate }) => status === 'succeeded' && !duplicate);
  return {
    payment: payment && {
      id: payment.id,
      paid: {
        currency: payment.currency,
        amountMinor: payment.amountMinor,
        creditMinor: payment.creditMinor,
        packageMinor: payment.packageMinor,
        packageReturnedMinor: payment.packageReturnedMinor,
        subsidyMinor: payment.subsidyMinor,
        subsidyReturnedMinor: payment.subsidyReturnedMinor,
        refundedMinor: payment.refundedMinor,
        creditReturnedMinor: payment.creditReturnedMinor,
        creditedMinor: payment.creditedMinor,
        lostMinor: payment.lostMinor,
        borneMinor: payment.borneMinor,
      },
      packageId: payment.packageId,
      price: pricePaid(payment),
      givenBack: givenBack(payment),
      commissionBasisPoints: transfer?.commissionBasisPoints ?? payment.commissionBasisPoints,
      taxBasisPoints: payment.taxBasisPoints,
      cardBrand: payment.cardBrand,
      cardLast4: payment.cardLast4,
      feeMinor: payment.feeMinor,
      paymentIntentId: payment.paymentIntentId,
    },
    refunds: given.map((refund) => ({
      id: refund.id,
      amountMinor: refund.amountMinor + refund.creditMinor,
      currency: refund.currency,
      status: refund.status,
      reason: refund.reason,
      note: refund.note,
      failureReason: refund.failureReason,
      at: refund.createdAt.toString(),
    })),
    transfer: transfer
      ? {
          id: transfer.id,
          amountMinor: transfer.amountMinor,
          reversedMinor: transfer.reversedMinor,
          nettedMinor: transfer.nettedMinor,
          currency: transfer.currency,
          status: transfer.status,
          holdReason: transfer.holdReason,
          dueAt: transfer.dueAt.toString(),
          earned: transfer.earnedAt !== null,
          sentAt: transfer.sentAt?.toString() ?? null,
        }
      : null,
    reversals: taken.map(({ id, amountMinor, status }) => ({ id, amountMinor, status })),
  };
}
