import { idSchema } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { linkTo } from './link-to-page.ts';
import { findTransfer } from './notice.repository.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

export const tellTransferMadeJob = defineJob({
  name: 'notifications.tell-transfer-made',
  payload: z.object({ bookingId: idSchema('booking'), transferId: idSchema('transfer') }),
  run: ({ bookingId, transferId }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ tx, tell }) => {
      const transfer = await findTransfer(tx, transferId);
      if (!transfer || transfer.bookingId !== bookingId) return;
      await tell('coach', (session) => ({
        template: 'transfer_made',
        cause: `transfer-made:${transferId}`,
        payload: {
          session,
          amount: money(transfer.amountMinor, transfer.currency),
          earningsUrl: linkTo(ctx.config, { page: 'coach_earnings' }),
        },
      }));
    }),
});
