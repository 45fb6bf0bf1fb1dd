import { idSchema } from '@app/shared/id/id';
import { sayNeeds } from '@app/shared/payments/payout-account';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { findPaidCoach } from './finance-people.repository.ts';
import { linkTo } from './link-to-page.ts';
import { queueEmail } from './queue-email.ts';
import { tellFinance } from './tell-finance.ts';

/** A coach who could be paid and cannot now. Put right meanwhile, nobody is told. */
export const tellPayoutsLostJob = defineJob({
  name: 'notifications.tell-payouts-lost',
  payload: z.object({ coachId: idSchema('coach') }),
  run: ({ coachId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const coach = await findPaidCoach(tx, coachId);
      if (!coach?.lostAt || coach.readyAt) return;
      const cause = `${coachId}:payouts-lost:${coach.lostAt.epochMilliseconds}`;
      const { timeZone: _timeZone, ...to } = coach.person;
      await queueEmail(ctx, tx, {
        template: 'payout_trouble',
        to,
        cause,
        payload: {
          payout: null,
          needs: sayNeeds(coach.needs),
          earningsUrl: linkTo(ctx.config, { page: 'coach_earnings' }),
        },
      });
      await tellFinance(ctx, tx, cause, {
        what: 'payouts_lost',
        who: coach.displayName,
        amount: null,
        dueAt: null,
        pageUrl: linkTo(ctx.config, { page: 'desk_money' }),
      });
    }),
});
