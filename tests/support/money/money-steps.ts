import { money } from '@app/shared/money/money';
import { SYSTEM } from '../../apps/api/src/audit/audit.repository.ts';
import { createCheckout } from '../../apps/api/src/features/payments/create-checkout.ts';
import { expireCheckout } from '../../apps/api/src/features/payments/expire-checkout.ts';
import { grantCredit } from '../../apps/api/src/features/payments/grant-credit.ts';
import { findSucceededPayment } from '../../apps/api/src/features/payments/payment.repository.ts';
import { requestRefund } from '../../apps/api/src/features/payments/request-refund.ts';
import { scheduleTransfer } from '../../apps/api/src/features/payments/schedule-transfer.ts';
import { createAdmin } from './factories.ts';
import { actAt, COMMISSION, type Deal } from './paid-booking.ts';
import type { TestMarket } from './stripe.ts';

/** What can happen to a booking's money, or to Stripe meanwhile; what is named twice comes twice as often. */
export const MONEY_STEPS = [
  'open',
  'pay',
  'pay',
  'refund',
  'refund',
  'schedule',
  'schedule',
  'sweep',
  'sweep',
  'expire',
  'credit',
  'external refund',
  'refund fails',
  'deliver',
  'deliver twice',
  'deliver backwards',
  'lose',
  'answer lost',
  'stripe fails',
  'account lost',
  'account back',
  'dispute',
  'dispute ends',
  'loss decided',
] as const;

/** A share of the booking's price, where a step is about an amount. */
export const MONEY_SHARES = [0.01, 0.3333, 0.5, 1] as const;

export type MoneyStep = {
  what: (typeof MONEY_STEPS)[number];
  share: (typeof MONEY_SHARES)[number];
  /** Names what the step orders: two steps with one name are one intention. */
  name: string;
};

/** Lets one thing happen. Refusals are part of it; anything else that fails is a bug. */
export async function happen(
  test: TestMarket,
  accountId: string,
  deal: Deal,
  { what, share, name }: MoneyStep,
): Promise<unknown> {
  const { bookingId, coachId, candidate } = deal;
  const ctx = await actAt(test);
  const part = money(Math.floor(deal.amount.amountMinor * share), 'EUR');
  const act = (work: Parameters<typeof test.db.transaction>[0]) => tolerate(test.db.transaction(work));
  const posts = { effect: 'close', method: 'POST', path: '/v1' };
  switch (what) {
    case 'open':
      return tolerate(createCheckout(ctx, { ...deal, holdExpiresAt: ctx.now.add({ minutes: 15 }) }));
    case 'pay':
      await tolerate(createCheckout(ctx, { ...deal, holdExpiresAt: ctx.now.add({ minutes: 15 }) }));
      return payWhatIsOpen(test, bookingId);
    case 'refund':
      return act((tx) =>
        requestRefund(ctx, tx, {
          bookingId,
          amount: part,
          reason: 'goodwill',
          operation: `op:${name}`,
          requestedBy: SYSTEM,
        }),
      );
    case 'credit': {
      const fundedBy = share < 0.4 ? 'platform' : 'booking';
      const grant = {
        bookingId,
        candidateId: candidate.id,
        amount: part,
        operation: `credit:${name}`,
        grantedBy: SYSTEM,
      };
      return act((tx) => grantCredit(ctx, tx, { ...grant, fundedBy }));
    }
    case 'schedule':
      return act((tx) =>
        scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints: COMMISSION, dueAt: ctx.now }),
      );
    case 'expire':
      return tolerate(expireCheckout(ctx, bookingId));
    case 'external refund':
      return refundInDashboard(test, bookingId, part.amountMinor);
    case 'refund fails':
      return failARefund(test);
    case 'dispute':
      return dispute(test, bookingId);
    case 'dispute ends':
      return endADispute(test, share);
    case 'loss decided':
      return decideALoss(test, share);
    case 'sweep':
      return later(test, { minutes: 3 });
    case 'deliver':
      await test.stripe.deliver();
      return work(test);
    case 'deliver twice': {
      const events = test.stripe.undelivered();
      await Promise.all([test.stripe.deliver(events), test.stripe.deliver(events)]);
      return work(test);
    }
    case 'deliver backwards':
      await test.stripe.deliver(test.stripe.undelivered().reverse());
      return work(test);
    case 'lose':
      test.stripe.lose();
      return;
    case 'answer lost':
      return void (await test.stripe.fault({ ...posts, when: 'after', times: 2 }));
    case 'stripe fails':
      return void (await test.stripe.fault({ ...posts, effect: 'status', status: 500, times: 3 }));
    case 'account lost':
      return void (await test.stripe.sim(`/accounts/${accountId}/restrict`));
    default:
      return void (await test.stripe.sim(`/accounts/${accountId}/complete-onboarding`));
  }
}

