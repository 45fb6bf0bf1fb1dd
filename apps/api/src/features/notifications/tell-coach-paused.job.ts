import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { linkTo } from './link-to-page.ts';
import { findApplication } from './notice.repository.ts';
import { queueEmail } from './queue-email.ts';

/** Follows a coach's being paused and resumed; what is told is the state they are in when this runs. */
export const tellCoachPausedJob = defineJob({
  name: 'notifications.tell-coach-paused',
  payload: z.object({ coachId: idSchema('coach') }),
  run: ({ coachId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const coach = await findApplication(tx, coachId);
      if (coach?.status !== 'paused' && coach?.status !== 'approved') return;
      // Nobody decided it: the third strike did.
      const paused = coach.decidedBy === null ? ('paused_for_strikes' as const) : ('paused' as const);
      const stage = coach.status === 'paused' ? paused : 'resumed';
      await queueEmail(ctx, tx, {
        template: 'coach_application',
        to: coach.owner,
        cause: `${coachId}:${stage}:${coach.decidedAt?.epochMilliseconds ?? ''}`,
        payload: { stage, pageUrl: linkTo(ctx.config, { page: 'coach_home' }) },
      });
    }),
});
