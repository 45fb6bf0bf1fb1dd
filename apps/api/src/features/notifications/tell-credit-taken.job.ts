import { idSchema } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { findUser } from '../identity/user.repository.ts';
import { findDispute } from '../payments/dispute.repository.ts';
import { findOrder } from '../payments/order.repository.ts';
import { linkTo } from './link-to-page.ts';
import { queueEmail } from './queue-email.ts';

/** Whoever had credit that a lost dispute took hears of it. */
export const tellCreditTakenJob = defineJob({
  name: 'notifications.tell-credit-taken',
  payload: z.object({ disputeId: z.string(), ownerId: idSchema('user') }),
  run: async ({ disputeId, ownerId }, ctx) => {
    const dispute = await findDispute(ctx.db, disputeId);
    const order = dispute?.orderId && (await findOrder(ctx.db, dispute.orderId));
    const owner = await findUser(ctx.db, ownerId);
    if (!dispute || !order || !owner || dispute.creditMinor === 0) return;
    await ctx.db.transaction((tx) =>
      queueEmail(ctx, tx, {
        template: 'credit_taken',
        to: { id: owner.id, name: owner.name, email: owner.email },
        cause: `credit-taken:${disputeId}:${dispute.round}`,
        payload: {
          amount: money(dispute.creditMinor, dispute.currency),
          fromGift: order.kind === 'gift',
          walletUrl: linkTo(ctx.config, { page: 'wallet' }),
        },
      }),
    );
  },
});
