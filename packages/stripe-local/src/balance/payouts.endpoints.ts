import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { isCreatedWithin, listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import { present } from '../protocol/present.ts';
import { missing } from '../protocol/stripe-error.ts';
import { balanceSettings, changeBalanceSettings, presentBalanceSettings } from './balance-settings.ts';
import { createPayout, type Payout, returnPayout } from './payout.ts';

export const payoutEndpoints = [
  post('/v1/payouts', ({ sandbox, account, parameters }) => {
    const payout = createPayout(sandbox, {
      account,
      amount: parameters.requiredAmount('amount'),
      currency: parameters.currency('currency'),
      automatic: false,
      fields: {
        metadata: mergeMetadata({}, parameters),
        description: parameters.text('description'),
        method: parameters.text('method') ?? 'standard',
        statement_descriptor: parameters.text('statement_descriptor'),
      },
    });
    return present(sandbox, payout);
  }),

  get('/v1/payouts', (call) => {
    const { parameters } = call;
    const wanted = (['status', 'destination'] as const).map((name) => [name, parameters.text(name)] as const);
    const payouts = call.sandbox.store
      .all('payout')
      .filter(({ _account }) => _account === call.account)
      .filter(({ arrival_date }) => isCreatedWithin(arrival_date, parameters.get('arrival_date')));
    return listPage(
      call,
      payouts.filter((payout) => wanted.every(([name, value]) => !value || payout[name] === value)),
    );
  }),

  get('/v1/payouts/{payout}', (call) => present(call.sandbox, payoutOf(call))),

  post('/v1/payouts/{payout}/cancel', (call) =>
    present(call.sandbox, returnPayout(call.sandbox, payoutOf(call).id, 'canceled')),
  ),

  get('/v1/balance_settings', ({ sandbox, account }) =>
    presentBalanceSettings(balanceSettings(sandbox, account)),
  ),

  post('/v1/balance_settings', ({ sandbox, account, parameters }) =>
    presentBalanceSettings(changeBalanceSettings(sandbox, account, parameters)),
  ),
];

function payoutOf({ sandbox, account, path }: ApiCall): Payout {
  const payout = sandbox.store.find('payout', path.payout ?? '');
  if (payout?._account !== account) throw missing('payout', path.payout ?? '');
  return payout;
}
