import { idSchema } from '@app/shared/id/id';
import { answerObjectionInput, objectInput } from '@app/shared/reviews/objection.schema';
import { reviewInputSchema } from '@app/shared/reviews/review.schema';
import { z } from 'zod';
import { candidateProcedure, coachProcedure, publicProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { leaveReview, readOwnReview } from './leave-review.ts';
import { answerObjection, objectToSession, withdrawObjection } from './object-to-session.ts';
import { readObjectionAsCoach, readOwnObjection } from './read-objection.ts';
import { toReviewView } from './review.view.ts';
import { countCandourOf, listPublishedReviews } from './reviews.repository.ts';

const ofBooking = z.strictObject({ bookingId: idSchema('booking') });
const PAGE = 10;

export const reviewsRouter = router({
  /** A coach's reviews, newest first, ten at a time, with how many say that nobody had told them. */
  list: publicProcedure
    .input(
      z.strictObject({
        coachId: idSchema('coach'),
        cursor: idSchema('review').optional(),
        direction: z.literal('forward').optional(), // sent by whoever asks page after page
      }),
    )
    .query(async ({ ctx: { db }, input: { coachId, cursor } }) => {
      const rows = await listPublishedReviews(db, coachId, { olderThan: cursor, limit: PAGE + 1 });
      return {
        candour: await countCandourOf(db, coachId),
        reviews: rows.slice(0, PAGE).map(toReviewView),
        hasMore: rows.length > PAGE,
      };
    }),

  /** Whether the candidate may review a session now, and what they wrote. BOOKING_NOT_FOUND. */
  ofBooking: candidateProcedure
    .input(ofBooking)
    .query(({ ctx, input }) => readOwnReview(ctx, input.bookingId)),

  /** Leaves a review. BOOKING_NOT_FOUND, REVIEW_NOT_OPEN with when it opens, REVIEW_CLOSED, REVIEW_GIVEN. */
  leave: candidateProcedure
    .input(ofBooking.extend(reviewInputSchema.shape))
    .mutation(({ ctx, input }) => leaveReview(ctx, input)),

  /** Whether the candidate may object to a session, and what became of it. BOOKING_NOT_FOUND. */
  objection: candidateProcedure.input(ofBooking).query(({ ctx, input }) => readOwnObjection(ctx, input)),

  /** Objects. BOOKING_NOT_FOUND, OBJECTION_NOT_OPEN, RATE_YOURSELF_FIRST, OBJECTION_MADE. */
  object: candidateProcedure.input(objectInput).mutation(({ ctx, input }) => objectToSession(ctx, input)),

  /** Takes it back. OBJECTION_NOT_FOUND, OBJECTION_CLOSED. */
  withdrawObjection: candidateProcedure
    .input(ofBooking)
    .mutation(({ ctx, input }) => withdrawObjection(ctx, input)),

  /** The objection to one of the coach's sessions. OBJECTION_NOT_FOUND. */
  objectionToMe: coachProcedure.input(ofBooking).query(({ ctx, input }) => readObjectionAsCoach(ctx, input)),

  /** The coach's side of it. OBJECTION_NOT_FOUND, OBJECTION_CLOSED. */
  answerObjection: coachProcedure
    .input(answerObjectionInput)
    .mutation(({ ctx, input }) => answerObjection(ctx, input)),
});
