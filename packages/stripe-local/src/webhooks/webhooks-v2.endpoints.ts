import { type ApiCall, get, post, remove } from '../protocol/endpoint.ts';
import { isCreatedWithin } from '../protocol/list-page.ts';
import { listPageV2 } from '../protocol/list-page-v2.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import { present } from '../protocol/present.ts';
import { missing, refused } from '../protocol/stripe-error.ts';
import type { Stored } from '../store/stored.ts';
import { createEventDestination, type EventDestination } from './event-destination.ts';

export const webhookV2Endpoints = [
  post('/v2/core/event_destinations', ({ sandbox, parameters }) => {
    if (parameters.requiredText('type') !== 'webhook_endpoint') {
      throw refused(
        'The local Stripe server sends events only to a webhook_endpoint.',
        'unsupported',
        'type',
      );
    }
    const from = parameters.texts('events_from');
    const destination = createEventDestination(sandbox, {
      name: parameters.requiredText('name'),
      payload: parameters.requiredText('event_payload') as EventDestination['payload'],
      enabledEvents: parameters.texts('enabled_events'),
      url: parameters.requiredText('webhook_endpoint.url'),
      metadata: mergeMetadata({}, parameters),
      ...(from.length > 0 && { eventsFrom: from }),
    });
    const include = parameters.texts('include');
    return {
      ...present(sandbox, destination),
      webhook_endpoint: include.length > 0 ? includedEndpoint(destination, include) : null,
    };
  }),

  get('/v2/core/event_destinations', (call) =>
    page(call, call.sandbox.store.all('v2.core.event_destination')),
  ),

  get('/v2/core/event_destinations/{id}', (call) => {
    const destination = destinationOf(call);
    const include = call.parameters.texts('include').filter((name) => name === 'webhook_endpoint.url');
    const webhook_endpoint = include.length > 0 ? includedEndpoint(destination, include) : null;
    return { ...present(call.sandbox, destination), webhook_endpoint };
  }),

  remove('/v2/core/event_destinations/{id}', (call) => {
    const { id } = destinationOf(call);
    call.sandbox.store.remove('v2.core.event_destination', id);
    return { id, object: 'v2.core.event_destination', deleted: true };
  }),

  get('/v2/core/events', (call) => {
    const { parameters, sandbox } = call;
    const types = parameters.texts('types');
    const related = parameters.text('object_id');
    const events = sandbox.store
      .all('v2.core.event')
      .filter(({ created }) => isCreatedWithin(created, parameters.get('created')))
      .filter(({ type }) => types.length === 0 || types.includes(type))
      .filter((event) => !related || event.related.id === related);
    return page(call, events);
  }),

  get('/v2/core/events/{id}', ({ sandbox, path }) => {
    const event = sandbox.store.find('v2.core.event', path.id ?? '');
    if (!event) throw missing('event', path.id ?? '');
    return present(sandbox, event);
  }),
];

const page = (call: ApiCall, objects: Stored[]) =>
  listPageV2(call, objects, (object) => present(call.sandbox, object));

function includedEndpoint({ secret, url }: EventDestination, include: string[]) {
  return {
    signing_secret: include.includes('webhook_endpoint.signing_secret') ? secret : null,
    url: include.includes('webhook_endpoint.url') ? url : null,
  };
}

function destinationOf({ sandbox, path }: ApiCall): EventDestination {
  const destination = sandbox.store.find('v2.core.event_destination', path.id ?? '');
  if (!destination) throw missing('event destination', path.id ?? '');
  return destination;
}
