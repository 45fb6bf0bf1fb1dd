import type { Queryable, Transaction } from '@app/db/client';
import { users } from '@app/db/schema/identity';
import { payments } from '@app/db/schema/payments';
import { disputes } from '@app/db/schema/payments-disputes';
import { orders } from '@app/db/schema/payments-offers';
import { and, asc, desc, eq, gt, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';

export type Dispute = typeof disputes.$inferSelect;
type Told = Pick<
  Dispute,
  | 'id'
  | 'paymentId'
  | 'bookingId'
  | 'orderId'
  | 'amountMinor'
  | 'currency'
  | 'reason'
  | 'status'
  | 'state'
  | 'dueAt'
  | 'openedAt'
>;

/** Writes down a dispute as it stands now; true when it is new. */
export async function putDispute(tx: Transaction, told: Told, now: Temporal.Instant): Promise<boolean> {
  const [before] = await tx.select().from(disputes).where(eq(disputes.id, told.id)).for('update');
  const isOver = told.state !== 'open';
  const change = {
    status: told.status,
    state: told.state,
    amountMinor: told.amountMinor,
    // Stripe tells no deadline of a dispute that is over; what it was stays known.
    ...(told.dueAt && { dueAt: told.dueAt }),
    closedAt: isOver ? (before?.closedAt ?? now) : null,
    updatedAt: now,
  };
  if (before) {
    await tx.update(disputes).set(change).where(eq(disputes.id, told.id));
    return false;
  }
  await tx.insert(disputes).values({ ...told, ...change });
  return true;
}

/** Take the locks of its purchase first. */
export async function lockDispute(tx: Transaction, id: string): Promise<Dispute> {
  const [row] = await tx.select().from(disputes).where(eq(disputes.id, id)).for('update');
  if (!row) throw new Error(`no dispute ${id}`);
  return row;
}

export async function findDispute(db: Queryable, id: string): Promise<Dispute | undefined> {
  const [row] = await db.select().from(disputes).where(eq(disputes.id, id));
  return row;
}

/** Those that wait for us first: evidence, the most urgent on top, then decisions; then open ones, then the latest. */
export function listDisputes(db: Queryable) {
  const { state, submittedAt, decidedAt, dividedAt } = disputes;
  const standing = sql<number>`case
    when ${state} = 'open' and ${submittedAt} is null then 0
    when ${state} = 'lost' and ${decidedAt} is null then 1
    when ${state} = 'won' and ${dividedAt} is not null then 1
    when ${state} = 'open' then 2 else 3 end`;
  return db
    .select({
      dispute: disputes,
      candidateName: users.name,
      bought: sql<string>`coalesce(${orders.description}, ${payments.description})`,
    })
    .from(disputes)
    .leftJoin(payments, eq(payments.id, disputes.paymentId))
    .leftJoin(orders, eq(orders.id, disputes.orderId))
    .innerJoin(users, or(eq(users.id, payments.candidateId), eq(users.id, orders.buyerId)))
    .orderBy(
      asc(standing),
      asc(sql`case ${standing} when 0 then ${disputes.dueAt} end`),
      desc(disputes.openedAt),
    )
    .limit(200);
}

/** The name of whoever disputes it. */
export async function findDisputer(db: Queryable, id: string): Promise<string | undefined> {
  const [row] = await db
    .select({ name: users.name })
    .from(disputes)
    .leftJoin(payments, eq(payments.id, disputes.paymentId))
    .leftJoin(orders, eq(orders.id, disputes.orderId))
    .innerJoin(users, or(eq(users.id, payments.candidateId), eq(users.id, orders.buyerId)))
    .where(eq(disputes.id, id));
  return row?.name;
}

/** Of bookings, whose evidence is drawn up here: still open, nothing sent, and due by then but not past. */
export function listUnanswered(
  db: Queryable,
  { dueBefore, now }: { dueBefore: Temporal.Instant; now: Temporal.Instant },
): Promise<Dispute[]> {
  return db
    .select()
    .from(disputes)
    .where(
      and(
        eq(disputes.state, 'open'),
        isNull(disputes.submittedAt),
        isNotNull(disputes.bookingId),
        lte(disputes.dueAt, dueBefore),
        gt(disputes.dueAt, now),
      ),
    );
}

/** Takes it for one sender; false when another is at it, or it was sent. */
export async function claimDispute(
  db: Queryable,
  id: string,
  { now, until }: { now: Temporal.Instant; until: Temporal.Instant },
): Promise<boolean> {
  const rows = await db
    .update(disputes)
    .set({ sendingUntil: until })
    .where(
      and(
        eq(disputes.id, id),
        isNull(disputes.submittedAt),
        or(isNull(disputes.sendingUntil), lt(disputes.sendingUntil, now)),
      ),
    )
    .returning({ id: disputes.id });
  return rows.length > 0;
}

export async function updateDispute(
  db: Queryable,
  id: string,
  change: Partial<
    Pick<
      Dispute,
      | 'note'
      | 'sendingUntil'
      | 'submittedAt'
      | 'submittedBy'
      | 'evidence'
      | 'dividedAt'
      | 'decidedAt'
      | 'decidedBy'
      | 'round'
      | 'goodsMinor'
      | 'creditMinor'
      | 'beyondMinor'
    >
  >,
  now: Temporal.Instant,
): Promise<void> {
  await db
    .update(disputes)
    .set({ ...change, updatedAt: now })
    .where(eq(disputes.id, id));
}
