import type { Queryable } from '@app/db/client';
import { emails } from '@app/db/schema/notifications';
import {
  ledgerEntries,
  ledgerTransactions,
  payments,
  refunds,
  reversals,
  stripeEvents,
  transfers,
} from '@app/db/schema/payments';
import { reports, reportVersions } from '@app/db/schema/reports';
import { attendance } from '@app/db/schema/sessions';
import type { Id } from '@app/shared/id/id';
import { asc, eq, inArray } from 'drizzle-orm';

/** What every noun has written down about one booking, each in order of time. */
export async function findBookingRecords(db: Queryable, bookingId: Id<'booking'>) {
  const messages = await db
    .select()
    .from(emails)
    .where(eq(emails.bookingId, bookingId))
    .orderBy(asc(emails.createdAt));
  const events = await db
    .select({
      id: stripeEvents.id,
      type: stripeEvents.type,
      objectId: stripeEvents.objectId,
      receivedAt: stripeEvents.receivedAt,
      processedAt: stripeEvents.processedAt,
      outcome: stripeEvents.outcome,
    })
    .from(stripeEvents)
    .where(eq(stripeEvents.bookingId, bookingId))
    .orderBy(asc(stripeEvents.receivedAt));
  const visits = await db
    .select()
    .from(attendance)
    .where(eq(attendance.bookingId, bookingId))
    .orderBy(asc(attendance.occurredAt));
  const [report] = await db
    .select({ status: reports.status, dueAt: reports.dueAt, releasedAt: reports.releasedAt })
    .from(reports)
    .where(eq(reports.bookingId, bookingId));
  const versions = await db
    .select({
      number: reportVersions.number,
      reason: reportVersions.reason,
      releasedAt: reportVersions.releasedAt,
    })
    .from(reportVersions)
    .innerJoin(reports, eq(reports.id, reportVersions.reportId))
    .where(eq(reports.bookingId, bookingId))
    .orderBy(asc(reportVersions.number));
  return {
    messages,
    events,
    visits,
    versions,
    report: report ?? null,
    ledger: await listPostings(db, bookingId),
  };
}

async function listPostings(db: Queryable, bookingId: Id<'booking'>) {
  const transactions = await db
    .select()
    .from(ledgerTransactions)
    .where(eq(ledgerTransactions.bookingId, bookingId))
    .orderBy(asc(ledgerTransactions.sequence));
  if (transactions.length === 0) return [];
  const entries = await db
    .select()
    .from(ledgerEntries)
    .where(
      inArray(
        ledgerEntries.transactionId,
        transactions.map(({ id }) => id),
      ),
    );
  const entriesOf = Map.groupBy(entries, ({ transactionId }) => transactionId);
  return transactions.map((transaction) => ({ transaction, entries: entriesOf.get(transaction.id) ?? [] }));
}

/** The money of one booking: what was paid, given back, and promised or sent to the coach. */
export async function findBookingMoney(db: Queryable, bookingId: Id<'booking'>) {
  const paid = await db
    .select()
    .from(payments)
    .where(eq(payments.bookingId, bookingId))
    .orderBy(asc(payments.createdAt));
  const given = await db
    .select()
    .from(refunds)
    .where(eq(refunds.bookingId, bookingId))
    .orderBy(asc(refunds.createdAt));
  const [transfer] = await db.select().from(transfers).where(eq(transfers.bookingId, bookingId));
  const taken = transfer
    ? await db.select().from(reversals).where(eq(reversals.transferId, transfer.id))
    : [];
  return { paid, given, transfer, taken };
}

export type BookingRecords = Omit<Awaited<ReturnType<typeof findBookingRecords>>, 'report'>;
export type BookingMoney = Awaited<ReturnType<typeof findBookingMoney>>;
