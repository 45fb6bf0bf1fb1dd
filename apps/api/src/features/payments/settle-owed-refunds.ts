import type { Transaction } from '@app/db/client';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import type { Payment } from './payment.repository.ts';
import type { Refund } from './refund.repository.ts';
import { insertRefundSettlement, listOwedRefunds } from './refund-settlement.repository.ts';

type Settled = { refund: Refund; amountMinor: number };

/**
 * Money reached the candidate that we owed them since a refund failed: it settles those refunds, oldest first,
 * and the rest of it is for the caller. The payments are locked.
 */
export async function settleOwedRefunds(
  ctx: ActContext,
  tx: Transaction,
  purchase: readonly Payment[],
  { amountMinor, settledBy }: { amountMinor: number; settledBy: string },
): Promise<{ settled: Settled[]; restMinor: number }> {
  const settled: Settled[] = [];
  let restMinor = amountMinor;
  for (const { refund, owedMinor } of await listOwedRefunds(
    tx,
    purchase.map(({ id }) => id),
  )) {
    const part = Math.min(owedMinor, restMinor);
    if (part === 0) break;
    restMinor -= part;
    settled.push({ refund, amountMinor: part });
    await insertRefundSettlement(tx, {
      settledBy,
      refundId: refund.id,
      amountMinor: part,
      settledAt: ctx.now,
    });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: STRIPE,
      action: 'refund.settled',
      subjectId: refund.id,
      bookingId: refund.bookingId,
      details: { amountMinor: part, currency: refund.currency, settledBy },
    });
  }
  return { settled, restMinor };
}
