import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import { present } from '../protocol/present.ts';
import { missing } from '../protocol/stripe-error.ts';
import { announce } from '../webhooks/event.ts';
import { createTransfer, type Transfer } from './transfer.ts';

export const transferEndpoints = [
  post('/v1/transfers', ({ sandbox, parameters }) => {
    const transfer = createTransfer(sandbox, {
      amount: parameters.has('amount') ? parameters.requiredAmount('amount') : null,
      currency: parameters.currency('currency'),
      destination: parameters.requiredText('destination'),
      sourceTransaction: parameters.text('source_transaction'),
      transferGroup: parameters.text('transfer_group'),
      description: parameters.text('description'),
      metadata: mergeMetadata({}, parameters),
    });
    return present(sandbox, transfer);
  }),

  get('/v1/transfers', (call) => {
    const wanted = (['transfer_group', 'destination'] as const).map(
      (name) => [name, call.parameters.text(name)] as const,
    );
    const transfers = call.sandbox.store.all('transfer').filter(({ _account }) => _account === call.account);
    return listPage(
      call,
      transfers.filter((transfer) => wanted.every(([name, value]) => !value || transfer[name] === value)),
    );
  }),

  get('/v1/transfers/{transfer}', (call) => present(call.sandbox, transferOf(call, 'transfer'))),

  post('/v1/transfers/{transfer}', (call) => {
    const { sandbox, parameters } = call;
    const before = transferOf(call, 'transfer');
    const transfer = sandbox.store.change('transfer', before.id, {
      metadata: mergeMetadata(before.metadata, parameters),
      ...(parameters.has('description') && { description: parameters.text('description') }),
    });
    announce(sandbox, 'transfer.updated', transfer, before);
    return present(sandbox, transfer);
  }),
];

/** The API names the path parameter differently on reversals. */
export function transferOf({ sandbox, account, path }: ApiCall, name: 'transfer' | 'id'): Transfer {
  const transfer = sandbox.store.find('transfer', path[name] ?? '');
  if (transfer?._account !== account) throw missing('transfer', path[name] ?? '');
  return transfer;
}
