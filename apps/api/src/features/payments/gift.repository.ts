import type { Queryable, Transaction } from '@app/db/client';
import { users } from '@app/db/schema/identity';
import { gifts } from '@app/db/schema/payments-offers';
import type { Id } from '@app/shared/id/id';
import type { GiftStatus } from '@app/shared/payments/package-sessions';
import { and, desc, eq, isNull, lte, ne, notInArray } from 'drizzle-orm';

export type Gift = typeof gifts.$inferSelect;

/** Not paid for, or given back. */
const NOT_THERE: GiftStatus[] = ['pending', 'refunded', 'taken_back'];

/** @throws when the order is none for a gift */
export async function findGiftOfOrder(db: Queryable, orderId: Id<'order'>): Promise<Gift> {
  const [row] = await db.select().from(gifts).where(eq(gifts.orderId, orderId));
  if (!row) throw new Error(`no gift of ${orderId}`);
  return row;
}

export async function findGift(db: Queryable, id: Id<'gift'>): Promise<Gift | undefined> {
  const [row] = await db.select().from(gifts).where(eq(gifts.id, id));
  return row;
}

export async function lockGift(tx: Transaction, id: Id<'gift'>): Promise<Gift> {
  const [row] = await tx.select().from(gifts).where(eq(gifts.id, id)).for('update');
  if (!row) throw new Error(`no gift ${id}`);
  return row;
}

export async function insertGift(
  tx: Transaction,
  gift: Omit<typeof gifts.$inferInsert, 'updatedAt'>,
): Promise<void> {
  await tx.insert(gifts).values({ ...gift, updatedAt: gift.createdAt });
}

export async function updateGift(
  tx: Queryable,
  id: Id<'gift'>,
  now: Temporal.Instant,
  change: Partial<Pick<Gift, 'status' | 'sentAt' | 'redeemedBy' | 'redeemedAt'>>,
): Promise<void> {
  await tx
    .update(gifts)
    .set({ ...change, updatedAt: now })
    .where(eq(gifts.id, id));
}

/** Locked: of two who redeem the same gift the second finds it redeemed. */
export async function lockGiftByCode(tx: Transaction, code: string): Promise<Gift | undefined> {
  const [row] = await tx
    .select()
    .from(gifts)
    .where(and(eq(gifts.code, code), notInArray(gifts.status, NOT_THERE)))
    .for('update');
  return row;
}

export function listGiftsOf(db: Queryable, buyerId: Id<'user'>): Promise<Gift[]> {
  return db
    .select()
    .from(gifts)
    .where(and(eq(gifts.buyerId, buyerId), ne(gifts.status, 'pending')))
    .orderBy(desc(gifts.createdAt));
}

/** Every gift that was paid, newest first, for the desk. */
export function listGifts(db: Queryable) {
  return db
    .select({ gift: gifts, buyerName: users.name })
    .from(gifts)
    .innerJoin(users, eq(users.id, gifts.buyerId))
    .where(ne(gifts.status, 'pending'))
    .orderBy(desc(gifts.createdAt))
    .limit(200);
}

/** Paid, due, and told to nobody yet. */
export function listGiftsToSend(db: Queryable, now: Temporal.Instant) {
  return db
    .select({ id: gifts.id })
    .from(gifts)
    .where(and(notInArray(gifts.status, NOT_THERE), isNull(gifts.sentAt), lte(gifts.sendAt, now)))
    .limit(200);
}
