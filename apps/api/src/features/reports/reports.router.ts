import { idSchema } from '@app/shared/id/id';
import { acknowledgementSchema } from '@app/shared/reports/acknowledgement.schema';
import {
  coachAnswerSchema,
  contestReasonSchema,
  linePathSchema,
  rulingSchema,
} from '@app/shared/reports/contested-line.schema';
import { reportDraftSchema } from '@app/shared/reports/report.schema';
import { selfRatingSchema } from '@app/shared/reports/self-rating.schema';
import { deviceSchema, newShareSchema, shareTokenSchema } from '@app/shared/reports/share.schema';
import { z } from 'zod';
import {
  adminProcedure,
  candidateProcedure,
  coachProcedure,
  publicProcedure,
} from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { acknowledgeReport, markReportOpened } from './acknowledge-report.ts';
import { amendReport } from './amend-report.ts';
import { answerContestedLine } from './answer-contested-line.ts';
import { compareWithRecent } from './check-draft.ts';
import { contestLine } from './contest-line.ts';
import { listHistory, readSnapshot } from './keep-snapshot.ts';
import { listCandidateReports, listCoachReports } from './list-reports.ts';
import { openReport } from './open-report.ts';
import { openSharedReport } from './open-shared-report.ts';
import { printReport, readPdf } from './print-report.ts';
import { putOffUnsaid } from './put-off-unsaid.ts';
import { rateYourself } from './rate-yourself.ts';
import { editReport, readReport } from './read-report.ts';
import { submitReport } from './release-report.ts';
import { replyToCandidate } from './reply-to-candidate.ts';
import { listContested, ruleOnLine } from './rule-on-line.ts';
import { saveDraft } from './save-draft.ts';
import { listReportShares, revokeShare, shareReport } from './share-report.ts';

const ofBooking = z.strictObject({ bookingId: idSchema('booking') });
const ofLine = ofBooking.extend({ path: linePathSchema });
const version = z.int().min(1);

