import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { findAccount } from '../identity/user.repository.ts';
import { findDraw } from '../reports/second-rating-draws.repository.ts';
import { linkTo } from './link-to-page.ts';
import { queueEmail } from './queue-email.ts';

/** Asks a candidate whose session was drawn whether a second coach may rate it. */
export const tellSecondRatingDrawnJob = defineJob({
  name: 'notifications.tell-second-rating-drawn',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const draw = await findDraw(tx, bookingId);
      if (!draw?.reason || draw.answer) return;
      const to = (await findAccount(tx, draw.candidateId))?.user;
      if (!to) return;
      await queueEmail(ctx, tx, {
        template: 'second_rating',
        ...{ to, bookingId, cause: `${draw.reportId}:drawn` },
        payload: { step: 'drawn', pageUrl: linkTo(ctx.config, { page: 'report', bookingId }) },
      });
    }),
});
