import { settleCharges } from '../payments/charge.ts';
import { type ApiCall, get } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import { present } from '../protocol/present.ts';
import { missing } from '../protocol/stripe-error.ts';
import { presentBalance } from './balance.ts';

export const balanceEndpoints = [
  get('/v1/balance', ({ sandbox, account }) => {
    settleCharges(sandbox, account);
    return presentBalance(sandbox, account);
  }),

  get('/v1/balance_transactions', (call) => {
    const { parameters, sandbox } = call;
    settleCharges(sandbox, call.account);
    const source = parameters.text('source');
    const type = parameters.text('type');
    const currency = parameters.text('currency');
    const payout = parameters.text('payout');
    return listPage(
      call,
      sandbox.store
        .all('balance_transaction')
        .filter((movement) => movement._account === call.account)
        .filter((movement) => !source || movement.source === source)
        .filter((movement) => !type || movement.type === type)
        .filter((movement) => !currency || movement.currency === currency)
        .filter((movement) => !payout || movement._payout === payout || movement.source === payout),
    );
  }),

  get('/v1/balance_transactions/{id}', (call) => present(call.sandbox, movementOf(call))),
];

function movementOf({ sandbox, account, path }: ApiCall) {
  const movement = sandbox.store.find('balance_transaction', path.id ?? '');
  if (movement?._account !== account) throw missing('balance transaction', path.id ?? '');
  return movement;
}
