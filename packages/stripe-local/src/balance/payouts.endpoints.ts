import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import { present } from '../protocol/present.ts';
import { invalidParameter, missing } from '../protocol/stripe-error.ts';
import { balanceSettings, presentBalanceSettings } from './balance-settings.ts';
import { createPayout, type Payout, returnPayout } from './payout.ts';

const INTERVALS = ['manual', 'daily', 'weekly', 'monthly'];

export const payoutEndpoints = [
  post('/v1/payouts', ({ sandbox, account, parameters }) => {
    const payout = createPayout(sandbox, {
      account,
      amount: parameters.requiredAmount('amount'),
      currency: parameters.currency('currency'),
      automatic: false,
      fields: { metadata: mergeMetadata({}, parameters), description: parameters.text('description') },
    });
    return present(sandbox, payout);
  }),

  get('/v1/payouts', (call) => {
    const status = call.parameters.text('status');
    const payouts = call.sandbox.store.all('payout').filter(({ _account }) => _account === call.account);
    return listPage(
      call,
      payouts.filter((payout) => !status || payout.status === status),
    );
  }),

  get('/v1/payouts/{payout}', (call) => present(call.sandbox, payoutOf(call))),

  post('/v1/payouts/{payout}/cancel', (call) =>
    present(call.sandbox, returnPayout(call.sandbox, payoutOf(call).id, 'canceled')),
  ),

  get('/v1/balance_settings', ({ sandbox, account }) =>
    presentBalanceSettings(balanceSettings(sandbox, account)),
  ),

  post('/v1/balance_settings', ({ sandbox, account, parameters }) => {
    const before = balanceSettings(sandbox, account);
    const interval = parameters.text('payments.payouts.schedule.interval') ?? String(before.interval);
    if (!INTERVALS.includes(interval)) {
      throw invalidParameter(
        'payments[payouts][schedule][interval]',
        `Invalid interval: must be one of ${INTERVALS.join(', ')}`,
      );
    }
    const given = parameters.get('payments.payouts.minimum_balance_by_currency');
    const minimums = given === undefined ? before.minimums : amountsOf(given);
    return presentBalanceSettings(sandbox.store.put('balance_settings', { ...before, interval, minimums }));
  }),
];

function amountsOf(given: unknown): Record<string, number> | null {
  if (!given) return null;
  const amounts = Object.entries(given).map(([currency, amount]) => [currency, Number(amount)] as const);
  return Object.fromEntries(amounts);
}

function payoutOf({ sandbox, account, path }: ApiCall): Payout {
  const payout = sandbox.store.find('payout', path.payout ?? '');
  if (payout?._account !== account) throw missing('payout', path.payout ?? '');
  return payout;
}
