import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { listContestedLines } from '../reports/contested-lines.repository.ts';
import { BOTH_ROLES } from './describe-session.ts';
import { linkTo } from './link-to-page.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** Follows a line's being contested and ruled on: each line is told of once in each of its states. */
export const tellContestedLineJob = defineJob({
  name: 'notifications.tell-contested-line',
  payload: z.object({ bookingId: idSchema('booking'), reportId: idSchema('report') }),
  run: ({ bookingId, reportId }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ tx, tell }) => {
      const editor = linkTo(ctx.config, { page: 'report_editor', bookingId });
      const pageOf = { coach: editor, candidate: linkTo(ctx.config, { page: 'report', bookingId }) };
      for (const { id, ruling, answeredAt } of await listContestedLines(tx, reportId)) {
        // Whoever has answered already knows of it; the decision is news to both.
        const readers = ruling ? BOTH_ROLES : answeredAt ? [] : (['coach'] as const);
        for (const role of readers) {
          await tell(role, (session) => ({
            template: 'contested_line',
            cause: `${id}:${ruling ?? 'contested'}`,
            payload: { session, role, stage: ruling ?? 'contested', pageUrl: pageOf[role] },
          }));
        }
      }
    }),
});
