import { travelInput } from '@app/shared/admin/demo.schema';
import { publicProcedure, userProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { readDemoClock, travelInTime } from './travel-in-time.ts';

/** Doors of the demo alone; anywhere else both say NOT_IN_DEMO. */
export const demoRouter = router({
  /** The market's time, and how far it is ahead of the machine's. */
  clock: publicProcedure.query(({ ctx }) => readDemoClock(ctx)),

  /** Moves the market's time for everybody in the demo. NO_NEXT_SESSION, PAYMENT_PROVIDER_DOWN. */
  travel: userProcedure.input(travelInput).mutation(({ ctx, input }) => travelInTime(ctx, input)),
});
