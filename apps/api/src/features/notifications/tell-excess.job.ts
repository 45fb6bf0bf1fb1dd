import { money } from '@app/shared/money/money';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { findUser } from '../identity/user.repository.ts';
import { findExcess } from '../payments/refund-excess.repository.ts';
import { linkTo } from './link-to-page.ts';
import { tellFinance } from './tell-finance.ts';

/** Whoever has finance hears that more was refunded at Stripe than was left, and has to say who bears it. */
export const tellExcessJob = defineJob({
  name: 'notifications.tell-excess',
  payload: z.object({ stripeRefundId: z.string() }),
  run: async ({ stripeRefundId }, ctx) => {
    const excess = await findExcess(ctx.db, stripeRefundId);
    if (excess?.status !== 'open') return;
    const candidate = await findUser(ctx.db, excess.candidateId);
    await ctx.db.transaction((tx) =>
      tellFinance(ctx, tx, `refund-exceeded:${stripeRefundId}`, {
        what: 'refund_exceeded',
        who: candidate?.name ?? 'A candidate',
        amount: money(excess.amountMinor, excess.currency),
        dueAt: null,
        pageUrl: linkTo(ctx.config, { page: 'desk_money' }),
      }),
    );
  },
});
