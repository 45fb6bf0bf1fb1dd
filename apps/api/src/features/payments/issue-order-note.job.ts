import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { issueOrderNote } from './issue-order-document.ts';

/** Twice is once: each refund has one credit note. */
export const issueOrderNoteJob = defineJob({
  name: 'payments.issue-order-note',
  payload: z.object({ orderId: idSchema('order'), ref: z.string(), reason: z.string() }),
  run: async (givenBack, context) => void (await issueOrderNote(context, givenBack)),
});
