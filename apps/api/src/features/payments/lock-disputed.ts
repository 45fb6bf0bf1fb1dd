import type { Queryable, Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { Dispute } from './dispute.repository.ts';
import { findGiftOfOrder, type Gift, lockGift } from './gift.repository.ts';
import { findOrder, lockOrder, type Order } from './order.repository.ts';
import { findPackageOfOrder, lockPackage, type Package } from './package.repository.ts';
import { lockPaidTogether } from './paid-together.repository.ts';
import {
  findPayment,
  listPaidWithPackage,
  lockPayment,
  lockPayments,
  type Payment,
} from './payment.repository.ts';

/** An order with what it was for; its package's sessions are payments. */
export type OrderGoods = { order: Order; package?: Package; gift?: Gift };

/** What a bank asks about, kept still: the payments that share a charge, or an order and what was paid with it. */
export type Disputed = { payments: Payment[]; goods?: OrderGoods };

export async function lockDisputed(
  tx: Transaction,
  { paymentId, orderId }: Pick<Dispute, 'paymentId' | 'orderId'>,
): Promise<Disputed> {
  const payment = paymentId && (await findPayment(tx, paymentId));
  if (payment) return { payments: await lockPaidTogether(tx, payment) };
  const order = orderId && (await findOrder(tx, orderId));
  if (!order) throw new Error(`nothing is disputed by the name of ${paymentId ?? orderId}`);
  return order.kind === 'package' ? lockPackageOf(tx, order) : lockGiftOf(tx, order);
}

/** The same without locks, for showing it. */
export async function readOrderGoods(db: Queryable, orderId: Id<'order'>) {
  const order = await findOrder(db, orderId);
  if (!order) return undefined;
  if (order.kind === 'gift') {
    return { payments: [], goods: { order, gift: await findGiftOfOrder(db, orderId) } };
  }
  const bought = await findPackageOfOrder(db, orderId);
  return { payments: await listPaidWithPackage(db, bought.id), goods: { order, package: bought } };
}

/** Payments before their package, as everybody takes them. */
async function lockPackageOf(tx: Transaction, order: Order): Promise<Disputed> {
  const { id: packageId } = await findPackageOfOrder(tx, order.id);
  const sessions = await listPaidWithPackage(tx, packageId);
  for (const bookingId of sessions.map((each) => each.bookingId).sort()) await lockPayments(tx, bookingId);
  const locked = (await lockPackage(tx, packageId))!; // it was just found
  const payments: Payment[] = [];
  for (const { id } of sessions) payments.push(await lockPayment(tx, id));
  if ((await listPaidWithPackage(tx, packageId)).length !== payments.length) {
    throw new Error(`a session was paid with ${packageId} meanwhile: ask again`);
  }
  return { payments, goods: { order: await lockOrder(tx, order.id), package: locked } };
}

async function lockGiftOf(tx: Transaction, order: Order): Promise<Disputed> {
  const gift = await lockGift(tx, (await findGiftOfOrder(tx, order.id)).id);
  return { payments: [], goods: { order: await lockOrder(tx, order.id), gift } };
}

/** The coach whose share a dispute may touch, read without locks. */
export async function coachOfDispute(db: Queryable, dispute: Dispute): Promise<Id<'coach'> | undefined> {
  const payment = dispute.paymentId && (await findPayment(db, dispute.paymentId));
  if (payment) return payment.coachId;
  const order = dispute.orderId && (await findOrder(db, dispute.orderId));
  return order && order.kind === 'package' ? (await findPackageOfOrder(db, order.id)).coachId : undefined;
}

/** Whose share may be at stake: the coach of the sessions, or nobody's where a gift is disputed. */
export const coachOf = ({ payments, goods }: Disputed): Id<'coach'> | undefined =>
  payments[0]?.coachId ?? goods?.package?.coachId;
