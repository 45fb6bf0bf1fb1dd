import { idSchema } from '@app/shared/id/id';
import { LATENESS_STEPS, latenessLadder, lateReportCredit } from '@app/shared/reports/report-lateness';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { BOTH_ROLES, priceOf } from './describe-session.ts';
import { linkTo } from './link-to-page.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** Follows `report.late`: both sides hear which step was reached, what it costs, and what comes next. */
export const tellReportLateJob = defineJob({
  name: 'notifications.tell-report-late',
  payload: z.object({ bookingId: idSchema('booking'), step: z.enum(LATENESS_STEPS) }),
  run: ({ bookingId, step }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ notice, tell }) => {
      const { endedAt, endsAt, policy } = notice.booking;
      const [, credit, closed] = latenessLadder(endedAt ?? endsAt, policy);
      for (const role of BOTH_ROLES) {
        await tell(role, (session) => ({
          template: 'report_late',
          cause: `report-${step}`,
          payload: {
            session,
            role,
            step,
            credit: lateReportCredit(priceOf(notice), policy),
            paid: priceOf(notice),
            creditAt: credit!.at.toString(),
            closesAt: closed!.at.toString(),
            editorUrl: linkTo(ctx.config, { page: 'report_editor', bookingId }),
          },
        }));
      }
    }),
});
