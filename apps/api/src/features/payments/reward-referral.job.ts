import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { rewardReferral } from './reward-referral.ts';

/** Follows `booking.completed`. Twice is harmless: the second run finds the invitation settled. */
export const rewardReferralJob = defineJob({
  name: 'payments.reward-referral',
  payload: z.strictObject({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, ctx) => rewardReferral(ctx, bookingId),
});
