import {
  auditInput,
  decideApplicationInput,
  findBookingsInput,
  findPeopleInput,
  overviewInput,
  pauseCoachInput,
  refundInput,
  reportQualityInput,
  suspendUserInput,
} from '@app/shared/admin/admin.schema';
import { bookingIdInput, explainStartInput } from '@app/shared/booking/booking.schema';
import { idSchema } from '@app/shared/id/id';
import { decideObjectionInput } from '@app/shared/reviews/objection.schema';
import { z } from 'zod';
import { adminProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { explainStart } from '../booking/explain-start.ts';
import { decideApplication } from '../catalog/apply-as-coach.ts';
import { toOwnCoachView } from '../catalog/coach.view.ts';
import { pauseCoach, resumeCoach } from '../catalog/pause-coach.ts';
import { decideObjection } from '../reviews/decide-objection.ts';
import { findPeople } from './find-people.ts';
import { issueGoodwillRefund } from './issue-goodwill-refund.ts';
import { listApplications } from './review-applications.ts';
import { showCoachTimes } from './show-coach-times.ts';
import { findBookings, showAuditLog, showBookingFile, showOverview } from './show-desk.ts';
import { showReportQuality } from './show-report-quality.ts';
import { readmitUser, suspendUser } from './suspend-user.ts';

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

  /** Why a coach's time is not offered, as the coach is told it. OFFERING_NOT_FOUND. */
  explainStart: adminProcedure('support')
    .input(explainStartInput.extend({ coachId: idSchema('coach') }))
    .query(({ ctx, input }) => explainStart(ctx, input)),

  /** Whose times are asked about: what they sell, their zone, and how fresh their calendars are. COACH_NOT_FOUND. */
  coachTimes: adminProcedure('support')
    .input(z.strictObject({ coachId: idSchema('coach') }))
    .query(({ ctx, input }) => showCoachTimes(ctx, input)),

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

  /** Decides an objection. BOOKING_NOT_FOUND, OBJECTION_NOT_FOUND, OBJECTION_CLOSED, REFUND_TOO_LARGE. */
  decideObjection: adminProcedure('support')
    .input(decideObjectionInput)
    .mutation(async ({ ctx, input }) => {
      await decideObjection(ctx, input);
      return showBookingFile(ctx, input);
    }),

  /** Everybody with an account. */
  people: adminProcedure('any')
    .input(findPeopleInput)
    .query(({ ctx, input }) => findPeople(ctx, input)),

  /** Takes a coach out of the market at once. COACH_NOT_FOUND, COACH_STATE_CHANGED. */
  pauseCoach: adminProcedure('trust')
    .input(pauseCoachInput)
    .mutation(async ({ ctx, input }) => void (await pauseCoach(ctx, input))),

  /** Lists them again. COACH_NOT_FOUND, COACH_STATE_CHANGED. */
  resumeCoach: adminProcedure('trust')
    .input(pauseCoachInput)
    .mutation(async ({ ctx, input }) => void (await resumeCoach(ctx, input))),

  /** Signs somebody out for good. PERSON_NOT_FOUND, ADMIN_NOT_SUSPENDED. */
  suspendUser: adminProcedure('trust')
    .input(suspendUserInput)
    .mutation(({ ctx, input }) => suspendUser(ctx, input)),

  /** Lets them in again. PERSON_NOT_FOUND. */
  readmitUser: adminProcedure('trust')
    .input(suspendUserInput)
    .mutation(({ ctx, input }) => readmitUser(ctx, input)),

  /** How the report checks behave, what was let through, and whose reports come late. */
  reportQuality: adminProcedure('any')
    .input(reportQualityInput)
    .query(({ ctx, input }) => showReportQuality(ctx, input)),

  audit: adminProcedure('any')
    .input(auditInput)
    .query(({ ctx, input }) => showAuditLog(ctx, input)),
});
