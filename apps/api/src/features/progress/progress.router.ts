import { candidateProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { showProgress } from './show-progress.ts';

export const progressRouter = router({
  /** The caller's record over their released reports, first session first. */
  mine: candidateProcedure.query(({ ctx }) => showProgress(ctx)),
});
