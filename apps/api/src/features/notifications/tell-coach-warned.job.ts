import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { linkTo } from './link-to-page.ts';
import { findApplication } from './notice.repository.ts';
import { queueEmail } from './queue-email.ts';

/** Follows the second strike within thirty days: what the third would mean, while there is time. */
export const tellCoachWarnedJob = defineJob({
  name: 'notifications.tell-coach-warned',
  payload: z.object({ coachId: idSchema('coach'), bookingId: idSchema('booking') }),
  run: ({ coachId, bookingId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const coach = await findApplication(tx, coachId);
      if (!coach) return;
      await queueEmail(ctx, tx, {
        template: 'coach_application',
        to: coach.owner,
        cause: `${coachId}:warned:${bookingId}`,
        payload: { stage: 'warned', pageUrl: linkTo(ctx.config, { page: 'coach_home' }) },
      });
    }),
});
