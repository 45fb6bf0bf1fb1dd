import { idSchema } from '@app/shared/id/id';
import { recordingUrlSchema, secondRatingSchema } from '@app/shared/reports/second-rating.schema';
import { MOST_ONE_IN } from '@app/shared/reports/second-rating-draw';
import { z } from 'zod';
import { adminProcedure, candidateProcedure, coachProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { askSecondOpinion, showSecondOpinions, withdrawSecondOpinion } from './ask-second-opinion.ts';
import { answerDraw, setOneIn, showDrawnRating, showDraws } from './draw-second-rating.ts';
import {
  agreeToSecondOpinion,
  declineSecondRating,
  giveSecondRating,
  listSecondRatings,
  showBlindSession,
} from './rate-blind.ts';

const ofBooking = z.strictObject({ bookingId: idSchema('booking') });
const chosen = z.strictObject({ id: idSchema('secondRating') });

export const secondRatingsRouter = router({
  /** What was asked about one's report, and who could be asked. REPORT_NOT_FOUND. */
  ofReport: candidateProcedure.input(ofBooking).query(({ ctx, input }) => showSecondOpinions(ctx, input)),

  /** REPORT_NOT_FOUND, NOT_ACKNOWLEDGED, SECOND_RATING_ASKED, SECOND_COACH_REFUSED, NOBODY_TO_RATE, NOT_FOR_RETESTS. */
  ask: candidateProcedure
    .input(
      ofBooking.extend({
        /** Null: whoever's turn it is. */
        coachId: idSchema('coach').nullable(),
        recordingUrl: recordingUrlSchema,
        /** Given each time, for this session alone. */
        consent: z.literal(true),
      }),
    )
    .mutation(({ ctx, input }) => askSecondOpinion(ctx, input)),

  /** Takes the consent back. SECOND_RATING_NOT_FOUND. */
  withdraw: candidateProcedure.input(chosen).mutation(({ ctx, input }) => withdrawSecondOpinion(ctx, input)),

  /** Whether a session that was drawn may be rated. SECOND_RATING_NOT_FOUND, SECOND_RATING_OVER, SECOND_RATING_ASKED, NOBODY_TO_RATE. */
  answerDraw: candidateProcedure
    .input(
      z.discriminatedUnion('agree', [
        ofBooking.extend({
          agree: z.literal(true),
          recordingUrl: recordingUrlSchema,
          consent: z.literal(true),
        }),
        ofBooking.extend({ agree: z.literal(false) }),
      ]),
    )
    .mutation(({ ctx, input }) => answerDraw(ctx, input)),

  /** Opens what a drawn coach said to its candidate. SECOND_RATING_NOT_FOUND. */
  showDrawn: candidateProcedure.input(chosen).mutation(({ ctx, input }) => showDrawnRating(ctx, input)),

  /** One in how many sessions is drawn, and what came of it. */
  draws: adminProcedure('any').query(({ ctx }) => showDraws(ctx)),

  /** Sets that number; 0 draws none. */
  setOneIn: adminProcedure('trust')
    .input(z.strictObject({ oneIn: z.int().min(0).max(MOST_ONE_IN) }))
    .mutation(({ ctx, input }) => setOneIn(ctx, input)),

  /** What waits for the coach, on either side, and what others said of their sessions. */
  mine: coachProcedure.query(({ ctx }) => listSecondRatings(ctx)),

  /** Whether one's own session may be listened to. SECOND_RATING_NOT_FOUND, SECOND_RATING_OVER. */
  agree: coachProcedure
    .input(chosen.extend({ agree: z.boolean() }))
    .mutation(({ ctx, input }) => agreeToSecondOpinion(ctx, input)),

  /** A session to rate blind. SECOND_RATING_NOT_FOUND. */
  blind: coachProcedure.input(chosen).query(({ ctx, input }) => showBlindSession(ctx, input)),

  /** SECOND_RATING_NOT_FOUND, SECOND_RATING_OVER, RATE_EACH_DIMENSION, SECOND_RATING_WORDS. */
  give: coachProcedure
    .input(chosen.extend(secondRatingSchema.shape))
    .mutation(({ ctx, input }) => giveSecondRating(ctx, input)),

  /** SECOND_RATING_NOT_FOUND, SECOND_RATING_OVER. */
  decline: coachProcedure.input(chosen).mutation(({ ctx, input }) => declineSecondRating(ctx, input)),
});
