import type { Queryable, Transaction } from '@app/db/client';
import { refundSettlements, refunds } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Refund } from './refund.repository.ts';

export type OwedRefund = { refund: Refund; owedMinor: number };

const settledMinor = sql<number>`coalesce((select sum(s.amount_minor) from ${refundSettlements} s
  where s.refund_id = ${refunds.id} and s.undone_at is null), 0)`.mapWith(Number);

/** Failed refunds of these payments, as far as nothing else has paid them, oldest first. */
export async function listOwedRefunds(
  db: Queryable,
  paymentIds: readonly Id<'payment'>[],
): Promise<OwedRefund[]> {
  const rows = await db
    .select({ refund: refunds, settledMinor })
    .from(refunds)
    .where(and(inArray(refunds.paymentId, [...paymentIds]), eq(refunds.status, 'failed')))
    .orderBy(asc(refunds.createdAt), asc(refunds.id));
  return rows
    .map((row) => ({ refund: row.refund, owedMinor: row.refund.amountMinor - row.settledMinor }))
    .filter(({ owedMinor }) => owedMinor > 0);
}

export async function insertRefundSettlement(
  tx: Transaction,
  settlement: { settledBy: string; refundId: Id<'refund'>; amountMinor: number; settledAt: Temporal.Instant },
): Promise<void> {
  await tx.insert(refundSettlements).values(settlement);
}

/** What these have been paid by one refund or dispute, as far as it holds. */
export function listRefundSettlements(tx: Transaction, settledBy: string) {
  return tx
    .select({ refundId: refundSettlements.refundId, amountMinor: refundSettlements.amountMinor })
    .from(refundSettlements)
    .where(and(eq(refundSettlements.settledBy, settledBy), isNull(refundSettlements.undoneAt)));
}

/** What was to settle them failed itself. */
export async function undoRefundSettlements(
  tx: Transaction,
  settledBy: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .update(refundSettlements)
    .set({ undoneAt: now })
    .where(and(eq(refundSettlements.settledBy, settledBy), isNull(refundSettlements.undoneAt)));
}
