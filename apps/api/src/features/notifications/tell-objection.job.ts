import { idSchema } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { findObjection } from '../reviews/objection.repository.ts';
import { BOTH_ROLES } from './describe-session.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** Tells both sides where an objection stands when this runs; one that was taken back is not told of. */
export const tellObjectionJob = defineJob({
  name: 'notifications.tell-objection',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ tx, notice, tell }) => {
      const objection = await findObjection(tx, bookingId);
      if (!objection || objection.status === 'withdrawn') return;
      const stage = objection.status === 'open' ? ('opened' as const) : objection.status;
      const { priceCurrency: currency } = notice.booking;
      for (const role of BOTH_ROLES) {
        await tell(role, (session) => ({
          template: 'objection',
          cause: `objection:${stage}`,
          payload: {
            session,
            role,
            stage,
            refund: money(objection.refundMinor, currency),
            credit: money(objection.creditMinor, currency),
          },
        }));
      }
    }),
});
