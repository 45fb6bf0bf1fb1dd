import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { issueCreditNote } from './issue-document.ts';

/** Twice is once: a refund has one credit note. */
export const issueCreditNoteJob = defineJob({
  name: 'payments.issue-credit-note',
  payload: z.object({ refundId: idSchema('refund') }),
  run: async ({ refundId }, context) => void (await issueCreditNote(context, refundId)),
});
