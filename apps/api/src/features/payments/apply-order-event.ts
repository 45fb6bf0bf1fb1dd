import { isId } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { followAtBank } from './apply-dispute.ts';
import { applyOrder } from './apply-order.ts';
import { findOrder, findOrderAtStripe, type Order, updateOrder } from './order.repository.ts';
import { applyOrderRefund } from './send-order-refund.ts';

/** What an event means that is of no booking: perhaps it is of an order. It is a hint to look, like every event. */
export async function applyOrderEvent(ctx: ActContext, type: string, objectId: string): Promise<string> {
  if (type.startsWith('checkout.session.')) return ofSession(ctx, objectId);
  if (type === 'payment_intent.succeeded') return ofIntent(ctx, objectId);
  if (type.startsWith('charge.dispute.')) return ofDispute(ctx, objectId);
  if (type.startsWith('charge.')) return readOrderCharge(ctx, objectId);
  if (type.startsWith('refund.')) return readOrderRefund(ctx, objectId);
  return 'foreign';
}

const apply = async (ctx: ActContext, order: Order | undefined): Promise<string> =>
  order ? applyOrder(ctx, order.id) : 'foreign';

async function ofSession(ctx: ActContext, sessionId: string): Promise<string> {
  const known = await findOrderAtStripe(ctx.db, sessionId);
  if (known) return apply(ctx, known);
  const { clientReferenceId } = await ctx.stripe.readCheckout(sessionId);
  if (!clientReferenceId || !isId('order', clientReferenceId)) return 'foreign';
  const order = await findOrder(ctx.db, clientReferenceId);
  if (!order || order.checkoutSessionId) return 'foreign';
  // Nobody told us that it was made, and it may be paid.
  return apply(ctx, await updateOrder(ctx.db, order.id, ctx.now, { checkoutSessionId: sessionId }));
}

async function ofIntent(ctx: ActContext, intentId: string): Promise<string> {
  return apply(ctx, await findOrderOfIntent(ctx, intentId));
}

async function findOrderOfIntent(ctx: ActContext, intentId: string): Promise<Order | undefined> {
  const known = await findOrderAtStripe(ctx.db, intentId);
  if (known) return known;
  const { paymentId } = await ctx.stripe.readIntent(intentId); // whatever it is that was paid
  return paymentId && isId('order', paymentId) ? findOrder(ctx.db, paymentId) : undefined;
}

/** A charge as Stripe shows it now: the order it paid for, its fee, and what was given back of it. */
async function readOrderCharge(ctx: ActContext, chargeId: string): Promise<string> {
  const { paymentIntentId } = await ctx.stripe.readCharge(chargeId);
  const order = paymentIntentId ? await findOrderOfIntent(ctx, paymentIntentId) : undefined;
  if (!order || !paymentIntentId) return 'foreign';
  await applyOrder(ctx, order.id); // the order first, then its fee
  const outcome = await applyOrder(ctx, order.id);
  for (const refund of await ctx.stripe.listRefunds(paymentIntentId)) await applyOrderRefund(ctx, refund);
  return outcome;
}

async function readOrderRefund(ctx: ActContext, refundId: string): Promise<string> {
  const facts = await ctx.stripe.readRefund(refundId);
  if (facts.paymentIntentId) await ofIntent(ctx, facts.paymentIntentId); // the parent first
  return applyOrderRefund(ctx, facts);
}

/** The buyer asked their bank for the money: what they bought rests until it is decided. */
async function ofDispute(ctx: ActContext, disputeId: string): Promise<string> {
  const facts = await ctx.stripe.readDispute(disputeId);
  const order = facts.paymentIntentId ? await findOrderOfIntent(ctx, facts.paymentIntentId) : undefined;
  if (!order) return 'foreign';
  await applyOrder(ctx, order.id); // the order first
  await followAtBank(ctx, facts, { paymentId: null, bookingId: null, orderId: order.id });
  return 'applied';
}
