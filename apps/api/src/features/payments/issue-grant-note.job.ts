import { idSchema } from '@app/shared/id/id';
import { zero } from '@app/shared/money/money';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { correctReceipt } from './issue-document.ts';

/** Credit that came out of what was paid for a booking takes that much off its receipt. Twice is once. */
export const issueGrantNoteJob = defineJob({
  name: 'payments.issue-grant-note',
  payload: z.object({
    paymentId: idSchema('payment'),
    operation: z.string(),
    amount: z.object({ amountMinor: z.int().positive(), currency: z.string() }),
  }),
  run: async ({ paymentId, operation, amount }, ctx) =>
    void (await ctx.db.transaction((tx) =>
      correctReceipt(ctx, tx, paymentId, {
        cause: operation,
        toCard: zero(amount.currency),
        toCredit: amount,
        toPackage: zero(amount.currency),
        reason: 'Given back as credit',
      }),
    )),
});
