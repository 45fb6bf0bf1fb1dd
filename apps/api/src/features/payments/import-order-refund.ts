import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { type Money, money, subtract } from '@app/shared/money/money';
import { orderGoodwill, orderRefunded } from '@app/shared/payments/order-postings';
import { packageRefund } from '@app/shared/payments/package-sessions';
import { splitPrice } from '@app/shared/payments/split-price';
import type { RefundFacts } from '../../adapters/stripe-movements.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { findGiftOfOrder, lockGift, updateGift } from './gift.repository.ts';
import { postLedger } from './ledger.repository.ts';
import {
  findOrderAtStripe,
  insertOrderRefund,
  lockOrder,
  type Order,
  updateOrder,
} from './order.repository.ts';
import { findPackageOfOrder, lockPackage, updatePackage } from './package.repository.ts';
import { recordExcess } from './settle-excess.ts';
import { isKnownOrderRefund, settleOwedOrderRefunds, sumOf } from './settle-owed-orders.ts';

/**
 * Takes over a refund of an order that was made in Stripe's dashboard. First it pays what is owed since a refund of
 * ours failed. If the rest gives back all that is left to give, what was bought is closed as if its owner had asked;
 * less than that is goodwill of ours, and what was bought stays. What the order does not have left is kept apart for
 * the desk. The locked order comes back; nothing when it is of no order.
 */
export async function importOrderRefund(
  ctx: ActContext,
  tx: Transaction,
  facts: RefundFacts,
): Promise<Order | undefined> {
  const found = facts.paymentIntentId && (await findOrderAtStripe(tx, facts.paymentIntentId));
  if (!found) return undefined;
  const goods = await lockGoods(tx, found);
  const order = await lockOrder(tx, found.id);
  if (await isKnownOrderRefund(tx, facts)) return order; // taken over while we waited for the lock
  let restMinor = facts.amount.amountMinor;
  restMinor -= sumOf(
    await settleOwedOrderRefunds(ctx, tx, order, { settledBy: facts.id, amountMinor: restMinor }),
  );
  const amountMinor = Math.min(restMinor, order.amountMinor - order.refundedMinor);
  if (amountMinor > 0) await takeOver(ctx, tx, order, goods, { facts, amountMinor });
  if (restMinor > amountMinor) {
    const owner = { orderId: order.id, candidateId: order.buyerId };
    await recordExcess(ctx, tx, facts, { ...owner, amountMinor: restMinor - amountMinor });
  }
  return order;
}

async function takeOver(
  ctx: ActContext,
  tx: Transaction,
  order: Order,
  goods: Goods,
  { facts, amountMinor }: { facts: RefundFacts; amountMinor: number },
): Promise<void> {
  const { currency } = order;
  const refund = await insertOrderRefund(tx, {
    id: newId('orderRefund'),
    orderId: order.id,
    amountMinor,
    currency,
    status: 'requested',
    operation: `external:${facts.id}`,
    stripeRefundId: facts.id,
    createdAt: ctx.now,
  });
  await updateOrder(tx, order.id, ctx.now, { refundedMinor: order.refundedMinor + amountMinor });
  await goods.giveBack(ctx, tx, { ref: refund.id, amount: money(amountMinor, currency) });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: STRIPE,
    action: 'order.refund_imported',
    subjectId: order.id,
    details: { ...facts.amount, stripeRefundId: facts.id },
  });
}

type Giving = { ref: string; amount: Money };
type Goods = { giveBack(ctx: ActContext, tx: Transaction, giving: Giving): Promise<void> };

const lockGoods = (tx: Transaction, order: Order): Promise<Goods> =>
  order.kind === 'package' ? lockPackageOf(tx, order) : lockGiftOf(tx, order);

async function lockPackageOf(tx: Transaction, order: Order): Promise<Goods> {
  const found = (await lockPackage(tx, (await findPackageOfOrder(tx, order.id)).id))!; // it was just found
  const { id: packageId, candidateId: buyerId, coachId, leftMinor, currency } = found;
  const { refund } = packageRefund(found);
  return {
    async giveBack(ctx, tx, { ref, amount }) {
      const isWhole = found.status === 'active' && amount.amountMinor >= refund.amountMinor && leftMinor > 0;
      if (!isWhole) return bear(ctx, tx, { ref, amount }, order);
      const toCard = money(Math.min(amount.amountMinor, leftMinor), currency);
      const rest = subtract(money(leftMinor, currency), toCard);
      const { coachShare, commission } = splitPrice(rest, found.commissionBasisPoints);
      await updatePackage(tx, packageId, ctx.now, {
        status: 'refunded',
        leftMinor: 0,
        extraMinor: coachShare.amountMinor,
      });
      const coach = { coachId, share: coachShare, commission };
      const closed = { ref: packageId, buyerId, toCard, toCredit: money(0, currency), coach };
      await postLedger(tx, [orderRefunded(closed, { kind: 'package', packageId })], AT(ctx));
      await bear(ctx, tx, { ref, amount: subtract(amount, toCard) }, order);
      await announce(ctx, tx, 'package.refunded', { packageId });
    },
  };
}

async function lockGiftOf(tx: Transaction, order: Order): Promise<Goods> {
  const {
    id: giftId,
    status,
    amountMinor,
    currency,
  } = await lockGift(tx, (await findGiftOfOrder(tx, order.id)).id);
  const { buyerId } = order;
  return {
    async giveBack(ctx, tx, { ref, amount }) {
      if (status !== 'paid' || amount.amountMinor < order.amountMinor - order.refundedMinor) {
        return bear(ctx, tx, { ref, amount }, order);
      }
      const toCredit = money(order.creditMinor - order.creditReturnedMinor, currency);
      const borneBefore = subtract(subtract(money(amountMinor, currency), amount), toCredit);
      await updateGift(tx, giftId, ctx.now, { status: 'refunded' });
      await updateOrder(tx, order.id, ctx.now, {
        creditReturnedMinor: order.creditReturnedMinor + toCredit.amountMinor,
      });
      const closed = { ref: giftId, buyerId, toCard: amount, toCredit, borneBefore };
      await postLedger(tx, [orderRefunded(closed, { kind: 'gift', giftId })], AT(ctx));
      const reason = 'The gift was given back';
      await announce(ctx, tx, 'order.given_back', { orderId: order.id, ref: giftId, reason });
    },
  };
}

const AT = ({ now }: ActContext) => ({ at: now, bookingId: null });

/** Nothing that was bought stands against it: the platform gives it. */
async function bear(ctx: ActContext, tx: Transaction, { ref, amount }: Giving, order: Order) {
  if (amount.amountMinor === 0) return;
  await postLedger(tx, [orderGoodwill(ref, order.buyerId, amount)], AT(ctx));
  const reason = 'Given back by us';
  await announce(ctx, tx, 'order.given_back', { orderId: order.id, ref, reason });
}
