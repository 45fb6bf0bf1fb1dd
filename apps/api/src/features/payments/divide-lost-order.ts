import type { Queryable, Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { type Money, money } from '@app/shared/money/money';
import {
  disputeSettledRefund,
  disputeTookCredit,
  disputeTookGoods,
} from '@app/shared/payments/dispute-postings';
import { divideOrderLoss, type OrderStanding } from '@app/shared/payments/divide-order-loss';
import { roundRef } from '@app/shared/payments/lost-dispute';
import type { OrderHolds } from '@app/shared/payments/order-postings';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { availableCredit } from './available-credit.ts';
import { type Dispute, updateDispute } from './dispute.repository.ts';
import type { Division } from './divide-lost-dispute.ts';
import { updateGift } from './gift.repository.ts';
import { readGivenBack } from './given-back.repository.ts';
import { isPosted, type LedgerFact, postLedger } from './ledger.repository.ts';
import type { Disputed, OrderGoods } from './lock-disputed.ts';
import { isOrderRefundUnderWay } from './order.repository.ts';
import { updatePackage } from './package.repository.ts';
import { lockCredit, type Payment } from './payment.repository.ts';
import { settleOwedOrderRefunds, sumOf } from './settle-owed-orders.ts';
import { findTransferOfBooking } from './transfer.repository.ts';

type Lost = Disputed & { goods: OrderGoods; withdrawn: Money };

/**
 * What a bank took of a package or a gift: what nobody has used ends with it, and credit that came of it is taken as
 * far as it is there. The sessions of a package are for the caller, like payments of their own.
 */
export async function divideLostOrder(
  ctx: ActContext,
  tx: Transaction,
  dispute: Dispute,
  { goods, payments, withdrawn }: Lost,
): Promise<Division> {
  const { order } = goods;
  const { currency } = dispute;
  if (await isOrderRefundUnderWay(tx, order.id)) return undefined;
  const ref = roundRef(dispute);
  if (await isPosted(tx, 'D3', ref)) return { parts: [], beyondMinor: withdrawn.amountMinor }; // borne before this was
  const paid = { settledBy: ref, amountMinor: withdrawn.amountMinor };
  const settled = await settleOwedOrderRefunds(ctx, tx, order, paid);
  const facts: LedgerFact[] = settled.map(({ refund, amountMinor }) =>
    disputeSettledRefund(`${ref}:${refund.id}`, order.buyerId, money(amountMinor, currency)),
  );
  const ownerId = ownerOfCredit(goods);
  await lockCredit(tx, ownerId);
  const standing = await readOrderStanding(tx, { goods, payments });
  const loss = divideOrderLoss(standing, withdrawn.amountMinor - sumOf(settled));
  const { goodsMinor, surplusMinor, creditMinor, parts, beyondMinor } = loss;
  if (goodsMinor > 0) {
    const taken = { goods: money(goodsMinor, currency), surplus: money(surplusMinor, currency) };
    facts.push(disputeTookGoods({ ref: `${ref}:goods`, buyerId: order.buyerId, ...taken }, holdsOf(goods)));
    await endGoods(ctx, tx, goods, { disputeId: dispute.id, goodsMinor, surplusMinor, currency });
  }
  if (creditMinor > 0) {
    facts.push(disputeTookCredit(`${ref}:credit`, ownerId, money(creditMinor, currency)));
    await announce(ctx, tx, 'dispute.took_credit', { disputeId: dispute.id, ownerId });
  }
  await postLedger(tx, facts, { at: ctx.now, bookingId: null });
  await updateDispute(tx, dispute.id, { goodsMinor, creditMinor }, ctx.now);
  return { parts, beyondMinor };
}

/** Who has the credit that came of an order: whoever redeemed the gift, else whoever bought it. */
export const ownerOfCredit = ({ order, gift }: OrderGoods): Id<'user'> => gift?.redeemedBy ?? order.buyerId;

const holdsOf = ({ package: bought, gift }: OrderGoods): OrderHolds =>
  bought ? { kind: 'package', packageId: bought.id } : { kind: 'gift', giftId: gift!.id }; // it is one of the two

/** What of it is unused, is credit, and was paid for which sessions. */
export async function readOrderStanding(
  db: Queryable,
  { goods, payments }: { goods: OrderGoods; payments: readonly Payment[] },
): Promise<OrderStanding<Payment>> {
  const { order, package: bought, gift } = goods;
  const available = await availableCredit(db, ownerOfCredit(goods), order.currency);
  const becameCredit = await creditOf(db, goods);
  const unearned: Payment[] = [];
  const earned: Payment[] = [];
  for (const payment of payments) {
    const isEarned = (await findTransferOfBooking(db, payment.bookingId)) !== undefined;
    (isEarned ? earned : unearned).push(payment);
  }
  return {
    unusedMinor:
      bought?.status === 'active' ? bought.leftMinor : gift?.status === 'paid' ? gift.amountMinor : 0,
    creditMinor: Math.min(becameCredit, available.amountMinor),
    unearned,
    earned,
  };
}

async function creditOf(db: Queryable, { package: bought, gift }: OrderGoods): Promise<number> {
  if (gift) return gift.status === 'redeemed' ? gift.amountMinor : 0;
  return bought?.status === 'expired' ? (await readGivenBack(db, bought.id)).toCreditMinor : 0;
}

type Ended = { disputeId: string; goodsMinor: number; surplusMinor: number; currency: string };

async function endGoods(
  ctx: ActContext,
  tx: Transaction,
  { package: bought, gift }: OrderGoods,
  ended: Ended,
) {
  const record = (action: 'package.taken_back' | 'gift.taken_back', subjectId: string) =>
    recordAuditEvent(tx, { at: ctx.now, actor: STRIPE, action, subjectId, details: ended });
  if (bought) {
    await updatePackage(tx, bought.id, ctx.now, { status: 'taken_back', leftMinor: 0 });
    await record('package.taken_back', bought.id);
    await announce(ctx, tx, 'package.taken_back', { packageId: bought.id, creditMinor: ended.surplusMinor });
  } else if (gift) {
    await updateGift(tx, gift.id, ctx.now, { status: 'taken_back' });
    await record('gift.taken_back', gift.id);
  }
}