export const reportsRouter = router({
  /** The coach's reports, those due first. */
  listMine: coachProcedure.query(({ ctx }) => listCoachReports(ctx)),

  /** Makes the draft of a session that has ended, if there is none yet. REPORT_NOT_FOUND, WRONG_STATE. */
  open: coachProcedure.input(ofBooking).mutation(({ ctx, input }) => openReport(ctx, input.bookingId)),

  /** The coach's report with all they need to write it, or null before it is opened. REPORT_NOT_FOUND. */
  edit: coachProcedure.input(ofBooking).query(({ ctx, input }) => editReport(ctx, input.bookingId)),

  /** Keeps a draft. REPORT_NOT_FOUND, REPORT_RELEASED, REPORT_CHANGED with the version that is stored. */
  save: coachProcedure
    .input(ofBooking.extend({ version, content: reportDraftSchema, editor: z.string().max(64).default('') }))
    .mutation(({ ctx, input }) => saveDraft(ctx, input)),

  /** How the draft came to be, the latest first. REPORT_NOT_FOUND. */
  history: coachProcedure.input(ofBooking).query(({ ctx, input }) => listHistory(ctx, input.bookingId)),

  /** The text of one entry of its history. REPORT_NOT_FOUND. */
  snapshot: coachProcedure
    .input(ofBooking.extend({ number: z.int().min(1).max(1_000_000) }))
    .query(({ ctx, input }) => readSnapshot(ctx, input)),

  /** What the saved draft shares with the coach's earlier reports: the one check a browser cannot make. */
  compareWithRecent: coachProcedure
    .input(ofBooking)
    .query(({ ctx, input }) => compareWithRecent(ctx, input.bookingId)),

  /**
   * Hands the saved draft in. REPORT_NOT_FOUND, REPORT_NOT_READY with score and rules, REPORT_CHANGED,
   * REPORT_RELEASED, WRONG_STATE.
   */
  release: coachProcedure
    .input(ofBooking.extend({ version }))
    .mutation(({ ctx, input }) => submitReport(ctx, input)),

  /** Replaces a released report, with a visible reason. REPORT_NOT_FOUND, NOT_RELEASED, REPORT_CHANGED, REPORT_NOT_READY. */
  amend: coachProcedure
    .input(
      ofBooking.extend({ version, content: reportDraftSchema, reason: z.string().trim().min(10).max(400) }),
    )
    .mutation(({ ctx, input }) => amendReport(ctx, input)),

  /** The candidate's released reports, newest first. */
  listReceived: candidateProcedure.query(({ ctx }) => listCandidateReports(ctx)),

  /** The candidate's report as far as they see it now. REPORT_NOT_FOUND. */
  read: candidateProcedure.input(ofBooking).query(({ ctx, input }) => readReport(ctx, input.bookingId)),

  /** The candidate's own view, before the report opens. REPORT_NOT_FOUND, WRONG_STATE, SELF_RATING_GIVEN, SELF_RATING_CLOSED. */
  rateYourself: candidateProcedure
    .input(ofBooking.extend(selfRatingSchema.shape))
    .mutation(({ ctx, input }) => rateYourself(ctx, input)),

  /** Notes that the candidate has the report before them. REPORT_NOT_FOUND, SELF_RATING_NEEDED. */
  markOpened: candidateProcedure
    .input(ofBooking)
    .mutation(({ ctx, input }) => markReportOpened(ctx, input.bookingId)),

  /** The report in the candidate's own words. REPORT_NOT_FOUND, SELF_RATING_NEEDED, ANSWER_EACH_TRUTH, ACKNOWLEDGEMENT_GIVEN. */
  acknowledge: candidateProcedure
    .input(ofBooking.extend(acknowledgementSchema.shape))
    .mutation(({ ctx, input }) => acknowledgeReport(ctx, input)),

  /** Puts the hard truths off, or brings them back. REPORT_NOT_FOUND, SELF_RATING_NEEDED, ACKNOWLEDGEMENT_GIVEN. */
  putOff: candidateProcedure
    .input(ofBooking.extend({ putOff: z.boolean() }))
    .mutation(({ ctx, input }) => putOffUnsaid(ctx, input)),

  /** The coach's one reply. REPORT_NOT_FOUND, NOT_ACKNOWLEDGED, REPLY_GIVEN. */
  reply: coachProcedure
    .input(ofBooking.extend({ text: coachAnswerSchema }))
    .mutation(({ ctx, input }) => replyToCandidate(ctx, input)),

  /** Contests a line of one's report. REPORT_NOT_FOUND, LINE_NOT_FOUND, LINE_CONTESTED. */
  contestLine: candidateProcedure
    .input(ofLine.extend({ reason: contestReasonSchema }))
    .mutation(({ ctx, input }) => contestLine(ctx, input)),

  /** The coach's one answer to a contested line. LINE_NOT_FOUND, LINE_ANSWERED, LINE_RULED. */
  answerLine: coachProcedure
    .input(ofLine.extend({ text: coachAnswerSchema }))
    .mutation(({ ctx, input }) => answerContestedLine(ctx, input)),

  /** Contested lines for the desk: undecided ones first. */
  contestedLines: adminProcedure('trust').query(({ ctx }) => listContested(ctx)),

  /** Upholds or strikes a contested line. LINE_NOT_FOUND, LINE_NOT_ANSWERED, LINE_RULED. */
  ruleOnLine: adminProcedure('trust')
    .input(ofLine.extend(rulingSchema.shape))
    .mutation(({ ctx, input }) => ruleOnLine(ctx, input)),

  /** The links to one's report, newest first, with who looked when. REPORT_NOT_FOUND, SELF_RATING_NEEDED. */
  shares: candidateProcedure.input(ofBooking).query(({ ctx, input }) => listReportShares(ctx, input)),

  /** Makes a link; its token is told once. REPORT_NOT_FOUND, SELF_RATING_NEEDED, TOO_MANY_SHARES. */
  share: candidateProcedure
    .input(ofBooking.extend(newShareSchema.shape))
    .mutation(({ ctx, input }) => shareReport(ctx, input)),

  /** Ends a link. REPORT_NOT_FOUND, SHARE_NOT_FOUND. */
  revokeShare: candidateProcedure
    .input(ofBooking.extend({ shareId: idSchema('reportShare') }))
    .mutation(({ ctx, input }) => revokeShare(ctx, input)),

  /**
   * What is behind a link; a mutation, so that neither token nor password stands in an address, and it is
   * logged. SHARE_NOT_FOUND, SHARE_LOCKED.
   */
  openShared: publicProcedure
    .input(
      z.strictObject({
        token: shareTokenSchema,
        password: z.string().max(128).default(''),
        device: deviceSchema,
      }),
    )
    .mutation(({ ctx, input }) => openSharedReport(ctx, input)),

  /** Has one's report set as a PDF. REPORT_NOT_FOUND, SELF_RATING_NEEDED. */
  printPdf: candidateProcedure
    .input(ofBooking)
    .mutation(({ ctx, input }) => printReport(ctx, input.bookingId)),

  /** The PDF, once it is set. REPORT_NOT_FOUND, PDF_NOT_FOUND. */
  pdf: candidateProcedure
    .input(ofBooking.extend({ pdfId: idSchema('reportPdf') }))
    .query(({ ctx, input }) => readPdf(ctx, input)),
});
