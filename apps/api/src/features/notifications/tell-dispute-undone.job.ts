import { idSchema } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { findDispute } from '../payments/dispute.repository.ts';
import { findTransferOfBooking } from '../payments/transfer.repository.ts';
import { linkTo } from './link-to-page.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** The coach hears that what a lost dispute took of their share is theirs again. */
export const tellDisputeUndoneJob = defineJob({
  name: 'notifications.tell-dispute-undone',
  payload: z.object({ bookingId: idSchema('booking'), disputeId: z.string(), coachMinor: z.int().min(0) }),
  run: ({ bookingId, disputeId, coachMinor }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ tx, tell }) => {
      const dispute = await findDispute(tx, disputeId);
      if (!dispute || coachMinor === 0) return;
      const transfer = await findTransferOfBooking(tx, bookingId);
      await tell('coach', (session) => ({
        template: 'dispute_decided',
        cause: `dispute-undone:${disputeId}:${dispute.round}:${bookingId}`,
        payload: {
          session,
          taken: money(coachMinor, dispute.currency),
          wasSent: transfer?.stripeTransferId != null,
          undone: true,
          earningsUrl: linkTo(ctx.config, { page: 'coach_earnings' }),
        },
      }));
    }),
});
