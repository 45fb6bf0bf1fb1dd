import type { Queryable, Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { users } from '@app/db/schema/identity';
import { payments, refunds } from '@app/db/schema/payments';
import { documentPdfs, documents } from '@app/db/schema/payments-documents';
import { orders } from '@app/db/schema/payments-offers';
import type { Id } from '@app/shared/id/id';
import { and, desc, eq, gt, isNull, like, lte, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

export type IssuedDocument = typeof documents.$inferSelect;
type NewDocument = Omit<typeof documents.$inferInsert, 'id' | 'year' | 'number'>;

const PER_PAGE = 30;

/** Issues it, unless its cause has a document already; the database gives the number. */
export async function insertDocumentOnce(
  tx: Transaction,
  document: NewDocument,
): Promise<{ document: IssuedDocument; isNew: boolean }> {
  const [made] = await tx
    .insert(documents)
    .values({ ...document, id: newId('document') })
    .onConflictDoNothing({ target: documents.cause })
    .returning();
  if (made) return { document: made, isNew: true };
  const there = await findDocumentOfCause(tx, document.cause);
  return { document: there!, isNew: false }; // the insert met it, and documents are never deleted
}

export async function findDocumentOfCause(db: Queryable, cause: string): Promise<IssuedDocument | undefined> {
  const [row] = await db.select().from(documents).where(eq(documents.cause, cause));
  return row;
}

export async function findReceiptOf(
  db: Queryable,
  paymentId: Id<'payment'>,
): Promise<IssuedDocument | undefined> {
  const [row] = await db
    .select()
    .from(documents)
    .where(and(eq(documents.paymentId, paymentId), eq(documents.kind, 'receipt')));
  return row;
}

export async function findOrderReceipt(
  db: Queryable,
  orderId: Id<'order'>,
): Promise<IssuedDocument | undefined> {
  const [row] = await db
    .select()
    .from(documents)
    .where(and(eq(documents.orderId, orderId), eq(documents.kind, 'receipt')));
  return row;
}

/** What the credit notes of a payment have taken off its receipt so far. */
export async function sumCreditNotes(db: Queryable, paymentId: Id<'payment'>): Promise<number> {
  const [row] = await db
    .select({ sum: sql<number>`coalesce(sum(${documents.totalMinor}), 0)`.mapWith(Number) })
    .from(documents)
    .where(and(eq(documents.paymentId, paymentId), eq(documents.kind, 'credit_note')));
  return row?.sum ?? 0;
}

export async function findDocument(db: Queryable, id: Id<'document'>): Promise<IssuedDocument | undefined> {
  const [row] = await db.select().from(documents).where(eq(documents.id, id));
  return row;
}

/** A candidate's documents, newest first. */
export function listDocumentsOf(db: Queryable, candidateId: Id<'user'>): Promise<IssuedDocument[]> {
  return db
    .select()
    .from(documents)
    .where(eq(documents.candidateId, candidateId))
    .orderBy(desc(documents.issuedAt), desc(documents.number));
}

/** Everybody's, newest first; `number` as it stands on the paper, `booking` and order whole. */
export async function searchDocuments(db: Queryable, { q, page }: { q: string; page: number }) {
  const number = sql`${documents.issuer} || '-' || ${documents.year} || '-' || lpad(${documents.number}::text, 6, '0')`;
  const wanted =
    q === ''
      ? undefined
      : or(
          like(number, `%${q.toUpperCase()}%`),
          eq(documents.bookingId, q as Id<'booking'>),
          eq(documents.orderId, q as Id<'order'>),
        );
  const rows = await db
    .select({ document: documents, candidateName: users.name })
    .from(documents)
    .innerJoin(users, eq(users.id, documents.candidateId))
    .where(wanted)
    .orderBy(desc(documents.issuedAt), desc(documents.number))
    .limit(PER_PAGE)
    .offset((page - 1) * PER_PAGE);
  return { rows, total: await db.$count(documents, wanted), perPage: PER_PAGE };
}

/** What was paid and refunded by then, and has no document. */
export async function listWithoutDocument(db: Queryable, until: Temporal.Instant) {
  const bookings = await db
    .select({ bookingId: payments.bookingId })
    .from(payments)
    .leftJoin(documents, eq(documents.cause, payments.id))
    .where(
      and(
        eq(payments.status, 'succeeded'),
        eq(payments.duplicate, false),
        lte(payments.succeededAt, until),
        gt(sql`${payments.amountMinor} + ${payments.creditMinor} + ${payments.packageMinor}`, 0),
        isNull(documents.id),
      ),
    )
    .limit(200);
  const lost = await db
    .select({ refundId: refunds.id })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .innerJoin(receipts, and(eq(receipts.paymentId, payments.id), eq(receipts.kind, 'receipt')))
    .leftJoin(documents, eq(documents.cause, refunds.id))
    .where(
      and(
        eq(refunds.status, 'succeeded'),
        lte(refunds.updatedAt, until),
        isNull(documents.id),
        // all of the receipt may be taken back already: then there is nothing to note
        gt(receipts.totalMinor, noted),
      ),
    )
    .limit(200);
  const bought = await db
    .select({ orderId: orders.id })
    .from(orders)
    .leftJoin(documents, eq(documents.cause, orders.id))
    .where(and(eq(orders.status, 'succeeded'), lte(orders.succeededAt, until), isNull(documents.id)))
    .limit(200);
  return { bookings, refunds: lost, orders: bought };
}

const receipts = alias(documents, 'receipts');
const noted = sql`(select coalesce(sum(n.total_minor), 0) from documents n
  where n.payment_id = ${payments.id} and n.kind = 'credit_note')`;

export async function findDocumentPdf(db: Queryable, id: Id<'document'>): Promise<Buffer | undefined> {
  const [row] = await db
    .select({ content: documentPdfs.content })
    .from(documentPdfs)
    .where(eq(documentPdfs.documentId, id));
  return row?.content;
}

/** The first that was set stays: everybody gets the same bytes. */
export async function keepDocumentPdf(
  db: Queryable,
  id: Id<'document'>,
  content: Buffer,
  now: Temporal.Instant,
): Promise<Buffer> {
  await db.insert(documentPdfs).values({ documentId: id, content, madeAt: now }).onConflictDoNothing();
  return (await findDocumentPdf(db, id)) ?? content;
}
