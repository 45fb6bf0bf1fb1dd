import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { linkTo } from './link-to-page.ts';
import { findInterviewerAnswer } from './notice.repository.ts';
import { queueEmail } from './queue-email.ts';

/** Follows an interviewer's answer. An interview that was removed meanwhile owes no message. */
export const tellInterviewerAnsweredJob = defineJob({
  name: 'notifications.tell-interviewer-answered',
  payload: z.object({ requestId: idSchema('interviewerRequest') }),
  run: ({ requestId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const answer = await findInterviewerAnswer(tx, requestId);
      if (!answer) return;
      await queueEmail(ctx, tx, {
        template: 'interviewer_answered',
        to: answer.candidate,
        cause: `${requestId}:answered`,
        payload: { heldOn: answer.heldOn, ledgerUrl: linkTo(ctx.config, { page: 'interviews' }) },
      });
    }),
});
