import type { Transaction } from '@app/db/client';
import type { OrderHolds } from '@app/shared/payments/order-postings';
import type { ActContext } from '../../app-context.ts';
import { findGiftOfOrder, updateGift } from './gift.repository.ts';
import type { Order } from './order.repository.ts';
import { findPackageOfOrder, updatePackage } from './package.repository.ts';

/** Whose account in the books holds an order's money. */
export async function holdsOf(tx: Transaction, order: Order): Promise<OrderHolds> {
  if (order.kind === 'package')
    return { kind: 'package', packageId: (await findPackageOfOrder(tx, order.id)).id };
  return { kind: 'gift', giftId: (await findGiftOfOrder(tx, order.id)).id };
}

/** The sessions can be booked from now on; the gift waits for its day. */
export async function giveWhatWasBought(ctx: ActContext, tx: Transaction, order: Order): Promise<void> {
  if (order.kind === 'package') {
    const { id, days } = await findPackageOfOrder(tx, order.id);
    const expiresAt = ctx.now.add({ hours: 24 * days });
    await updatePackage(tx, id, ctx.now, { status: 'active', expiresAt });
    return;
  }
  const { id } = await findGiftOfOrder(tx, order.id);
  await updateGift(tx, id, ctx.now, { status: 'paid' });
}
