import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob, defineSweep } from '../../jobs/job.ts';
import { recheckPayouts } from '../payments/refresh-payout-readiness.ts';
import { listCoachesToAskAbout } from './booked-coach.repository.ts';

/** Long enough before a session to find the coach another bank, or the candidate another coach. */
const AHEAD = { hours: 14 * 24 };
const ASKED_EVERY = { hours: 24 };

/** Asking twice hears the same. */
export const askAboutPayoutsJob = defineJob({
  name: 'booking.ask-about-payouts-of',
  payload: z.object({ coachId: idSchema('coach') }),
  run: ({ coachId }, ctx) => recheckPayouts(ctx, coachId),
});

/** Once a day, of every coach with a session in the next two weeks: whether they can still be paid (payments.md 2.9). */
export const askAboutPayoutsSweep = defineSweep('booking.ask-about-payouts', async ({ db, queue, now }) => {
  const period = { from: now, to: now.add(AHEAD) };
  for (const { coachId } of await listCoachesToAskAbout(db, period, now.subtract(ASKED_EVERY))) {
    await queue.enqueue(db, askAboutPayoutsJob, { coachId });
  }
});
