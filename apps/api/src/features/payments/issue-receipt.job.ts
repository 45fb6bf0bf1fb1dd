import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { issueReceipt } from './issue-document.ts';

/** Twice is once: a payment has one receipt. */
export const issueReceiptJob = defineJob({
  name: 'payments.issue-receipt',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: async ({ bookingId }, context) => void (await issueReceipt(context, bookingId)),
});
