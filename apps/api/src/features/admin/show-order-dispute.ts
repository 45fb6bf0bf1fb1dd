import { type Money, money } from '@app/shared/money/money';
import { divideOrderLoss } from '@app/shared/payments/divide-order-loss';
import type { ActContext } from '../../app-context.ts';
import type { Dispute } from '../payments/dispute.repository.ts';
import { listLosses } from '../payments/dispute-loss.repository.ts';
import { readOrderStanding } from '../payments/divide-lost-order.ts';
import { readOrderGoods } from '../payments/lock-disputed.ts';

/** What a disputed package or gift is, where its money stands, and while it is open what losing would take of it. */
export async function showOrderDispute({ db }: ActContext, dispute: Dispute) {
  const found = dispute.orderId && (await readOrderGoods(db, dispute.orderId));
  if (!found) return null;
  const { goods, payments } = found;
  const { currency } = dispute;
  const of = (minor: number): Money => money(minor, currency);
  const standing = await readOrderStanding(db, found);
  const earned = new Set(standing.earned.map(({ id }) => id));
  const lostOf = new Map(
    (await listLosses(db, dispute.id)).map((loss) => [loss.paymentId, loss.amountMinor]),
  );
  const loss = divideOrderLoss(standing, dispute.amountMinor);
  const sumOf = (isEarned: boolean) =>
    of(
      loss.parts
        .filter((part) => part.isEarned === isEarned)
        .reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    );
  return {
    kind: goods.order.kind,
    description: goods.order.description,
    price: of(goods.order.amountMinor + goods.order.creditMinor),
    sessionsLeft: goods.package?.status === 'active' ? goods.package.sessionsLeft : 0,
    unused: of(standing.unusedMinor),
    sessions: payments.map((payment) => ({
      bookingId: payment.bookingId,
      startsAt: payment.sessionStartsAt.toString(),
      worth: of(payment.packageMinor),
      isEarned: earned.has(payment.id),
      lost: of(lostOf.get(payment.id) ?? 0),
    })),
    ifLost:
      dispute.state === 'open' && !dispute.dividedAt
        ? {
            goods: of(loss.goodsMinor),
            surplus: of(loss.surplusMinor),
            credit: of(loss.creditMinor),
            unearned: sumOf(false),
            waits: sumOf(true),
            beyond: of(loss.beyondMinor),
          }
        : null,
  };
}
