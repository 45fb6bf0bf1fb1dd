import type { Transaction } from '@app/db/client';
import { add, type Money } from '@app/shared/money/money';
import { splitPrice } from '@app/shared/payments/split-price';
import type { ActContext } from '../../app-context.ts';
import { BOTH_ROLES, describeSession, priceOf, recipientOf, subsidyOf } from './describe-session.ts';
import { findPaidPayment, listConfirmedWith, type Notice } from './notice.repository.ts';
import { queueEmail } from './queue-email.ts';

/**
 * Of sessions that were confirmed in one go: one message to each side, whichever session's news comes first.
 * False when there is but this one, of which is told as of any.
 */
export async function tellSeriesConfirmed(
  ctx: ActContext,
  tx: Transaction,
  { booking }: Notice,
): Promise<boolean> {
  const together = await listConfirmedWith(tx, booking);
  const [first, ...others] = together;
  if (!first || others.length === 0) return false;
  const { policy, seriesId, confirmedAt } = booking;
  const shares = await Promise.all(together.map((notice) => shareOf(tx, notice)));
  for (const role of BOTH_ROLES) {
    await queueEmail(ctx, tx, {
      template: 'series_confirmed',
      to: recipientOf(first, role),
      cause: `${seriesId}:confirmed:${confirmedAt}`,
      bookingId: first.booking.id,
      payload: {
        sessions: together.map((notice) => ({
          session: describeSession(ctx.config, notice, role),
          sequence: notice.booking.invitationSequence,
        })),
        role,
        price: others.map(priceOf).reduce(add, priceOf(first)),
        coachShare: shares.reduce(add),
        freeCancelHours: policy.freeCancelHours,
        lateCancelRefundPercent: policy.lateCancelRefundPercent,
        reportDueHours: policy.reportDueHours,
      },
    });
  }
  return true;
}

async function shareOf(tx: Transaction, notice: Notice): Promise<Money> {
  const { id, commissionBasisPoints } = notice.booking;
  const payment = await findPaidPayment(tx, id);
  return splitPrice(priceOf(notice), commissionBasisPoints, payment?.taxBasisPoints, subsidyOf(notice))
    .coachShare;
}
