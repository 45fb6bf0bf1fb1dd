import { noShowMoney } from '@app/shared/booking/no-show-money';
import { idSchema } from '@app/shared/id/id';
import { add } from '@app/shared/money/money';
import { splitPrice } from '@app/shared/payments/split-price';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { BOTH_ROLES, priceOf, subsidyOf } from './describe-session.ts';
import { findPaidPayment } from './notice.repository.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

export const tellNoShowJob = defineJob({
  name: 'notifications.tell-no-show',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ tx, notice, tell }) => {
      const { status, noShowBy, policy, commissionBasisPoints } = notice.booking;
      if (status !== 'no_show' || !noShowBy) return;
      const { refund, credit, goodwillCredit, kept } = noShowMoney(priceOf(notice), policy, noShowBy);
      const { coachShare } = splitPrice(
        kept,
        commissionBasisPoints,
        (await findPaidPayment(tx, bookingId))?.taxBasisPoints,
        noShowMoney(subsidyOf(notice), policy, noShowBy).kept,
      );
      for (const role of BOTH_ROLES) {
        await tell(role, (session) => ({
          template: 'no_show',
          cause: 'no-show',
          payload: {
            session,
            role,
            absent: noShowBy,
            refund,
            credit: add(credit, goodwillCredit),
            coachShare,
          },
        }));
      }
    }),
});
