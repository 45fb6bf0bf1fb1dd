import { isTypeOf } from '../faults/fault.ts';
import { type ApiCall, get, post, remove } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import { present } from '../protocol/present.ts';
import { missing, missingParameter, refused } from '../protocol/stripe-error.ts';
import { createWebhookEndpoint, type WebhookEndpoint } from './webhook-endpoint.ts';

export const webhookV1Endpoints = [
  post('/v1/webhook_endpoints', ({ sandbox, parameters }) => {
    const enabledEvents = parameters.texts('enabled_events');
    if (enabledEvents.length === 0) throw missingParameter('enabled_events');
    const endpoint = createWebhookEndpoint(sandbox, {
      url: parameters.requiredUrl('url'),
      enabledEvents,
      connect: parameters.flag('connect') ?? false,
      fields: {
        api_version: parameters.text('api_version'),
        description: parameters.text('description'),
        metadata: mergeMetadata({}, parameters),
      },
    });
    return { ...present(sandbox, endpoint), secret: endpoint._secret };
  }),

  get('/v1/webhook_endpoints', (call) => listPage(call, call.sandbox.store.all('webhook_endpoint'))),
  get('/v1/webhook_endpoints/{webhook_endpoint}', (call) => present(call.sandbox, endpointOf(call))),

  post('/v1/webhook_endpoints/{webhook_endpoint}', (call) => {
    const { sandbox, parameters } = call;
    const before = endpointOf(call);
    const disabled = parameters.flag('disabled');
    const endpoint = sandbox.store.change('webhook_endpoint', before.id, {
      metadata: mergeMetadata(before.metadata, parameters),
      ...(parameters.has('url') && { url: parameters.requiredUrl('url') }),
      ...(parameters.has('enabled_events') && { enabled_events: parameters.texts('enabled_events') }),
      ...(parameters.has('description') && { description: parameters.text('description') }),
      ...(disabled !== null && { status: disabled ? ('disabled' as const) : ('enabled' as const) }),
    });
    return present(sandbox, endpoint);
  }),

  remove('/v1/webhook_endpoints/{webhook_endpoint}', (call) => {
    const { id } = endpointOf(call);
    call.sandbox.store.remove('webhook_endpoint', id);
    return { id, object: 'webhook_endpoint', deleted: true };
  }),

  get('/v1/events', (call) => {
    const { parameters, sandbox } = call;
    const type = parameters.text('type');
    const types = type ? [type] : parameters.texts('types');
    if (type && parameters.has('types')) {
      throw refused(
        'You may only specify one of these parameters: type, types.',
        'parameters_exclusive',
        'types',
      );
    }
    const succeeded = parameters.flag('delivery_success');
    const undelivered = new Set(
      sandbox.store.all('delivery').flatMap(({ event, status }) => (status === 'delivered' ? [] : [event])),
    );
    return listPage(
      call,
      sandbox.store
        .all('event')
        .filter((event) => event._account === call.account)
        .filter((event) => types.length === 0 || types.some((pattern) => isTypeOf(event.type, pattern)))
        .filter((event) => succeeded === null || undelivered.has(event.id) !== succeeded),
    );
  }),

  get('/v1/events/{id}', ({ sandbox, account, path }) => {
    const event = sandbox.store.find('event', path.id ?? '');
    if (event?._account !== account) throw missing('event', path.id ?? '');
    return present(sandbox, event);
  }),
];

function endpointOf({ sandbox, path }: ApiCall): WebhookEndpoint {
  const id = path.webhook_endpoint ?? '';
  const endpoint = sandbox.store.find('webhook_endpoint', id);
  if (!endpoint) throw missing('webhook endpoint', id, 'webhook_endpoint');
  return endpoint;
}
