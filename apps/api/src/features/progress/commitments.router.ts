import { idSchema } from '@app/shared/id/id';
import { followUpAnswerSchema } from '@app/shared/progress/follow-up.schema';
import { z } from 'zod';
import { candidateProcedure, coachProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { answerFollowUp, commentFollowUp } from './answer-follow-up.ts';
import { dropCommitment, rescheduleDrill, tickDrill } from './change-commitment.ts';
import { showCommitments, showFollowUpToCoach } from './show-commitments.ts';

const localId = z.string().min(1).max(64);
const ofBooking = z.strictObject({ bookingId: idSchema('booking') });
const task = ofBooking.extend({ focusPoint: localId });
const drill = task.extend({ item: localId });

export const commitmentsRouter = router({
  /** What the candidate has taken on, those of the latest report first, with open and answered follow-ups. */
  mine: candidateProcedure.query(({ ctx }) => showCommitments(ctx)),

  /** How many repetitions of a drill are done. COMMITMENT_NOT_FOUND, COMMITMENT_CLOSED. */
  tick: candidateProcedure
    .input(drill.extend({ done: z.int().min(0).max(100) }))
    .mutation(({ ctx, input }) => tickDrill(ctx, input)),

  /** Puts a drill to another day. COMMITMENT_NOT_FOUND, COMMITMENT_CLOSED, DRILL_DAY_REFUSED. */
  reschedule: candidateProcedure
    .input(drill.extend({ dueOn: z.iso.date() }))
    .mutation(({ ctx, input }) => rescheduleDrill(ctx, input)),

  /** Lets a task go. COMMITMENT_NOT_FOUND, COMMITMENT_CLOSED. */
  drop: candidateProcedure
    .input(task.extend({ reason: z.string().trim().min(3).max(400) }))
    .mutation(({ ctx, input }) => dropCommitment(ctx, input)),

  /** The candidate's minute. FOLLOW_UP_NOT_FOUND, FOLLOW_UP_NOT_OPEN, FOLLOW_UP_ANSWERED, ANSWER_EACH_FOCUS. */
  answerFollowUp: candidateProcedure
    .input(ofBooking.extend(followUpAnswerSchema.shape))
    .mutation(({ ctx, input }) => answerFollowUp(ctx, input)),

  /** What became of the coach's focus points. FOLLOW_UP_NOT_FOUND. */
  followUpOfCoach: coachProcedure
    .input(ofBooking)
    .query(({ ctx, input }) => showFollowUpToCoach(ctx, input.bookingId)),

  /** The coach's word on it. FOLLOW_UP_NOT_FOUND, FOLLOW_UP_NOT_OPEN, FOLLOW_UP_ANSWERED. */
  commentFollowUp: coachProcedure
    .input(ofBooking.extend({ comment: z.string().trim().min(3).max(600) }))
    .mutation(({ ctx, input }) => commentFollowUp(ctx, input)),
});
