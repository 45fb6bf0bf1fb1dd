import { idSchema } from '@app/shared/id/id';
import { interviewerAnswerSchema, linkTokenSchema } from '@app/shared/progress/interviewer-answer.schema';
import { OUTCOME_RESULTS } from '@app/shared/progress/outcome-resolution';
import { interviewImportSchema, interviewInputSchema } from '@app/shared/progress/real-interview.schema';
import { z } from 'zod';
import {
  adminProcedure,
  candidateProcedure,
  coachProcedure,
  publicProcedure,
} from '../../trpc/procedures.ts';
import { slowly } from '../../trpc/slowly.ts';
import { router } from '../../trpc/trpc.ts';
import { answerAsInterviewer, openRequest } from './answer-as-interviewer.ts';
import { answerNudge, openNudge } from './answer-nudge.ts';
import { askInterviewer, withdrawLink } from './ask-interviewer.ts';
import { editInterview, importInterviews, logInterview, removeInterview } from './log-interview.ts';
import { showDeskOutcomes, showOwnOutcomes, showPublicTier } from './show-coach-outcomes.ts';
import { showLedger } from './show-ledger.ts';

const ofInterview = z.strictObject({ interviewId: idSchema('realInterview') });
const byLink = z.strictObject({ token: linkTokenSchema });

/** Whoever has only a link. It comes in the body, and not often: a secret is neither logged nor guessed. */
const linkProcedure = publicProcedure.use(slowly({ calls: 30, seconds: 60 }));

/** Real interviews and what came of them. */
export const outcomesRouter = router({
  /** The caller's ledger, with rates before and after coaching. */
  ledger: candidateProcedure.query(({ ctx }) => showLedger(ctx)),

  /** Writes an interview down. INTERVIEW_AHEAD, TOO_MANY_INTERVIEWS. */
  log: candidateProcedure.input(interviewInputSchema).mutation(async ({ ctx, input }) => ({
    interviewId: await logInterview(ctx, input),
  })),

  /** Changes an entry. INTERVIEW_NOT_FOUND, INTERVIEW_AHEAD. */
  edit: candidateProcedure
    .input(ofInterview.extend(interviewInputSchema.shape))
    .mutation(({ ctx, input }) => editInterview(ctx, input)),

  /** Removes an entry and what hangs on it. INTERVIEW_NOT_FOUND. */
  remove: candidateProcedure.input(ofInterview).mutation(({ ctx, input }) => removeInterview(ctx, input)),

  /** Adds the rows of a file that are not there yet. INTERVIEW_AHEAD, TOO_MANY_INTERVIEWS. */
  importAll: candidateProcedure
    .input(interviewImportSchema)
    .mutation(({ ctx, input }) => importInterviews(ctx, input)),

  /** Makes the private link for the interviewer, told this once. INTERVIEW_NOT_FOUND, INTERVIEW_AHEAD, INTERVIEWER_ANSWERED. */
  askInterviewer: candidateProcedure
    .input(ofInterview)
    .mutation(({ ctx, input }) => askInterviewer(ctx, input)),

  /** Withdraws that link. INTERVIEW_NOT_FOUND. */
  withdrawLink: candidateProcedure.input(ofInterview).mutation(({ ctx, input }) => withdrawLink(ctx, input)),

  /** What an interviewer's link opens. LINK_NOT_VALID, TOO_MANY_REQUESTS. */
  openRequest: linkProcedure.input(byLink).mutation(({ ctx, input }) => openRequest(ctx, input)),

  /** An interviewer's minute, once. LINK_NOT_VALID, ABOUT_THE_PERSON, TOO_MANY_REQUESTS. */
  answerRequest: linkProcedure
    .input(interviewerAnswerSchema.safeExtend(byLink.shape))
    .mutation(({ ctx, input }) => answerAsInterviewer(ctx, input)),

  /** What a mailed question is about. LINK_NOT_VALID, TOO_MANY_REQUESTS. */
  openNudge: linkProcedure.input(byLink).mutation(({ ctx, input }) => openNudge(ctx, input)),

  /** Answers a mailed question, once. LINK_NOT_VALID, TOO_MANY_REQUESTS. */
  answerNudge: linkProcedure
    .input(byLink.extend({ result: z.enum(OUTCOME_RESULTS) }))
    .mutation(({ ctx, input }) => answerNudge(ctx, input)),

  /** The caller's own standing as a coach. */
  asCoach: coachProcedure.query(({ ctx }) => showOwnOutcomes(ctx)),

  /** A coach's tier where there is one, else nothing. */
  tierOf: publicProcedure
    .input(z.strictObject({ coachId: idSchema('coach') }))
    .query(({ ctx, input }) => showPublicTier(ctx, input)),

  /** The latest run, for the desk. */
  desk: adminProcedure('any').query(({ ctx }) => showDeskOutcomes(ctx)),
});
