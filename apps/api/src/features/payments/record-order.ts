import type { Transaction } from '@app/db/client';
import { money } from '@app/shared/money/money';
import { orderMismatched, orderPaid, suspenseOwed } from '@app/shared/payments/order-postings';
import { feeKnown } from '@app/shared/payments/payment-postings';
import type { ReadCheckout } from '../../adapters/stripe-checkout.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { availableCredit } from './available-credit.ts';
import { type LedgerFact, postLedger } from './ledger.repository.ts';
import { type Order, updateOrder } from './order.repository.ts';
import { giveWhatWasBought, holdsOf } from './order-goods.ts';
import { lockCredit } from './payment.repository.ts';
import { promiseOrderRefund } from './promise-order-refund.ts';

const AT_NO_BOOKING = { bookingId: null };

/** The order is paid: books, audit, what was bought, and the news. `facts` is null when no card was charged. */
export async function recordOrderPaid(
  ctx: ActContext,
  tx: Transaction,
  order: Order,
  facts: ReadCheckout | null,
): Promise<Order> {
  const late = order.status === 'expired' || order.status === 'failed';
  if (late && !(await canStillSpend(tx, order))) return recordOddMoney(ctx, tx, order, facts!);
  const paid = await updateOrder(tx, order.id, ctx.now, { status: 'succeeded', ...atStripe(ctx, facts) });
  const { currency, buyerId } = paid;
  const amounts = { byCard: money(paid.amountMinor, currency), byCredit: money(paid.creditMinor, currency) };
  const holds = await holdsOf(tx, paid);
  const posting = orderPaid({ ref: paid.chargeId ?? paid.id, buyerId, ...amounts }, holds);
  await postLedger(tx, [posting, ...feeOf(facts)], { at: ctx.now, ...AT_NO_BOOKING });
  await giveWhatWasBought(ctx, tx, paid);
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: facts ? STRIPE : SYSTEM,
    action: 'order.paid',
    subjectId: paid.id,
    details: { kind: paid.kind, amountMinor: paid.amountMinor, creditMinor: paid.creditMinor, currency },
  });
  await announce(ctx, tx, 'order.paid', { orderId: paid.id });
  return paid;
}

/** Money came that does not fit the order, or too late for its credit: it goes back in full, and nothing is given. */
export async function recordOddMoney(
  ctx: ActContext,
  tx: Transaction,
  order: Order,
  facts: ReadCheckout,
): Promise<Order> {
  const received = facts.received ?? facts.total;
  const odd = await updateOrder(tx, order.id, ctx.now, {
    status: 'mismatch',
    amountMinor: received.amountMinor,
    currency: received.currency,
    creditMinor: 0,
    ...atStripe(ctx, facts),
  });
  const ref = odd.chargeId ?? odd.id;
  const postings = [orderMismatched(ref, received), suspenseOwed(odd.id, odd.buyerId, received)];
  await postLedger(tx, [...postings, ...feeOf(facts)], { at: ctx.now, ...AT_NO_BOOKING });
  await promiseOrderRefund(ctx, tx, odd, { amount: received, operation: `${odd.id}:mismatch` });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: STRIPE,
    action: 'order.mismatched',
    subjectId: odd.id,
    details: { expected: order.amountMinor, received },
  });
  ctx.log.error({ orderId: odd.id }, 'an order was paid in a way that was not asked for');
  return odd;
}

const atStripe = ({ now }: ActContext, facts: ReadCheckout | null) => ({
  succeededAt: now,
  paymentIntentId: facts?.paymentIntentId ?? null,
  chargeId: facts?.charge?.id ?? null,
  cardBrand: facts?.charge?.cardBrand ?? null,
  cardLast4: facts?.charge?.cardLast4 ?? null,
  feeMinor: facts?.charge?.settlement?.fee.amountMinor ?? null,
});

function feeOf(facts: ReadCheckout | null): LedgerFact[] {
  if (!facts?.charge?.settlement) return [];
  const { fee, balanceTransactionId } = facts.charge.settlement;
  return [{ ...feeKnown(facts.charge.id, fee), balanceTransactionId }];
}

async function canStillSpend(tx: Transaction, { buyerId, currency, creditMinor }: Order): Promise<boolean> {
  if (creditMinor === 0) return true;
  await lockCredit(tx, buyerId);
  return (await availableCredit(tx, buyerId, currency)).amountMinor >= creditMinor;
}
