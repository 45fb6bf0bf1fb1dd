import { findSucceededPayment } from '../../../apps/api/src/features/payments/payment.repository.ts';
import { createAdmin } from '../factories.ts';
import type { TestMarket } from '../stripe.ts';
import { tolerate } from './answers.ts';
import type { MoneyWorld } from './money-world.ts';

type BookingId = MoneyWorld['booked'][number];
type Charge = { id: string; amount_captured: number; amount_refunded: number; disputed: boolean };

/** As a person at Stripe's page, with their own card. */
export async function payAtStripe({ test, people }: MoneyWorld, sessionId: string): Promise<void> {
  // Stripe knows whose page it is, also where its answer never reached us.
  const what = test.stripe.local.sandbox.store.find('checkout.session', sessionId)?.client_reference_id ?? '';
  const [owner] = await test.sql<{ id: string }[]>`
    select candidate_id as id from payments where id = ${what} union select buyer_id from orders where id = ${what}`;
  const card = people.find(({ id }) => id === owner?.id)?.card;
  await test.stripe.sim(`/checkout/sessions/${sessionId}/pay`, card ? { card } : {});
}

/** Of the pages that Stripe shows to this world's people. Some of them nobody here was told of. */
export function openPages({ test, deals, booked }: MoneyWorld): { id: string; bookingId?: string }[] {
  const ours = new Set<string>([...deals.map(({ bookingId }) => bookingId), ...booked]);
  return test.stripe.local.sandbox.store
    .all('checkout.session')
    .filter(
      ({ status, metadata }) => status === 'open' && (!metadata.bookingId || ours.has(metadata.bookingId)),
    )
    .map(({ id, metadata }) => ({ id, ...(metadata.bookingId && { bookingId: metadata.bookingId }) }));
}

/**
 * A colleague at the dashboard sees what has been refunded, and not what is on its way; nor what the wallet gave
 * back of it already, so they stay within what this purchase has left.
 */
export async function refundBookingInDashboard(
  { test }: MoneyWorld,
  bookingId: BookingId,
  amount: number,
): Promise<void> {
  const payment = await findSucceededPayment(test.db, bookingId);
  const charge = chargeOf(test, payment?.chargeId);
  if (!payment || !charge || charge.disputed) return;
  const [left] = await test.sql<{ kept: number; elsewhere: number; pending: number }[]>`
    select coalesce(sum(amount_minor - refunded_minor), 0)::int as kept,
      coalesce(sum(credited_minor + lost_minor), 0)::int as elsewhere,
      (select count(*)::int from refunds where status = 'requested' and stripe_refund_id is null) as pending
    from payments where charge_id = ${charge.id}`;
  if (!left || left.pending > 0 || left.elsewhere > 0) return;
  if (amount > 0 && amount <= Math.min(left.kept, charge.amount_captured - charge.amount_refunded)) {
    await test.stripe.sim(`/charges/${charge.id}/refund`, { amount });
  }
}

/** The same of a package or a gift; `share` of what is left at Stripe. */
export async function refundOrderInDashboard({ test, people }: MoneyWorld, share: number): Promise<void> {
  const [order] = await test.sql<{ chargeId: string }[]>`
    select charge_id as "chargeId" from orders o
    where buyer_id in ${test.sql(people.map(({ id }) => id))} and charge_id is not null and status = 'succeeded'
      and not exists (select 1 from order_refunds where order_id = o.id and status <> 'succeeded')
    order by created_at desc limit 1`;
  const charge = chargeOf(test, order?.chargeId);
  if (!charge || charge.disputed) return;
  const amount = Math.floor((charge.amount_captured - charge.amount_refunded) * share);
  if (amount > 0) await test.stripe.sim(`/charges/${charge.id}/refund`, { amount });
}

const chargeOf = (test: TestMarket, chargeId: string | null | undefined): Charge | undefined =>
  chargeId ? test.stripe.local.sandbox.store.find('charge', chargeId) : undefined;

export async function dispute({ test }: MoneyWorld, bookingId: BookingId): Promise<void> {
  const charge = chargeOf(test, (await findSucceededPayment(test.db, bookingId))?.chargeId);
  if (charge && !charge.disputed && charge.amount_refunded === 0) {
    await test.stripe.sim(`/charges/${charge.id}/dispute`);
  }
}

export async function endADispute({ test }: MoneyWorld, share: number): Promise<void> {
  const open = test.stripe.local.sandbox.store
    .all('dispute')
    .find(({ status }) => status === 'needs_response' || status === 'under_review');
  if (open) await test.stripe.sim(`/disputes/${open.id}/${share < 0.5 ? 'win' : 'lose'}`);
}

/** The desk says who bears a dispute that was lost, as its page shows it. */
export async function decideALoss({ test }: MoneyWorld, share: number): Promise<void> {
  const [waiting] = await test.sql<{ id: string }[]>`
    select id from disputes where state = 'lost' and divided_at is not null and decided_at is null limit 1`;
  if (!waiting) return;
  const desk = (await test.as(await createAdmin(test.db, 'finance'))).finance;
  const { loss } = await desk.dispute({ disputeId: waiting.id });
  const decision = share < 0.4 ? 'bear' : 'take';
  const coachMinor = decision === 'take' ? (loss?.shares.coach.amountMinor ?? 0) : 0;
  await desk.decideDispute({ disputeId: waiting.id, decision, coachMinor });
}

export async function failARefund({ test }: MoneyWorld): Promise<void> {
  // Only those to a card can bounce; the others are the coach's side of a reversal.
  const refund = test.stripe.local.sandbox.store
    .all('refund')
    .find(({ id, status }) => status === 'succeeded' && id.startsWith('re_'));
  if (refund) await test.stripe.sim(`/refunds/${refund.id}/fail`);
}

export const work = (test: TestMarket) => tolerate(test.drain());

/** Time goes by, and what is due is found. */
export async function later(test: TestMarket, duration: Temporal.DurationLike): Promise<void> {
  test.clock.advance(duration);
  await test.stripe.follow();
  await tolerate(test.sweep());
}

/** A worker died after it had done its work and before it could say so: the same jobs come again. */
export async function workAgain(test: TestMarket): Promise<void> {
  await test.sql`
    update pgboss.job set state = 'retry', completed_on = null, start_after = now() where id in (
      select id from pgboss.job where state = 'completed' and name not like 'notifications.%'
      order by completed_on desc limit 15)`;
  await work(test);
}
