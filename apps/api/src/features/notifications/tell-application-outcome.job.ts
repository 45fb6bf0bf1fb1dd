import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { linkTo } from './link-to-page.ts';
import { findApplication } from './notice.repository.ts';
import { queueEmail } from './queue-email.ts';

const LETTERS = {
  applied: { stage: 'received', page: 'coach_home' },
  approved: { stage: 'approved', page: 'coach_hours' },
  declined: { stage: 'declined', page: 'coach_application' },
} as const;

/** Follows all three events of an application; what is told is the state it is in when this runs. */
export const tellApplicationOutcomeJob = defineJob({
  name: 'notifications.tell-application-outcome',
  payload: z.object({ coachId: idSchema('coach') }),
  run: ({ coachId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const application = await findApplication(tx, coachId);
      if (!application || application.status === 'draft' || application.status === 'paused') return;
      const { stage, page } = LETTERS[application.status];
      const since = application.status === 'applied' ? application.appliedAt : application.decidedAt;
      await queueEmail(ctx, tx, {
        template: 'coach_application',
        to: application.owner,
        cause: `${coachId}:${stage}:${since?.epochMilliseconds ?? ''}`,
        payload: { stage, pageUrl: linkTo(ctx.config, { page }) },
      });
    }),
});
