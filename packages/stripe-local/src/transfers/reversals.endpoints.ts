import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import { present } from '../protocol/present.ts';
import { missing } from '../protocol/stripe-error.ts';
import { type Reversal, reverseTransfer } from './reversal.ts';
import { transferOf } from './transfers.endpoints.ts';

export const reversalEndpoints = [
  post('/v1/transfers/{id}/reversals', (call) => {
    const { sandbox, parameters } = call;
    const amount = parameters.has('amount') ? parameters.requiredAmount('amount') : null;
    const metadata = mergeMetadata({}, parameters);
    return present(sandbox, reverseTransfer(sandbox, transferOf(call, 'id'), { amount, metadata }));
  }),

  get('/v1/transfers/{id}/reversals', (call) => {
    const transfer = transferOf(call, 'id');
    const reversals = call.sandbox.store.all('transfer_reversal');
    return listPage(
      call,
      reversals.filter((reversal) => reversal.transfer === transfer.id),
    );
  }),

  get('/v1/transfers/{transfer}/reversals/{id}', (call) => present(call.sandbox, reversalOf(call))),

  post('/v1/transfers/{transfer}/reversals/{id}', (call) => {
    const before = reversalOf(call);
    const metadata = mergeMetadata(before.metadata, call.parameters);
    return present(call.sandbox, call.sandbox.store.change('transfer_reversal', before.id, { metadata }));
  }),
];

function reversalOf(call: ApiCall): Reversal {
  const transfer = transferOf(call, 'transfer');
  const reversal = call.sandbox.store.find('transfer_reversal', call.path.id ?? '');
  if (reversal?.transfer !== transfer.id) throw missing('transfer reversal', call.path.id ?? '');
  return reversal;
}
