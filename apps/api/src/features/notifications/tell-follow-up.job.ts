import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { findFollowUp } from '../progress/follow-up.repository.ts';
import { linkTo } from './link-to-page.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** Follows each step of a follow-up and tells whose turn it is. Each step is told once. */
export const tellFollowUpJob = defineJob({
  name: 'notifications.tell-follow-up',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ tx, tell }) => {
      const followUp = await findFollowUp(tx, bookingId);
      if (!followUp?.openedAt) return;
      const step = followUp.coachCommentedAt ? 'commented' : followUp.answeredAt ? 'answered' : 'opened';
      const isForCoach = step === 'answered';
      const page = isForCoach ? 'follow_up_of_coach' : 'follow_up';
      await tell(isForCoach ? 'coach' : 'candidate', ({ other }) => ({
        template: 'follow_up',
        cause: `follow-up:${step}`,
        payload: {
          step,
          otherName: other.firstName,
          pageUrl: linkTo(ctx.config, { page, bookingId }),
        },
      }));
    }),
});