/** Refusals, and Stripe's silence, are answers too; anything else is a bug. */
async function tolerate(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!['DomainError', 'StripeUncertain'].includes((error as Error).name)) throw error;
  }
}

const work = (test: TestMarket) => tolerate(test.drain());

async function later(test: TestMarket, duration: Temporal.DurationLike) {
  test.clock.advance(duration);
  await test.stripe.follow();
  await tolerate(test.sweep());
}

async function payWhatIsOpen(test: TestMarket, bookingId: string) {
  const sessions = test.stripe.local.sandbox.store.all('checkout.session');
  const open = sessions.find(({ status, metadata }) => status === 'open' && metadata.bookingId === bookingId);
  if (open) await test.stripe.sim(`/checkout/sessions/${open.id}/pay`);
}

async function refundInDashboard(test: TestMarket, bookingId: Deal['bookingId'], amount: number) {
  const chargeId = (await findSucceededPayment(test.db, bookingId))?.chargeId;
  const charge = chargeId && test.stripe.local.sandbox.store.find('charge', chargeId);
  // A colleague at the dashboard sees what has been refunded, and not what is on its way.
  const left = charge ? charge.amount_captured - charge.amount_refunded : 0;
  const pending =
    await test.sql`select 1 from refunds where status = 'requested' and stripe_refund_id is null`;
  if (charge && !charge.disputed && amount > 0 && amount <= left && pending.length === 0) {
    await test.stripe.sim(`/charges/${charge.id}/refund`, { amount });
  }
}

async function dispute(test: TestMarket, bookingId: Deal['bookingId']) {
  const chargeId = (await findSucceededPayment(test.db, bookingId))?.chargeId;
  const charge = chargeId && test.stripe.local.sandbox.store.find('charge', chargeId);
  if (charge && !charge.disputed && charge.amount_refunded === 0) {
    await test.stripe.sim(`/charges/${charge.id}/dispute`);
  }
}

async function endADispute(test: TestMarket, share: number) {
  const open = test.stripe.local.sandbox.store
    .all('dispute')
    .find(({ status }) => status === 'needs_response' || status === 'under_review');
  if (open) await test.stripe.sim(`/disputes/${open.id}/${share < 0.5 ? 'win' : 'lose'}`);
}

/** The desk says who bears a dispute that was lost, as its page shows it. */
async function decideALoss(test: TestMarket, share: number) {
  const [waiting] = await test.sql<{ id: string }[]>`
    select id from disputes where state = 'lost' and divided_at is not null and decided_at is null limit 1`;
  if (!waiting) return;
  const desk = (await test.as(await createAdmin(test.db, 'finance'))).finance;
  const { loss } = await desk.dispute({ disputeId: waiting.id });
  const decision = share < 0.4 ? 'bear' : 'take';
  const coachMinor = decision === 'take' ? (loss?.shares.coach.amountMinor ?? 0) : 0;
  await desk.decideDispute({ disputeId: waiting.id, decision, coachMinor });
}

async function failARefund(test: TestMarket) {
  // Only those to a card can bounce; the others are the coach's side of a reversal.
  const refund = test.stripe.local.sandbox.store
    .all('refund')
    .find(({ id, status }) => status === 'succeeded' && id.startsWith('re_'));
  if (refund) await test.stripe.sim(`/refunds/${refund.id}/fail`);
}

/** Faults pass, the coach's account works, time goes by, and nobody does anything new. */
export async function comeToRest(test: TestMarket, accountId: string) {
  await test.stripe.clearFaults();
  await test.stripe.sim(`/accounts/${accountId}/complete-onboarding`);
  for (let round = 0; round < 6; round++) {
    await later(test, { minutes: 12 });
    await test.stripe.deliver();
    await work(test);
  }
}

/** What holds at every moment: the books balance, replay, and nobody is owed less than nothing. */
export async function brokenInside(test: TestMarket): Promise<string[]> {
  const rows = await test.sql<{ what: string }[]>`
    select 'unbalanced ' || transaction_id as what from ledger_entries
      group by transaction_id, currency having sum(amount_minor) <> 0
    union all
    select 'balance of ' || b.account from ledger_balances b
      where b.amount_minor <> coalesce((select sum(e.amount_minor) from ledger_entries e
        where e.account = b.account and e.currency = b.currency), 0)
    union all
    select 'wrong side: ' || account from ledger_balances
      where (account like 'liability:%' and amount_minor > 0) or (account like 'asset:coach_debt:%' and amount_minor < 0)`;
  return rows.map(({ what }) => what);
}
