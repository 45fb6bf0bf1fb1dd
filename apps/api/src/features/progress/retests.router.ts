import { holdSlotInput } from '@app/shared/booking/booking.schema';
import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { candidateProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { holdRetest } from './hold-retest.ts';
import { offerRetest } from './offer-retest.ts';

const ofBooking = z.strictObject({ bookingId: idSchema('booking') });

export const retestsRouter = router({
  /** The open tasks of one's report, who would check them, and the retests so far. REPORT_NOT_FOUND. */
  offer: candidateProcedure.input(ofBooking).query(({ ctx, input }) => offerRetest(ctx, input.bookingId)),

  /** Reserves a time for a retest. REPORT_NOT_FOUND, NOTHING_TO_RETEST, NOT_A_RETEST, and those of `holdSlot`. */
  hold: candidateProcedure
    .input(holdSlotInput.extend({ retestOf: idSchema('booking') }))
    .mutation(({ ctx, input }) => holdRetest(ctx, input)),
});
