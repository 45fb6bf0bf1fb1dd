import { defineSweep } from '../../jobs/job.ts';
import { deleteToTakeOn, listToTakeOn } from './commitment-change.repository.ts';
import { takeOnCommitments } from './take-on-commitments.ts';

const AT_ONCE = 100;

/** Takes on the tasks of reports that were acknowledged before there were any. */
export const takeOnMissedSweep = defineSweep('progress.take-on-missed', async (context) => {
  for (const bookingId of await listToTakeOn(context.db, AT_ONCE)) {
    await takeOnCommitments(context, bookingId);
    await deleteToTakeOn(context.db, bookingId);
  }
});
