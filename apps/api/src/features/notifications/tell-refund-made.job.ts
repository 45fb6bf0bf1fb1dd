import { idSchema } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { issueCreditNote } from '../payments/issue-document.ts';
import { findPaidPayment, findRefund } from './notice.repository.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

export const tellRefundMadeJob = defineJob({
  name: 'notifications.tell-refund-made',
  payload: z.object({ bookingId: idSchema('booking'), refundId: idSchema('refund') }),
  async run({ bookingId, refundId }, ctx) {
    const creditNote = await issueCreditNote(ctx, refundId);
    await tellAboutBooking(ctx, bookingId, async ({ tx, tell }) => {
      const refund = await findRefund(tx, refundId);
      if (!refund || refund.bookingId !== bookingId || refund.amountMinor + refund.creditMinor === 0) return;
      const cardLast4 = (await findPaidPayment(tx, bookingId))?.cardLast4 ?? null;
      await tell('candidate', (session) => ({
        template: 'refund_made',
        cause: `refund-made:${refundId}`,
        payload: {
          session,
          toCard: money(refund.amountMinor, refund.currency),
          toCredit: money(refund.creditMinor, refund.currency),
          cardLast4,
          creditNoteId: creditNote?.id ?? null,
        },
      }));
    });
  },
});
