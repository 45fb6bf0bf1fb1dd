import { rateReferenceInput, referenceSessionInput } from '@app/shared/progress/calibration.schema';
import { adminProcedure, coachProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { calibrateAgain, rateReference } from './rate-reference.ts';
import { showCalibration, showReferenceSession } from './show-calibration.ts';
import { showDeskMarking } from './show-desk-marking.ts';
import { showMirror } from './show-mirror.ts';

/** How coaches mark: each their own, the reference sessions, and the desk's view of all. */
export const mirrorRouter = router({
  /** The caller's own marking. */
  own: coachProcedure.query(({ ctx }) => showMirror(ctx)),

  /** The reference sessions and what the caller's sets came to. */
  calibration: coachProcedure.query(({ ctx }) => showCalibration(ctx)),

  /** One reference session; with the comparison once it is rated. REFERENCE_NOT_FOUND. */
  reference: coachProcedure
    .input(referenceSessionInput)
    .query(({ ctx, input }) => showReferenceSession(ctx, input)),

  /** Rates one, once a set. REFERENCE_NOT_FOUND, REFERENCE_INCOMPLETE, REFERENCE_RATED. */
  rateReference: coachProcedure
    .input(rateReferenceInput)
    .mutation(({ ctx, input }) => rateReference(ctx, input)),

  /** Begins the next set. CALIBRATION_UNFINISHED, CALIBRATION_TOO_SOON. */
  calibrateAgain: coachProcedure.mutation(({ ctx }) => calibrateAgain(ctx)),

  /** All coaches' marking, the drift of the verdict and the groups, for the desk. */
  desk: adminProcedure('any').query(({ ctx }) => showDeskMarking(ctx)),
});
