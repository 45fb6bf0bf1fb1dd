import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { PaymentStatus } from '@app/shared/payments/payment-status';
import type { ActContext } from '../../app-context.ts';
import { applyOrder } from './apply-order.ts';
import { findOrder } from './order.repository.ts';
import { orProviderDown } from './provider-down.ts';

/** Asks Stripe how the caller's order stands, for the page that is back before the webhook. ORDER_NOT_FOUND. */
export async function checkOrder(
  ctx: ActContext & { user: { id: Id<'user'> } },
  { orderId }: { orderId: Id<'order'> },
): Promise<{ status: PaymentStatus }> {
  const order = await findOrder(ctx.db, orderId);
  if (order?.buyerId !== ctx.user.id) throw new DomainError('ORDER_NOT_FOUND');
  return { status: await orProviderDown(applyOrder(ctx, orderId)) };
}
