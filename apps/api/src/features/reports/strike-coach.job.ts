import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { findBooking } from '../booking/booking.repository.ts';
import { strikeCoach } from '../catalog/strike-coach.ts';
import { listStepsReached } from './late-reports.repository.ts';

/** Follows a coach's absence and a report that never came; what counts is how the booking stands when this runs. */
export const strikeCoachJob = defineJob({
  name: 'reports.strike-coach',
  payload: z.object({ bookingId: idSchema('booking') }),
  async run({ bookingId }, ctx) {
    const booking = await findBooking(ctx.db, bookingId);
    if (!booking) return;
    const { coachId } = booking;
    if (booking.status === 'no_show' && booking.noShowBy === 'coach')
      await strikeCoach(ctx, { coachId, bookingId, reason: 'no_show' });
    const steps = await listStepsReached(ctx.db, bookingId);
    if (steps.some(({ step }) => step === 'closed'))
      await strikeCoach(ctx, { coachId, bookingId, reason: 'report_missing' });
  },
});
