import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import { present } from '../protocol/present.ts';
import { invalidParameter, missing, missingReference, refused } from '../protocol/stripe-error.ts';
import { announce } from '../webhooks/event.ts';
import { cancelRefund, createRefund, type Refund } from './refund.ts';

const REASONS = ['duplicate', 'fraudulent', 'requested_by_customer'];

export const refundEndpoints = [
  post('/v1/refunds', (call) => {
    const { sandbox, parameters } = call;
    const reason = parameters.text('reason');
    if (reason && !REASONS.includes(reason))
      throw invalidParameter('reason', `Invalid reason: must be one of ${REASONS.join(', ')}`);
    if (parameters.flag('reverse_transfer') || parameters.flag('refund_application_fee')) {
      throw refused(
        'The charge has no transfer of its own: it was not a destination charge.',
        undefined,
        'reverse_transfer',
      );
    }
    const amount = parameters.has('amount') ? parameters.requiredAmount('amount') : null;
    const refund = createRefund(sandbox, chargeIdOf(call), {
      amount,
      reason,
      metadata: mergeMetadata({}, parameters),
    });
    return present(sandbox, refund);
  }),

  get('/v1/refunds', (call) => {
    const wanted = (['payment_intent', 'charge'] as const).map(
      (name) => [name, call.parameters.text(name)] as const,
    );
    return listPage(
      call,
      call.sandbox.store
        .all('refund')
        .filter((refund) => refund._account === call.account)
        .filter((refund) => wanted.every(([name, value]) => !value || refund[name] === value)),
    );
  }),

  get('/v1/refunds/{refund}', (call) => present(call.sandbox, refundOf(call))),

  post('/v1/refunds/{refund}', (call) => {
    const before = refundOf(call);
    const metadata = mergeMetadata(before.metadata, call.parameters);
    const refund = call.sandbox.store.change('refund', before.id, { metadata });
    announce(call.sandbox, 'refund.updated', refund, before);
    return present(call.sandbox, refund);
  }),

  post('/v1/refunds/{refund}/cancel', (call) =>
    present(call.sandbox, cancelRefund(call.sandbox, refundOf(call).id)),
  ),
];

function chargeIdOf({ sandbox, account, parameters }: ApiCall): string {
  const chargeId = parameters.text('charge');
  const intentId = parameters.text('payment_intent');
  if (chargeId) {
    const charge = sandbox.store.find('charge', chargeId);
    if (charge?._account !== account) throw missingReference('charge', chargeId, 'charge');
    if (!intentId || charge.payment_intent === intentId) return chargeId;
    throw refused(`Charge ${chargeId} does not belong to PaymentIntent ${intentId}.`, undefined, 'charge');
  }
  if (!intentId) {
    throw refused(
      'One of the following params should be provided for this request: payment_intent or charge.',
      'parameter_missing',
      'payment_intent',
    );
  }
  const intent = sandbox.store.find('payment_intent', intentId);
  if (intent?._account !== account) throw missingReference('payment_intent', intentId, 'payment_intent');
  if (!intent.latest_charge || intent.status !== 'succeeded') {
    throw refused(
      `PaymentIntent ${intentId} has no successful charge to refund.`,
      'payment_intent_unexpected_state',
    );
  }
  return intent.latest_charge;
}

function refundOf({ sandbox, account, path }: ApiCall): Refund {
  const refund = sandbox.store.find('refund', path.refund ?? '');
  if (refund?._account !== account) throw missing('refund', path.refund ?? '');
  return refund;
}
