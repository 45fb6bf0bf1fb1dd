import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { StripeUncertain } from '../../adapters/stripe-error.ts';
import { defineJob, defineSweep } from '../../jobs/job.ts';
import { anythingAtStripe } from './payment.repository.ts';
import { reconcileBalance } from './reconcile-balance.ts';
import { findLatestRun } from './reconciliation.repository.ts';

/** At somebody's request. */
export const reconcileBalanceJob = defineJob({
  name: 'payments.reconcile-balance',
  payload: z.strictObject({ requestedBy: idSchema('user') }),
  retryLimit: 3,
  run: async ({ requestedBy }, ctx) => void (await reconcileBalance(ctx, requestedBy)),
});

/** Once a day by the market's clock. */
export const reconcileBalanceSweep = defineSweep('payments.reconcile-daily', async (ctx) => {
  const latest = await findLatestRun(ctx.db);
  const dayAgo = ctx.now.subtract({ hours: 24 });
  if (latest && Temporal.Instant.compare(latest.finishedAt, dayAgo) > 0) return;
  if (!(await anythingAtStripe(ctx.db))) return;
  try {
    await reconcileBalance(ctx, null);
  } catch (error) {
    if (!(error instanceof StripeUncertain)) throw error;
    ctx.log.warn('Stripe does not list its movements; the next pass asks again');
  }
});
