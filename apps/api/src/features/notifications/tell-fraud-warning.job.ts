import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { priceOf } from './describe-session.ts';
import { linkTo } from './link-to-page.ts';
import { findNotice } from './notice.repository.ts';
import { tellFinance } from './tell-finance.ts';

/** Whoever has finance hears of a payment that was perhaps not made by the owner of the card, once for each session. */
export const tellFraudWarningJob = defineJob({
  name: 'notifications.tell-fraud-warning',
  payload: z.object({ bookingId: idSchema('booking'), warningId: z.string() }),
  run: async ({ bookingId, warningId }, ctx) => {
    await ctx.db.transaction(async (tx) => {
      const notice = await findNotice(tx, bookingId);
      if (!notice) return;
      await tellFinance(ctx, tx, `fraud-warning:${warningId}:${bookingId}`, {
        what: 'fraud_warned',
        who: notice.candidate.name,
        amount: priceOf(notice),
        dueAt: null,
        pageUrl: linkTo(ctx.config, { page: 'desk_booking', bookingId }),
      });
    });
  },
});
