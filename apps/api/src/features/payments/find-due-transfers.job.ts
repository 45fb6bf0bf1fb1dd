import { defineSweep } from '../../jobs/job.ts';
import { payOutCoachJob } from './pay-out-coach.job.ts';
import { listDueTransfers } from './transfer.repository.ts';

/** Coaches' shares that are due by the market's clock, and those whose sending nobody told us the end of. */
export const findDueTransfersSweep = defineSweep(
  'payments.find-due-transfers',
  async ({ db, queue, now }) => {
    for (const { id } of await listDueTransfers(db, now, now.subtract({ minutes: 1 }))) {
      await queue.enqueue(db, payOutCoachJob, { transferId: id });
    }
  },
);
