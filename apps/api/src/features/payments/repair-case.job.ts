import { idSchema } from '@app/shared/id/id';
import { type CaseRepair, repairOf } from '@app/shared/payments/case-repair';
import { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { defineJob } from '../../jobs/job.ts';
import { applyDispute } from './apply-dispute.ts';
import { applyOrderEvent } from './apply-order-event.ts';
import { readRefundAgain, readTransferAgain } from './apply-stripe-event.ts';
import { bookPlatformPayout, bookTopUp } from './book-platform-money.ts';
import { reconcileBalance } from './reconcile-balance.ts';
import { lockCase } from './reconciliation.repository.ts';
import { recordFee } from './record-fee.ts';

const READ: Record<CaseRepair['read'], (ctx: ActContext, object: string) => Promise<string>> = {
  charge: recordFee, // which takes up the payment first
  refund: readRefundAgain,
  transfer: readTransferAgain,
  dispute: applyDispute,
  payout: bookPlatformPayout,
  topup: bookTopUp,
};

/** Of a booking's money, or of an order's. */
async function readAgain(ctx: ActContext, { read, object }: CaseRepair): Promise<string> {
  const outcome = await READ[read](ctx, object);
  if (outcome !== 'foreign') return outcome;
  const kind = read === 'dispute' ? 'charge.dispute.' : `${read}.`;
  return applyOrderEvent(ctx, kind, object);
}

/** Reads again what a case is about, then compares again. */
export const repairCaseJob = defineJob({
  name: 'payments.repair-case',
  payload: z.strictObject({ caseId: idSchema('reconciliationCase') }),
  async run({ caseId }, ctx) {
    const found = await ctx.db.transaction((tx) => lockCase(tx, caseId));
    const repair = found?.status === 'open' ? repairOf(found) : null;
    if (!repair) return;
    const outcome = await readAgain(ctx, repair);
    ctx.log.info({ caseId, ...repair, outcome }, 'read again what the books and Stripe differ on');
    await reconcileBalance(ctx, null);
  },
});
