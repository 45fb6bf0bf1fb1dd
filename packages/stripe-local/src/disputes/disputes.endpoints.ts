import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import { present } from '../protocol/present.ts';
import { missing } from '../protocol/stripe-error.ts';
import { closeDispute, type Dispute, isInquiry } from './dispute.ts';
import { updateDispute } from './evidence.ts';

export const disputeEndpoints = [
  get('/v1/disputes', (call) => {
    const wanted = wantedOf(call);
    const disputes = call.sandbox.store.all('dispute').filter(({ _account }) => _account === call.account);
    return listPage(
      call,
      disputes.filter((dispute) => wanted.every(([name, value]) => !value || dispute[name] === value)),
    );
  }),

  get('/v1/disputes/{dispute}', (call) => present(call.sandbox, disputeOf(call))),

  post('/v1/disputes/{dispute}', (call) =>
    present(call.sandbox, updateDispute(call.sandbox, disputeOf(call), call.parameters)),
  ),

  post('/v1/disputes/{dispute}/close', (call) => {
    const dispute = disputeOf(call);
    const outcome = isInquiry(dispute) ? 'warning_closed' : 'lost';
    return present(call.sandbox, closeDispute(call.sandbox, dispute.id, outcome));
  }),

  get('/v1/radar/early_fraud_warnings', (call) => {
    const wanted = wantedOf(call);
    const warnings = call.sandbox.store
      .all('radar.early_fraud_warning')
      .filter(({ _account }) => _account === call.account);
    return listPage(
      call,
      warnings.filter((warning) => wanted.every(([name, value]) => !value || warning[name] === value)),
    );
  }),

  get('/v1/radar/early_fraud_warnings/{early_fraud_warning}', ({ sandbox, account, path }) => {
    const id = path.early_fraud_warning ?? '';
    const warning = sandbox.store.find('radar.early_fraud_warning', id);
    if (warning?._account !== account) throw missing('early fraud warning', id);
    return present(sandbox, warning);
  }),
];

const wantedOf = ({ parameters }: ApiCall) =>
  (['charge', 'payment_intent'] as const).map((name) => [name, parameters.text(name)] as const);

function disputeOf({ sandbox, account, path }: ApiCall): Dispute {
  const dispute = sandbox.store.find('dispute', path.dispute ?? '');
  if (dispute?._account !== account) throw missing('dispute', path.dispute ?? '');
  return dispute;
}
