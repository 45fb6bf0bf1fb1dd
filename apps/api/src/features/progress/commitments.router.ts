import { idSchema } from '@app/shared/id/id';
import { followUpAnswerSchema } from '@app/shared/progress/follow-up.schema';
import { z } from 'zod';
import { candidateProcedure, coachProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { answerFollowUp, commentFollowUp } from './answer-follow-up.ts';
import { dropCommitment, rescheduleDrill, resumeCommitment, tickDrill } from './change-commitment.ts';
import { answerChange } from './offer-changes.ts';
import { showCommitments } from './show-commitments.ts';
import { listAnsweredToCoach, showFollowUp, showFollowUpToCoach } from './show-follow-up.ts';

const localId = z.string().min(1).max(64);
const ofBooking = z.strictObject({ bookingId: idSchema('booking') });
const task = ofBooking.extend({ focusPoint: localId });
const drill = task.extend({ item: localId });

export const commitmentsRouter = router({
  /** What the candidate has taken on, those of the latest report first, and where each follow-up stands. */
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

  /** Brings a dropped task back. COMMITMENT_NOT_FOUND. */
  resume: candidateProcedure.input(task).mutation(({ ctx, input }) => resumeCommitment(ctx, input)),

  /** Takes what the coach changed in the report, or leaves the task as it was. COMMITMENT_NOT_FOUND. */
  answerChange: candidateProcedure
    .input(task.extend({ take: z.boolean() }))
    .mutation(({ ctx, input }) => answerChange(ctx, input)),

  /** A follow-up as its candidate sees it: what it asks, or what was answered. FOLLOW_UP_NOT_FOUND. */
  followUp: candidateProcedure.input(ofBooking).query(({ ctx, input }) => showFollowUp(ctx, input.bookingId)),

  /** The candidate's minute. FOLLOW_UP_NOT_FOUND, FOLLOW_UP_NOT_OPEN, FOLLOW_UP_ANSWERED, ANSWER_EACH_FOCUS. */
  answerFollowUp: candidateProcedure
    .input(ofBooking.extend(followUpAnswerSchema.shape))
    .mutation(({ ctx, input }) => answerFollowUp(ctx, input)),

  /** What became of the coach's focus points. FOLLOW_UP_NOT_FOUND. */
  followUpOfCoach: coachProcedure
    .input(ofBooking)
    .query(({ ctx, input }) => showFollowUpToCoach(ctx, input.bookingId)),

  /** What candidates of this coach have lately answered, those without a comment first. */
  answeredOfCoach: coachProcedure.query(({ ctx }) => listAnsweredToCoach(ctx)),

  /** The coach's word on it. FOLLOW_UP_NOT_FOUND, FOLLOW_UP_NOT_OPEN, FOLLOW_UP_ANSWERED. */
  commentFollowUp: coachProcedure
    .input(ofBooking.extend({ comment: z.string().trim().min(10).max(600) }))
    .mutation(({ ctx, input }) => commentFollowUp(ctx, input)),
});
