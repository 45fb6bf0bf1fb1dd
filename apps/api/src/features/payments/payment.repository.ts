import type { Queryable, Transaction } from '@app/db/client';
import { payments } from '@app/db/schema/payments';
import { orders } from '@app/db/schema/payments-offers';
import type { Id } from '@app/shared/id/id';
import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';

export type Payment = typeof payments.$inferSelect;
type NewPayment = Omit<typeof payments.$inferInsert, 'updatedAt'>;
type PaymentChange = Partial<Omit<Payment, 'id' | 'bookingId' | 'createdAt' | 'updatedAt'>>;

/** Whoever changes the money of a booking holds this first; it also covers "there is no payment yet". */
export async function lockPayments(tx: Transaction, bookingId: Id<'booking'>): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('payments:' || ${bookingId}, 0))`);
}

/** Keeps two purchases of one candidate from spending the same credit. */
export async function lockCredit(tx: Transaction, candidateId: Id<'user'>): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('credit:' || ${candidateId}, 0))`);
}

export async function insertPayment(tx: Transaction, payment: NewPayment): Promise<Payment> {
  const [row] = await tx
    .insert(payments)
    .values({ ...payment, updatedAt: payment.createdAt })
    .returning();
  return row!; // an insert without a conflict clause returns its row or throws
}

export async function updatePayment(
  tx: Queryable,
  id: Id<'payment'>,
  now: Temporal.Instant,
  change: PaymentChange,
): Promise<Payment> {
  const [row] = await tx
    .update(payments)
    .set({ ...change, updatedAt: now })
    .where(eq(payments.id, id))
    .returning();
  if (!row) throw new Error(`no payment ${id}`);
  return row;
}

/** The session was moved: earnings and receipts name its new time. */
export async function movePaidSession(
  tx: Transaction,
  {
    bookingId,
    startsAt,
    now,
  }: { bookingId: Id<'booking'>; startsAt: Temporal.Instant; now: Temporal.Instant },
): Promise<void> {
  await tx
    .update(payments)
    .set({ sessionStartsAt: startsAt, updatedAt: now })
    .where(eq(payments.bookingId, bookingId));
}

export async function findPayment(db: Queryable, id: Id<'payment'>): Promise<Payment | undefined> {
  const [row] = await db.select().from(payments).where(eq(payments.id, id));
  return row;
}

/** The same row, which nobody else changes until this transaction ends. */
export async function lockPayment(tx: Transaction, id: Id<'payment'>): Promise<Payment> {
  const [row] = await tx.select().from(payments).where(eq(payments.id, id)).for('update');
  if (!row) throw new Error(`no payment ${id}`);
  return row;
}

/** The attempt that can still be paid, if there is one; a constraint allows one per booking. */
export async function findOpenPayment(db: Queryable, bookingId: Id<'booking'>): Promise<Payment | undefined> {
  const [row] = await db
    .select()
    .from(payments)
    .where(and(eq(payments.bookingId, bookingId), inArray(payments.status, ['creating', 'open'])));
  return row;
}

/** The payment that pays for the booking; a constraint allows one. Duplicates are not it. */
export async function findSucceededPayment(
  db: Queryable,
  bookingId: Id<'booking'>,
): Promise<Payment | undefined> {
  const [row] = await db.select().from(payments).where(paysFor(bookingId));
  return row;
}

/** Locked, so that refunds and transfers of one booking are decided one after the other. */
export async function lockSucceededPayment(
  tx: Transaction,
  bookingId: Id<'booking'>,
): Promise<Payment | undefined> {
  const [row] = await tx.select().from(payments).where(paysFor(bookingId)).for('update');
  return row;
}

const paysFor = (bookingId: Id<'booking'>) =>
  and(eq(payments.bookingId, bookingId), eq(payments.status, 'succeeded'), eq(payments.duplicate, false));

/** Of several that share the charge, the one that gave it its name. */
export async function findPaymentByIntent(
  db: Queryable,
  paymentIntentId: string,
): Promise<Payment | undefined> {
  const [row] = await db
    .select()
    .from(payments)
    .where(and(eq(payments.paymentIntentId, paymentIntentId), isNull(payments.paidWithId)));
  return row;
}

export async function findPaymentBySession(db: Queryable, sessionId: string): Promise<Payment | undefined> {
  const [row] = await db
    .select()
    .from(payments)
    .where(and(eq(payments.checkoutSessionId, sessionId), isNull(payments.paidWithId)));
  return row;
}

/** Every attempt, newest first. */
export function listPaymentsOfBooking(db: Queryable, bookingId: Id<'booking'>): Promise<Payment[]> {
  return db
    .select()
    .from(payments)
    .where(eq(payments.bookingId, bookingId))
    .orderBy(desc(payments.createdAt), desc(payments.id));
}

/** The sessions that were paid with a package, the furthest away first. */
export function listPaidWithPackage(db: Queryable, packageId: Id<'package'>): Promise<Payment[]> {
  return db
    .select()
    .from(payments)
    .where(
      and(eq(payments.packageId, packageId), eq(payments.status, 'succeeded'), eq(payments.duplicate, false)),
    )
    .orderBy(desc(payments.sessionStartsAt), desc(payments.id));
}

export function listPaidByCandidate(db: Queryable, candidateId: Id<'user'>): Promise<Payment[]> {
  return db
    .select()
    .from(payments)
    .where(and(eq(payments.candidateId, candidateId), eq(payments.status, 'succeeded')))
    .orderBy(desc(payments.createdAt), desc(payments.id));
}

/** Attempts whose end nobody told us about: oldest first, so that none is passed over for ever. */
export function listUnsettled(db: Queryable, since: { creating: Temporal.Instant; open: Temporal.Instant }) {
  const waits = (status: 'creating' | 'open', until: Temporal.Instant) =>
    and(eq(payments.status, status), lte(payments.updatedAt, until));
  return db
    .select({ id: payments.id, bookingId: payments.bookingId, status: payments.status })
    .from(payments)
    .where(or(waits('creating', since.creating), waits('open', since.open)))
    .orderBy(asc(payments.updatedAt))
    .limit(200);
}

/**
 * Whether any attempt to pay may have reached Stripe, its answer or not; before that nothing of ours can have happened
 * there.
 */
export async function anythingAtStripe(db: Queryable): Promise<boolean> {
  for (const table of [payments, orders]) {
    const wasTried = or(isNotNull(table.checkoutSessionId), inArray(table.status, ['creating', 'failed']));
    const [row] = await db.select({ id: table.id }).from(table).where(wasTried).limit(1);
    if (row) return true;
  }
  return false;
}

/** Charges whose fee nobody told us yet. */
export function listWithoutFee(db: Queryable, until: Temporal.Instant) {
  return db
    .select({ chargeId: payments.chargeId })
    .from(payments)
    .where(and(isNotNull(payments.chargeId), isNull(payments.feeMinor), lte(payments.updatedAt, until)))
    .orderBy(asc(payments.updatedAt))
    .limit(200);
}

/** Credit that attempts still open will spend if they succeed. */
export async function reservedCredit(db: Queryable, candidateId: Id<'user'>, currency: string) {
  const [row] = await db
    .select({ sum: sql<number>`coalesce(sum(${payments.creditMinor}), 0)`.mapWith(Number) })
    .from(payments)
    .where(
      and(
        eq(payments.candidateId, candidateId),
        eq(payments.currency, currency),
        inArray(payments.status, ['creating', 'open']),
      ),
    );
  return row?.sum ?? 0;
}
