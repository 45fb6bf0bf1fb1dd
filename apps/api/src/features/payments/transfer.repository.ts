import type { Queryable, Transaction } from '@app/db/client';
import { coaches } from '@app/db/schema/catalog';
import { transfers } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, gt, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';

export type Transfer = typeof transfers.$inferSelect;
type NewTransfer = Omit<typeof transfers.$inferInsert, 'updatedAt'>;
type TransferChange = Partial<Omit<Transfer, 'id' | 'bookingId' | 'coachId' | 'createdAt' | 'updatedAt'>>;

export async function insertTransfer(tx: Transaction, transfer: NewTransfer): Promise<Transfer> {
  const [row] = await tx
    .insert(transfers)
    .values({ ...transfer, updatedAt: transfer.createdAt })
    .returning();
  return row!; // an insert without a conflict clause returns its row or throws
}

export async function updateTransfer(
  tx: Queryable,
  id: Id<'transfer'>,
  now: Temporal.Instant,
  change: TransferChange,
): Promise<Transfer> {
  const [row] = await tx
    .update(transfers)
    .set({ ...change, updatedAt: now })
    .where(eq(transfers.id, id))
    .returning();
  if (!row) throw new Error(`no transfer ${id}`);
  return row;
}

export async function findTransfer(db: Queryable, id: Id<'transfer'>): Promise<Transfer | undefined> {
  const [row] = await db.select().from(transfers).where(eq(transfers.id, id));
  return row;
}

export async function findTransferOfBooking(
  db: Queryable,
  bookingId: Id<'booking'>,
): Promise<Transfer | undefined> {
  const [row] = await db.select().from(transfers).where(eq(transfers.bookingId, bookingId));
  return row;
}

export async function lockTransfer(tx: Transaction, id: Id<'transfer'>): Promise<Transfer> {
  const [row] = await tx.select().from(transfers).where(eq(transfers.id, id)).for('update');
  if (!row) throw new Error(`no transfer ${id}`);
  return row;
}

/** Take the payment's lock first: payment before transfer, always. */
export async function lockTransferOfBooking(
  tx: Transaction,
  bookingId: Id<'booking'>,
): Promise<Transfer | undefined> {
  const [row] = await tx.select().from(transfers).where(eq(transfers.bookingId, bookingId)).for('update');
  return row;
}

/** Debts are netted by one payout of a coach at a time. */
export async function lockPayouts(tx: Transaction, coachId: Id<'coach'>): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('payouts:' || ${coachId}, 0))`);
}

/**
 * What should leave now: due by the market's clock; waiting for an account that has become ready; or
 * begun and not heard of since. A due one whose coach has no account yet is found once, to be put on hold.
 */
export function listDueTransfers(db: Queryable, now: Temporal.Instant, unheardUntil: Temporal.Instant) {
  return db
    .select({ id: transfers.id })
    .from(transfers)
    .innerJoin(coaches, eq(coaches.id, transfers.coachId))
    .where(
      or(
        and(eq(transfers.status, 'due'), lte(transfers.dueAt, now)),
        and(
          eq(transfers.status, 'on_hold'),
          eq(transfers.holdReason, 'account_not_ready'),
          isNotNull(coaches.payoutsReadyAt),
          lte(transfers.dueAt, now),
        ),
        and(
          eq(transfers.status, 'sending'),
          isNull(transfers.stripeTransferId),
          lte(transfers.updatedAt, unheardUntil),
        ),
      ),
    )
    .orderBy(asc(transfers.dueAt))
    .limit(200);
}

/** Shares that were earned and refused for want of balance, which wait to be tried again. */
export async function makeRefusedDue(db: Queryable, now: Temporal.Instant): Promise<void> {
  await db
    .update(transfers)
    .set({ dueAt: now, updatedAt: now })
    .where(and(eq(transfers.status, 'due'), isNotNull(transfers.earnedAt), gt(transfers.dueAt, now)));
}
