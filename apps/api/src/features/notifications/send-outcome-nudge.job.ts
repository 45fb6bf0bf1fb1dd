import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob, defineSweep } from '../../jobs/job.ts';
import { listDueNudges } from '../progress/outcome-nudge.repository.ts';
import { takeNudge } from '../progress/take-nudge.ts';
import { linkTo } from './link-to-page.ts';
import { queueEmail } from './queue-email.ts';

/** Asks a candidate what came of an interview. Run twice, the second finds that it was asked. */
export const sendOutcomeNudgeJob = defineJob({
  name: 'notifications.send-outcome-nudge',
  payload: z.strictObject({ interviewId: idSchema('realInterview') }),
  run: ({ interviewId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const nudge = await takeNudge(tx, interviewId, ctx.now);
      if (!nudge) return;
      const { candidate, interview, day, token } = nudge;
      await queueEmail(ctx, tx, {
        template: 'outcome_nudge',
        to: candidate,
        cause: `${interviewId}:day-${day}`,
        payload: {
          heldOn: interview.heldOn,
          stage: interview.stage,
          day,
          answerUrl: `${linkTo(ctx.config, { page: 'what_came_of_it' })}#${token}`,
        },
      });
    }),
});

const AT_ONCE = 500;

/** Finds interviews whose candidate is to be asked, by the market's clock. */
export const enqueueDueNudgesSweep = defineSweep(
  'notifications.enqueue-due-outcome-nudges',
  async ({ db, queue, now }) => {
    const due = await listDueNudges(db, now, AT_ONCE);
    if (due.length === 0) return;
    await db.transaction(async (tx) => {
      for (const nudge of due) await queue.enqueue(tx, sendOutcomeNudgeJob, nudge);
    });
  },
);
