import { get } from '../protocol/endpoint.ts';
import { embeddedList, listPage, newestFirst } from '../protocol/list-page.ts';
import { present } from '../protocol/present.ts';
import { missing } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';

export const chargeEndpoints = [
  get('/v1/charges', (call) => {
    const wanted = (['payment_intent', 'transfer_group', 'customer'] as const).map(
      (name) => [name, call.parameters.text(name)] as const,
    );
    return listPage(
      call,
      call.sandbox.store
        .all('charge')
        .filter((charge) => charge._account === call.account)
        .filter((charge) => wanted.every(([name, value]) => !value || charge[name] === value)),
    );
  }),

  get('/v1/charges/{charge}', ({ sandbox, account, path }) => {
    const charge = sandbox.store.find('charge', path.charge ?? '');
    if (charge?._account !== account) throw missing('charge', path.charge ?? '');
    return present(sandbox, charge);
  }),
];

/** Reached by `expand: ['refunds']`. */
export function refundsOfCharge(sandbox: Sandbox, id: string) {
  const refunds = sandbox.store.all('refund').filter(({ charge }) => charge === id);
  return embeddedList(
    refunds.sort(newestFirst).map((refund) => present(sandbox, refund)),
    `/v1/charges/${id}/refunds`,
  );
}
