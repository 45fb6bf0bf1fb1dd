import { candidateProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { showPatterns, showProgress } from './show-progress.ts';

export const progressRouter = router({
  /** The caller's record over their released reports, first session first. */
  mine: candidateProcedure.query(({ ctx }) => showProgress(ctx)),

  /** Which truths came up again, and which a second coach confirmed without knowing of the first. */
  patterns: candidateProcedure.query(({ ctx }) => showPatterns(ctx)),
});
