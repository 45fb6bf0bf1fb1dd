import { idSchema } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { sayNeeds, sayPayoutFailure } from '@app/shared/payments/payout-account';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { findCoachPayout } from '../payments/coach-payout.repository.ts';
import { findPaidCoach } from './finance-people.repository.ts';
import { linkTo } from './link-to-page.ts';
import { queueEmail } from './queue-email.ts';
import { tellFinance } from './tell-finance.ts';

/** A payout that came back from a coach's bank: the coach hears what to do, the desk that it happened. */
export const tellPayoutFailedJob = defineJob({
  name: 'notifications.tell-payout-failed',
  payload: z.object({ coachId: idSchema('coach'), payoutId: z.string() }),
  run: ({ coachId, payoutId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const coach = await findPaidCoach(tx, coachId);
      const payout = await findCoachPayout(tx, payoutId);
      if (!coach || payout?.status !== 'failed') return;
      const cause = `payout-failed:${payoutId}`;
      const amount = money(payout.amountMinor, payout.currency);
      const { timeZone: _timeZone, ...to } = coach.person;
      await queueEmail(ctx, tx, {
        template: 'payout_trouble',
        to,
        cause,
        payload: {
          payout: { amount, failure: sayPayoutFailure(payout.failureCode) },
          needs: sayNeeds(coach.needs),
          earningsUrl: linkTo(ctx.config, { page: 'coach_earnings' }),
        },
      });
      await tellFinance(ctx, tx, cause, {
        what: 'payout_failed',
        who: coach.displayName,
        amount,
        dueAt: null,
        pageUrl: linkTo(ctx.config, { page: 'desk_money' }),
      });
    }),
});
