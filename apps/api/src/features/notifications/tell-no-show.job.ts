import { noShowMoney } from '@app/shared/booking/no-show-money';
import { idSchema } from '@app/shared/id/id';
import { add, money, zero } from '@app/shared/money/money';
import { splitKept } from '@app/shared/payments/kept-price';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { BOTH_ROLES, priceOf } from './describe-session.ts';
import { findPaidPayment, sumRefunds } from './notice.repository.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

export const tellNoShowJob = defineJob({
  name: 'notifications.tell-no-show',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ tx, notice, tell }) => {
      const { status, noShowBy, policy, commissionBasisPoints } = notice.booking;
      if (status !== 'no_show' || !noShowBy) return;
      const price = priceOf(notice);
      const { credit, goodwillCredit } = noShowMoney(price, policy, noShowBy);
      const payment = await findPaidPayment(tx, bookingId);
      // Decided in the transaction that marked the absence: what happened, not what a rule would say.
      const refund = money(await sumRefunds(tx, bookingId), price.currency);
      const given = money(Math.min(credit.amountMinor, payment?.creditedMinor ?? 0), price.currency);
      const coachShare =
        payment && noShowBy === 'candidate'
          ? splitKept(payment, commissionBasisPoints).coachShare
          : zero(price.currency);
      for (const role of BOTH_ROLES) {
        await tell(role, (session) => ({
          template: 'no_show',
          cause: 'no-show',
          payload: {
            session,
            role,
            absent: noShowBy,
            refund,
            credit: add(given, goodwillCredit),
            coachShare,
          },
        }));
      }
    }),
});
