import { DRAW_AFTER_HOURS, DRAW_WITHIN_HOURS } from '@app/shared/reports/second-rating-draw';
import { defineSweep } from '../../jobs/job.ts';
import { drawSecondRating } from './draw-second-rating.ts';
import { listToLookAt } from './second-rating-draws.repository.ts';

const AT_ONCE = 100;

/** Looks at each acknowledged report once, a day later, and draws some of them for a second rating. */
export const drawSecondRatingsSweep = defineSweep('reports.draw-second-ratings', async (context) => {
  const { db, now } = context;
  const stretch = {
    after: now.subtract({ hours: DRAW_WITHIN_HOURS }),
    until: now.subtract({ hours: DRAW_AFTER_HOURS }),
  };
  for (const report of await listToLookAt(db, stretch, AT_ONCE)) await drawSecondRating(context, report);
});
