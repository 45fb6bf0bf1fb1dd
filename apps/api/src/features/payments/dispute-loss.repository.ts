import type { Queryable, Transaction } from '@app/db/client';
import { payments, refunds, transfers } from '@app/db/schema/payments';
import { disputeLosses, disputes } from '@app/db/schema/payments-disputes';
import { orderRefunds } from '@app/db/schema/payments-offers';
import type { Id } from '@app/shared/id/id';
import { type Money, money } from '@app/shared/money/money';
import { and, asc, eq, exists, inArray, isNull, or, sql } from 'drizzle-orm';

export type DisputeLoss = typeof disputeLosses.$inferSelect;

export async function insertLoss(tx: Transaction, loss: typeof disputeLosses.$inferInsert): Promise<void> {
  await tx.insert(disputeLosses).values(loss);
}

/** What it took is with those who gave it again. */
export async function forgetLosses(tx: Transaction, disputeId: string): Promise<void> {
  await tx.delete(disputeLosses).where(eq(disputeLosses.disputeId, disputeId));
}

export function listLosses(db: Queryable, disputeId: string): Promise<DisputeLoss[]> {
  return db
    .select()
    .from(disputeLosses)
    .where(eq(disputeLosses.disputeId, disputeId))
    .orderBy(asc(disputeLosses.paymentId));
}

export async function decideLoss(
  tx: Transaction,
  { disputeId, paymentId }: DisputeLoss,
  decided: Pick<DisputeLoss, 'fate' | 'coachMinor'>,
): Promise<void> {
  await tx
    .update(disputeLosses)
    .set(decided)
    .where(and(eq(disputeLosses.disputeId, disputeId), eq(disputeLosses.paymentId, paymentId)));
}

/** Whether the bank still asks about this purchase, or what it took waits for a decision. */
export async function isInDispute(
  db: Queryable,
  { paymentId, orderId }: { paymentId: Id<'payment'> | null; orderId: Id<'order'> | null },
): Promise<boolean> {
  const [row] = await db
    .select({ id: disputes.id })
    .from(disputes)
    .where(
      and(
        paymentId ? eq(disputes.paymentId, paymentId) : orderId ? eq(disputes.orderId, orderId) : undefined,
        or(eq(disputes.state, 'open'), and(eq(disputes.state, 'lost'), isNull(disputes.decidedAt))),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** A refund that may still turn out not to have been made: Stripe makes none of what is disputed. */
export async function isRefundUnderWay(db: Queryable, paymentIds: Id<'payment'>[]): Promise<boolean> {
  const [row] = await db
    .select({ id: refunds.id })
    .from(refunds)
    .where(
      and(
        inArray(refunds.paymentId, paymentIds),
        inArray(refunds.status, ['requested', 'pending']),
        sql`${refunds.amountMinor} > 0`,
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Lost, and not divided because a refund was under way. */
export function listUndivided(db: Queryable) {
  const inFlight = db
    .select({ id: refunds.id })
    .from(refunds)
    .where(
      and(
        eq(refunds.paymentId, disputes.paymentId),
        inArray(refunds.status, ['requested', 'pending']),
        sql`${refunds.amountMinor} > 0`,
      ),
    );
  const orderInFlight = db
    .select({ id: orderRefunds.id })
    .from(orderRefunds)
    .where(
      and(eq(orderRefunds.orderId, disputes.orderId), inArray(orderRefunds.status, ['requested', 'pending'])),
    );
  return db
    .select({ id: disputes.id })
    .from(disputes)
    .where(
      and(
        eq(disputes.state, 'lost'),
        isNull(disputes.dividedAt),
        sql`not ${exists(inFlight)}`,
        sql`not ${exists(orderInFlight)}`,
      ),
    )
    .limit(200);
}

/** What a session of this coach costs on average, by all that were paid. */
export async function readAveragePrice(
  db: Queryable,
  coachId: Id<'coach'>,
  currency: string,
): Promise<Money> {
  const price = sql`${payments.amountMinor} + ${payments.creditMinor} + ${payments.packageMinor}`;
  const [row] = await db
    .select({ minor: sql<number>`coalesce(round(avg(${price})), 0)`.mapWith(Number) })
    .from(payments)
    .where(
      and(
        eq(payments.coachId, coachId),
        eq(payments.currency, currency),
        eq(payments.status, 'succeeded'),
        eq(payments.duplicate, false),
      ),
    );
  return money(row?.minor ?? 0, currency);
}

/** What a dispute took of one booking's payment, and whether the coach's share of it has been sent. */
export async function findLossOfBooking(db: Queryable, disputeId: string, bookingId: Id<'booking'>) {
  const [row] = await db
    .select({
      fate: disputeLosses.fate,
      coachMinor: disputeLosses.coachMinor,
      currency: payments.currency,
      wasSent: sql<boolean>`${transfers.stripeTransferId} is not null`,
    })
    .from(disputeLosses)
    .innerJoin(payments, eq(payments.id, disputeLosses.paymentId))
    .leftJoin(transfers, eq(transfers.bookingId, payments.bookingId))
    .where(and(eq(disputeLosses.disputeId, disputeId), eq(payments.bookingId, bookingId)));
  return row;
}
