import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { sendReversal } from './send-reversal.ts';

/** Twice, late or side by side: the reversal is looked for before it is sent, and its key is its intention. */
export const sendReversalJob = defineJob({
  name: 'payments.send-reversal',
  payload: z.strictObject({ reversalId: idSchema('reversal') }),
  run: ({ reversalId }, ctx) => sendReversal(ctx, reversalId),
});
