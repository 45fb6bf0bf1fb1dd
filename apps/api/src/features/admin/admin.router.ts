import {
  auditInput,
  decideApplicationInput,
  findBookingsInput,
  overviewInput,
  refundInput,
} from '@app/shared/admin/admin.schema';
import { bookingIdInput } from '@app/shared/booking/booking.schema';
import { adminProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { decideApplication } from '../catalog/apply-as-coach.ts';
import { toOwnCoachView } from '../catalog/coach.view.ts';
import { issueGoodwillRefund } from './issue-goodwill-refund.ts';
import { listApplications } from './review-applications.ts';
import { findBookings, showAuditLog, showBookingFile, showOverview } from './show-desk.ts';

export const adminRouter = router({
  /** What waits for a person, and the market by week. */
  overview: adminProcedure('any')
    .input(overviewInput)
    .query(({ ctx, input }) => showOverview(ctx, input)),

  applications: adminProcedure('trust').query(({ ctx }) => listApplications(ctx)),

  /** Yes or no, with the reason that the applicant reads. APPLICATION_DECIDED, COACH_NOT_FOUND. */
  decideApplication: adminProcedure('trust')
    .input(decideApplicationInput)
    .mutation(async ({ ctx, input }) => toOwnCoachView(await decideApplication(ctx, input))),

  bookings: adminProcedure('any')
    .input(findBookingsInput)
    .query(({ ctx, input }) => findBookings(ctx, input)),

  /** One booking with its whole timeline. BOOKING_NOT_FOUND. */
  booking: adminProcedure('any')
    .input(bookingIdInput)
    .query(({ ctx, input }) => showBookingFile(ctx, input)),

  /** Gives money back. REFUND_TOO_LARGE, PAYMENT_NOT_FOUND, BOOKING_NOT_FOUND. */
  refund: adminProcedure('finance')
    .input(refundInput)
    .mutation(async ({ ctx, input }) => {
      await issueGoodwillRefund(ctx, input);
      return showBookingFile(ctx, input);
    }),

  audit: adminProcedure('any')
    .input(auditInput)
    .query(({ ctx, input }) => showAuditLog(ctx, input)),
});
