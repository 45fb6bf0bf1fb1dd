import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { findProposalFile } from '../rubrics/rubric-proposals.repository.ts';
import { linkTo } from './link-to-page.ts';
import { queueEmail } from './queue-email.ts';

const STAGES = { sent: 'arrived', taken_over: 'taken_over', declined: 'declined' } as const;

/** Tells a coach where their proposal stands when this runs; one that was taken back is not told of. */
export const tellRubricProposalJob = defineJob({
  name: 'notifications.tell-rubric-proposal',
  payload: z.object({ versionId: idSchema('rubricVersion') }),
  run: ({ versionId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const file = await findProposalFile(tx, versionId);
      if (!file) return;
      const { state } = file.proposal;
      if (state === 'writing' || state === 'withdrawn') return;
      await queueEmail(ctx, tx, {
        template: 'rubric_proposal',
        to: { id: file.coachUserId, name: file.coachName, email: file.coachEmail },
        cause: `${versionId}:${STAGES[state]}`,
        payload: {
          stage: STAGES[state],
          title: file.title,
          pageUrl: linkTo(ctx.config, { page: 'rubric_proposal', versionId }),
        },
      });
    }),
});
