import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { candidateProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { showPatterns, showProgress } from './show-progress.ts';
import { takeReportAway } from './take-report-away.ts';

export const progressRouter = router({
  /** The caller's record over their released reports, first session first. */
  mine: candidateProcedure.query(({ ctx }) => showProgress(ctx)),

  /** Which truths came up again, and which a second coach confirmed without knowing of the first. */
  patterns: candidateProcedure.query(({ ctx }) => showPatterns(ctx)),

  /** One's report with its follow-up in the published form `report/1`. REPORT_NOT_FOUND, NOT_ACKNOWLEDGED. */
  exportReport: candidateProcedure
    .input(z.strictObject({ bookingId: idSchema('booking') }))
    .query(({ ctx, input }) => takeReportAway(ctx, input.bookingId)),
});
