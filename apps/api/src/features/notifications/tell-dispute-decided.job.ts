import { idSchema } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { findLossOfBooking } from '../payments/dispute-loss.repository.ts';
import { linkTo } from './link-to-page.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** The coach hears what a lost dispute means for their share of this session. */
export const tellDisputeDecidedJob = defineJob({
  name: 'notifications.tell-dispute-decided',
  payload: z.object({ bookingId: idSchema('booking'), disputeId: z.string() }),
  run: ({ bookingId, disputeId }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ tx, tell }) => {
      const loss = await findLossOfBooking(tx, disputeId, bookingId);
      if (loss?.fate !== 'taken' && loss?.fate !== 'borne') return;
      const { fate, coachMinor, currency, wasSent } = loss;
      await tell('coach', (session) => ({
        template: 'dispute_decided',
        cause: `dispute-decided:${disputeId}:${bookingId}`,
        payload: {
          session,
          taken: fate === 'taken' && coachMinor > 0 ? money(coachMinor, currency) : null,
          wasSent,
          undone: false,
          earningsUrl: linkTo(ctx.config, { page: 'coach_earnings' }),
        },
      }));
    }),
});
