import { isTypeOf } from '../faults/fault.ts';
import { type ApiCall, get, post, remove } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import type { Parameters } from '../protocol/parameters.ts';
import { present } from '../protocol/present.ts';
import { invalidParameter, missing, missingParameter } from '../protocol/stripe-error.ts';
import { createWebhookEndpoint, type WebhookEndpoint } from './webhook-endpoint.ts';

export const webhookV1Endpoints = [
  post('/v1/webhook_endpoints', ({ sandbox, parameters }) => {
    const enabledEvents = parameters.texts('enabled_events');
    if (enabledEvents.length === 0) throw missingParameter('enabled_events');
    const endpoint = createWebhookEndpoint(sandbox, {
      url: requiredUrl(parameters),
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
      ...(parameters.has('url') && { url: requiredUrl(parameters) }),
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

  get('/v1/events/{id}', ({ sandbox, path }) => {
    const event = sandbox.store.find('event', path.id ?? '');
    if (!event) throw missing('event', path.id ?? '');
    return present(sandbox, event);
  }),
];

function requiredUrl(parameters: Parameters): string {
  const url = parameters.requiredText('url');
  if (!URL.canParse(url) || !url.startsWith('http'))
    throw invalidParameter('url', `Not a valid URL: ${url}`, 'url_invalid');
  return url;
}

function endpointOf({ sandbox, path }: ApiCall): WebhookEndpoint {
  const id = path.webhook_endpoint ?? '';
  const endpoint = sandbox.store.find('webhook_endpoint', id);
  if (!endpoint) throw missing('webhook endpoint', id, 'webhook_endpoint');
  return endpoint;
}
