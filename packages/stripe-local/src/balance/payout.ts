import { isReadyForTransfers } from '../accounts/account.ts';
import { nullFields } from '../protocol/present.ts';
import { refused } from '../protocol/stripe-error.ts';
import { PLATFORM, type Sandbox } from '../sandbox.ts';
import { scheduleTask } from '../schedule/task.ts';
import { newId } from '../store/new-id.ts';
import type { Owned } from '../store/stored.ts';
import { announce } from '../webhooks/event.ts';
import { holdingOf, holdingsOf } from './balance.ts';
import { minimumBalance, payoutInterval } from './balance-settings.ts';
import { recordMovement } from './balance-transaction.ts';
import { bankAccountOf } from './bank-account.ts';

export interface Payout extends Owned {
  object: 'payout';
  amount: number;
  arrival_date: number;
  automatic: boolean;
  balance_transaction: string;
  currency: string;
  failure_balance_transaction: string | null;
  failure_code: string | null;
  failure_message: string | null;
  status: 'pending' | 'in_transit' | 'paid' | 'failed' | 'canceled';
}

export interface NewPayout {
  account: string;
  amount: number;
  currency: string;
  automatic: boolean;
  fields?: Partial<Payout>;
  created?: number;
}

const DAY_SECONDS = 24 * 60 * 60;

export function createPayout(sandbox: Sandbox, given: NewPayout): Payout {
  const { account, amount, currency } = given;
  const created = given.created ?? sandbox.now();
  if (amount > holdingOf(sandbox, account, currency).available) {
    throw refused('The available balance is too small for this payout.', 'balance_insufficient', 'amount');
  }
  const id = newId('po');
  const movement = recordMovement(sandbox, {
    account,
    type: 'payout',
    amount: -amount,
    currency,
    source: id,
    created,
  });
  const payout = sandbox.store.put('payout', {
    ...nullFields('payout'),
    id,
    object: 'payout',
    amount,
    arrival_date: created + DAY_SECONDS,
    automatic: given.automatic,
    balance_transaction: movement.id,
    created,
    currency,
    destination: bankAccountOf(sandbox, account, currency),
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: {},
    method: 'standard',
    reconciliation_status: given.automatic ? 'in_progress' : 'not_applicable',
    source_type: 'card',
    status: 'in_transit',
    type: 'bank_account',
    ...given.fields,
    _account: account,
  });
  announce(sandbox, 'payout.created', payout);
  scheduleTask(sandbox, 'arrive-payout', id, payout.arrival_date);
  return payout;
}

/** Once a day Stripe sends what is available to the banks of accounts on a daily schedule. */
export function payOutDaily(sandbox: Sandbox): void {
  if (sandbox.store.find('setting', 'last-payout-day')?.seconds === payoutDay(sandbox)) return;
  noteDailyPayouts(sandbox);
  const accounts = sandbox.store.all('account').filter(isReadyForTransfers);
  for (const account of [PLATFORM, ...accounts.map(({ id }) => id)]) {
    if (payoutInterval(sandbox, account) !== 'daily') continue;
    for (const [currency, { available }] of holdingsOf(sandbox, account)) {
      const amount = available - minimumBalance(sandbox, account, currency);
      if (amount > 0) createPayout(sandbox, { account, amount, currency, automatic: true });
    }
  }
}

const payoutDay = (sandbox: Sandbox) => Math.floor(sandbox.now() / DAY_SECONDS);

/** Today's have been made: the next are due after midnight. */
export function noteDailyPayouts(sandbox: Sandbox): void {
  const seconds = payoutDay(sandbox);
  sandbox.store.put('setting', { id: 'last-payout-day', object: 'setting', created: 0, seconds });
}

export function arrivePayout(sandbox: Sandbox, id: string): void {
  const before = sandbox.store.get('payout', id);
  if (before.status !== 'in_transit') return;
  const payout = sandbox.store.change('payout', id, {
    status: 'paid',
    ...(before.automatic && { reconciliation_status: 'completed' }),
  });
  announce(sandbox, 'payout.paid', payout, before);
  if (payout.automatic) announce(sandbox, 'payout.reconciliation_completed', payout);
}

/** Ends a payout early; the money returns to the balance. */
export function returnPayout(sandbox: Sandbox, id: string, end: 'failed' | 'canceled'): Payout {
  const before = sandbox.store.get('payout', id);
  const possible = end === 'failed' ? ['in_transit', 'paid'] : ['in_transit', 'pending'];
  if (!possible.includes(before.status))
    throw refused(`A payout that is ${before.status} cannot become ${end}.`);
  const { amount, currency, _account: account } = before;
  const type = end === 'failed' ? 'payout_failure' : 'payout_cancel';
  const back = recordMovement(sandbox, { account, type, amount, currency, source: id });
  const payout = sandbox.store.change('payout', id, {
    status: end,
    ...(end === 'failed' && {
      failure_balance_transaction: back.id,
      failure_code: 'account_closed',
      failure_message: 'The bank account has been closed.',
    }),
  });
  announce(sandbox, `payout.${end}`, payout, before);
  return payout;
}
