import { idSchema } from '@app/shared/id/id';
import { reviewInputSchema } from '@app/shared/reviews/review.schema';
import { z } from 'zod';
import { candidateProcedure, publicProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { leaveReview, readOwnReview } from './leave-review.ts';
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
});
