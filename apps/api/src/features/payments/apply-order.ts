import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { checkoutOutcome } from '@app/shared/payments/checkout-outcome';
import { feeKnown } from '@app/shared/payments/payment-postings';
import type { PaymentStatus } from '@app/shared/payments/payment-status';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { postLedger } from './ledger.repository.ts';
import { findOrder, lockOrder, type Order, updateOrder } from './order.repository.ts';
import { recordOddMoney, recordOrderPaid } from './record-order.ts';

/**
 * Reads the order's session from Stripe and makes our books agree with it; webhook, success page and sweep all come
 * here, as often as they like. A paid order whose fee is not known yet is asked for it.
 */
export async function applyOrder(ctx: ActContext, orderId: Id<'order'>): Promise<PaymentStatus> {
  const order = await findOrder(ctx.db, orderId);
  if (!order) throw new DomainError('ORDER_NOT_FOUND');
  if (isPaid(order)) return recordOrderFee(ctx, order);
  if (!order.checkoutSessionId) return giveUp(ctx, order);
  const facts = await ctx.stripe.readCheckout(order.checkoutSessionId);
  return ctx.db.transaction(async (tx) => {
    const locked = await lockOrder(tx, orderId);
    if (isPaid(locked)) return locked.status;
    const expected = {
      paymentId: orderId,
      amount: money(locked.amountMinor, locked.currency),
      livemode: ctx.stripe.livemode,
    };
    switch (checkoutOutcome(facts, expected)) {
      case 'succeeded':
        return (await recordOrderPaid(ctx, tx, locked, facts)).status;
      case 'mismatch':
        return (await recordOddMoney(ctx, tx, locked, facts)).status;
      case 'failed':
        return (await updateOrder(tx, orderId, ctx.now, { status: 'failed' })).status;
      case 'expired':
        if (locked.status === 'expired') return locked.status;
        await recordAuditEvent(tx, {
          at: ctx.now,
          actor: SYSTEM,
          action: 'order.expired',
          subjectId: orderId,
        });
        return (await updateOrder(tx, orderId, ctx.now, { status: 'expired' })).status;
      case 'open':
        return (await updateOrder(tx, orderId, ctx.now, {})).status; // seen; ask again in a while
    }
  });
}

const isPaid = ({ status }: Order) => status === 'succeeded' || status === 'mismatch';

async function recordOrderFee(ctx: ActContext, order: Order): Promise<PaymentStatus> {
  if (!order.chargeId || order.feeMinor !== null) return order.status;
  const { settlement } = await ctx.stripe.readCharge(order.chargeId);
  if (!settlement) return order.status;
  const { fee, balanceTransactionId } = settlement;
  const posting = { ...feeKnown(order.chargeId, fee), balanceTransactionId };
  await ctx.db.transaction(async (tx) => {
    await postLedger(tx, [posting], { at: ctx.now, bookingId: null });
    await updateOrder(tx, order.id, ctx.now, { feeMinor: fee.amountMinor });
  });
  return order.status;
}

/** No session came of it within its time: nobody was given an address to pay at. */
async function giveUp(ctx: ActContext, { id, status, checkoutExpiresAt }: Order): Promise<PaymentStatus> {
  if (status !== 'creating' || isBefore(ctx.now, checkoutExpiresAt)) return status;
  return (await updateOrder(ctx.db, id, ctx.now, { status: 'failed' })).status;
}
