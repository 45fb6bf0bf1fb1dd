import { type Money, money } from '@app/shared/money/money';
import type { BalanceChange } from '@app/shared/payments/reconcile-movements';
import type Stripe from 'stripe';
import { idOf, inMoney } from './stripe-checkout.ts';
import { definiteOrUncertain } from './stripe-error.ts';

type PayoutFacts = { id: string; amount: Money; state: 'on_its_way' | 'arrived' | 'returned' };

export type CoachPayoutFacts = {
  id: string;
  amount: Money;
  status: 'on_its_way' | 'arrived' | 'failed';
  failureCode: string | null;
  /** A day of the bank's calendar. */
  arrivesOn: string;
  madeAt: Temporal.Instant;
};

export type StripeBalance = {
  /** Every movement of our own balance since then, or those of one object. */
  listBalanceChanges(asked: { since: Temporal.Instant } | { object: string }): Promise<BalanceChange[]>;
  /** What Stripe holds for us: available, pending and reserved, for each currency. */
  readStripeBalance(): Promise<Money[]>;
  readPlatformPayout(id: string): Promise<PayoutFacts>;
  /** Of a coach's own account; the latest of them. */
  readCoachPayout(accountId: string, id: string): Promise<CoachPayoutFacts>;
  listCoachPayouts(accountId: string): Promise<CoachPayoutFacts[]>;
};

/** Of these Stripe's object is not what our books name: a dispute moves money several times. */
const NAMED_BY_MOVEMENT = new Set(['dispute', 'dispute_reversal', 'topup']);

export function stripeBalance(client: Stripe): StripeBalance {
  const ask = definiteOrUncertain;
  return {
    async listBalanceChanges(asked) {
      if ('object' in asked && asked.object.startsWith('txn_')) {
        const params = { expand: ['source'] };
        return [toBalanceChange(await ask(client.balanceTransactions.retrieve(asked.object, params)))];
      }
      const which =
        'object' in asked
          ? { source: asked.object }
          : { created: { gte: Math.floor(asked.since.epochMilliseconds / 1000) } };
      const pages = client.balanceTransactions.list({ ...which, limit: 100, expand: ['data.source'] });
      const changes: BalanceChange[] = [];
      await ask(
        pages.autoPagingEach((movement) => {
          changes.push(toBalanceChange(movement));
        }),
      );
      return changes;
    },
    async readStripeBalance() {
      const { available, pending, connect_reserved } = await ask(client.balance.retrieve());
      const sums = new Map<string, number>();
      for (const { amount, currency } of [...available, ...pending, ...(connect_reserved ?? [])]) {
        sums.set(currency, (sums.get(currency) ?? 0) + amount);
      }
      return [...sums].map(([currency, amount]) => inMoney(amount, currency));
    },
    async readPlatformPayout(id) {
      const { amount, currency, status } = await ask(client.payouts.retrieve(id));
      const returned = status === 'failed' || status === 'canceled';
      const state = returned ? 'returned' : status === 'paid' ? 'arrived' : 'on_its_way';
      return { id, amount: inMoney(amount, currency), state };
    },
    async readCoachPayout(stripeAccount, id) {
      return toCoachPayout(await ask(client.payouts.retrieve(id, {}, { stripeAccount })));
    },
    async listCoachPayouts(stripeAccount) {
      const { data } = await ask(client.payouts.list({ limit: 30 }, { stripeAccount }));
      return data.map(toCoachPayout);
    },
  };
}

function toCoachPayout(payout: Stripe.Payout): CoachPayoutFacts {
  const { id, status, amount, currency } = payout;
  const returned = status === 'failed' || status === 'canceled';
  const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
  return {
    id,
    amount: inMoney(amount, currency),
    status: returned ? 'failed' : status === 'paid' ? 'arrived' : 'on_its_way',
    failureCode: payout.failure_code,
    arrivesOn: at(payout.arrival_date).toZonedDateTimeISO('UTC').toPlainDate().toString(),
    madeAt: at(payout.created),
  };
}

function toBalanceChange(movement: Stripe.BalanceTransaction): BalanceChange {
  const { id, net, currency, created, reporting_category: category, source } = movement;
  const byMovement = NAMED_BY_MOVEMENT.has(category) || source === null;
  const { amountMinor, currency: code } = money(net, currency.toUpperCase());
  return {
    object: byMovement ? id : (idOf(source) ?? id),
    amountMinor,
    currency: code,
    at: Temporal.Instant.fromEpochMilliseconds(created * 1000),
    movementType: category,
    parentObject: parentOf(source),
  };
}

/** What has to be read again to understand the movement, when its own id does not lead there. */
function parentOf(source: Stripe.BalanceTransaction['source']): string | null {
  if (source === null || typeof source === 'string') return null;
  if (source.object === 'transfer_reversal') return idOf(source.transfer);
  return source.object === 'dispute' ? source.id : null;
}
