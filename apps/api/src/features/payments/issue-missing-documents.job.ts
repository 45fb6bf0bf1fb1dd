import { defineSweep } from '../../jobs/job.ts';
import { listWithoutDocument } from './document.repository.ts';
import { issueCreditNoteJob } from './issue-credit-note.job.ts';
import { issueOrderReceiptJob } from './issue-order-receipt.job.ts';
import { issueReceiptJob } from './issue-receipt.job.ts';

/** The news of a payment makes its receipt at once; what has none after this long was lost on the way. */
const LOST_AFTER = { minutes: 5 };

/** Payments without a receipt and refunds without a credit note: both get theirs. */
export const issueMissingDocumentsSweep = defineSweep('payments.issue-missing-documents', async (ctx) => {
  const until = ctx.now.subtract(LOST_AFTER);
  const { bookings, refunds, orders } = await listWithoutDocument(ctx.db, until);
  for (const { bookingId } of bookings) await ctx.queue.enqueue(ctx.db, issueReceiptJob, { bookingId });
  for (const { orderId } of orders) await ctx.queue.enqueue(ctx.db, issueOrderReceiptJob, { orderId });
  for (const { refundId } of refunds) await ctx.queue.enqueue(ctx.db, issueCreditNoteJob, { refundId });
});
