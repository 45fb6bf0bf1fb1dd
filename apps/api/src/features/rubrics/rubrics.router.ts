import {
  addQuestionInput,
  declineProposalInput,
  editQuestionInput,
  importRubricInput,
  publishRubricInput,
  retireRubricInput,
  rubricIdInput,
  rubricInput,
  rubricVersionInput,
  saveRubricInput,
  sendProposalInput,
  withdrawQuestionInput,
} from '@app/shared/rubrics/rubrics.schema';
import { adminProcedure, coachProcedure, publicProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { declineProposal, takeOverProposal } from './decide-proposal.ts';
import { addQuestion, editQuestion, withdrawQuestion } from './keep-question-bank.ts';
import { saveProposal, sendProposal, startProposal, withdrawProposal } from './propose-change.ts';
import { publishRubric, retireRubric } from './publish-rubric.ts';
import {
  listProposals,
  listRubrics,
  showProposal,
  showRubric,
  showRubricDesk,
  showVersion,
} from './show-rubrics.ts';
import { discardDraft, importRubric, saveDraft, startDraft } from './start-draft.ts';

const desk = adminProcedure('trust');

export const rubricsRouter = router({
  /** Every rubric in force: nothing in them is secret. */
  list: publicProcedure.query(({ ctx }) => listRubrics(ctx)),

  /** One of them, or a version that once was in force. RUBRIC_NOT_FOUND. */
  show: publicProcedure.input(rubricInput).query(({ ctx, input }) => showRubric(ctx, input)),

  /** What the coach proposed. */
  proposals: coachProcedure.query(({ ctx }) => listProposals(ctx)),

  /** One of them, to write on. RUBRIC_NOT_FOUND. */
  proposal: coachProcedure.input(rubricVersionInput).query(({ ctx, input }) => showProposal(ctx, input)),

  /** Begins one with what is in force. RUBRIC_NOT_FOUND, PROPOSAL_OPEN. */
  propose: coachProcedure.input(rubricIdInput).mutation(({ ctx, input }) => startProposal(ctx, input)),

  /** RUBRIC_NOT_FOUND, RUBRIC_CLOSED, RUBRIC_CHANGED. */
  saveProposal: coachProcedure.input(saveRubricInput).mutation(({ ctx, input }) => saveProposal(ctx, input)),

  /** Hands it to the desk. RUBRIC_NOT_FOUND, PROPOSAL_CLOSED, RUBRIC_NOT_READY. */
  sendProposal: coachProcedure
    .input(sendProposalInput)
    .mutation(({ ctx, input }) => sendProposal(ctx, input)),

  /** RUBRIC_NOT_FOUND, PROPOSAL_CLOSED. */
  withdrawProposal: coachProcedure
    .input(rubricVersionInput)
    .mutation(({ ctx, input }) => withdrawProposal(ctx, input)),

  /** All versions and the proposals that wait. */
  desk: desk.query(({ ctx }) => showRubricDesk(ctx)),

  /** One version to work on. RUBRIC_NOT_FOUND. */
  version: desk.input(rubricVersionInput).query(({ ctx, input }) => showVersion(ctx, input)),

  /** A draft from a version that is or was in force. RUBRIC_NOT_FOUND. */
  startDraft: desk.input(rubricVersionInput).mutation(({ ctx, input }) => startDraft(ctx, input)),

  /** A draft from a JSON file. RUBRIC_FILE_FAULTY with the path of each fault. */
  importFile: desk.input(importRubricInput).mutation(({ ctx, input }) => importRubric(ctx, input)),

  /** RUBRIC_NOT_FOUND, RUBRIC_CLOSED, RUBRIC_CHANGED. */
  saveDraft: desk.input(saveRubricInput).mutation(({ ctx, input }) => saveDraft(ctx, input)),

  /** Sets a draft aside. RUBRIC_NOT_FOUND, RUBRIC_CLOSED. */
  discardDraft: desk.input(rubricVersionInput).mutation(({ ctx, input }) => discardDraft(ctx, input)),

  /** Puts it into force, for good. RUBRIC_NOT_READY, RUBRIC_STEP_TOO_SMALL, RUBRIC_CHANGED, RUBRIC_CLOSED. */
  publish: desk.input(publishRubricInput).mutation(({ ctx, input }) => publishRubric(ctx, input)),

  /** Takes it out of force. RUBRIC_NOT_FOUND, RUBRIC_CLOSED, RUBRIC_NEEDED. */
  retire: desk.input(retireRubricInput).mutation(({ ctx, input }) => retireRubric(ctx, input)),

  /** A coach's proposal as the desk's own draft. RUBRIC_NOT_FOUND, PROPOSAL_CLOSED. */
  takeOver: desk.input(rubricVersionInput).mutation(({ ctx, input }) => takeOverProposal(ctx, input)),

  /** RUBRIC_NOT_FOUND, PROPOSAL_CLOSED. */
  decline: desk.input(declineProposalInput).mutation(({ ctx, input }) => declineProposal(ctx, input)),

  /** RUBRIC_NOT_FOUND, QUESTION_KNOWN. */
  addQuestion: desk.input(addQuestionInput).mutation(({ ctx, input }) => addQuestion(ctx, input)),

  /** QUESTION_NOT_FOUND, QUESTION_KNOWN, QUESTION_WAS_ASKED. */
  editQuestion: desk.input(editQuestionInput).mutation(({ ctx, input }) => editQuestion(ctx, input)),

  /** QUESTION_NOT_FOUND. */
  withdrawQuestion: desk
    .input(withdrawQuestionInput)
    .mutation(({ ctx, input }) => withdrawQuestion(ctx, input)),
});
