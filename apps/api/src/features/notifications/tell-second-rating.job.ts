import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { findCoach } from '../catalog/coach.repository.ts';
import { findAccount } from '../identity/user.repository.ts';
import { findSecondRating } from '../reports/second-ratings.repository.ts';
import { linkTo } from './link-to-page.ts';
import { queueEmail } from './queue-email.ts';

/** Follows each step of a second opinion; what is told is the state it is in when this runs, once. */
export const tellSecondRatingJob = defineJob({
  name: 'notifications.tell-second-rating',
  payload: z.object({ secondRatingId: idSchema('secondRating') }),
  run: ({ secondRatingId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const row = await findSecondRating(tx, secondRatingId);
      if (!row || row.status === 'withdrawn') return;
      const { status, bookingId, drawn } = row;
      const isCoachs = status === 'asked' || status === 'open';
      const coach = isCoachs && (await findCoach(tx, status === 'asked' ? row.firstCoachId : row.coachId));
      const to = (await findAccount(tx, coach ? coach.userId : row.candidateId))?.user;
      if (!to || (isCoachs && !coach)) return;
      const step = isCoachs ? status : status === 'given' ? (drawn ? 'given_drawn' : 'given') : 'called_off';
      if (drawn && step === 'called_off') return; // they never asked for it
      const page = isCoachs
        ? ({ page: 'second_ratings' } as const)
        : ({ page: 'report', bookingId } as const);
      await queueEmail(ctx, tx, {
        template: 'second_rating',
        to,
        cause: `${secondRatingId}:${step}`,
        payload: { step, pageUrl: linkTo(ctx.config, page) },
        ...(!isCoachs && { bookingId }),
      });
    }),
});
