import { type ApiCall, get, post, remove } from '../protocol/endpoint.ts';
import { isCreatedWithin } from '../protocol/list-page.ts';
import { listPageV2 } from '../protocol/list-page-v2.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import { present } from '../protocol/present.ts';
import { missing, missingParameter, refused } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import { createEventDestination, type EventDestination } from './event-destination.ts';

export const webhookV2Endpoints = [
  post('/v2/core/event_destinations', ({ sandbox, parameters }) => {
    if (parameters.requiredText('type') !== 'webhook_endpoint') {
      throw refused('The local Stripe server sends events only to a webhook_endpoint.', undefined, 'type');
    }
    const from = parameters.texts('events_from');
    if (parameters.texts('enabled_events').length === 0) throw missingParameter('enabled_events');
    const destination = createEventDestination(sandbox, {
      name: parameters.requiredText('name'),
      payload: parameters.requiredText('event_payload') as EventDestination['payload'],
      enabledEvents: parameters.texts('enabled_events'),
      url: parameters.requiredUrl('webhook_endpoint.url'),
      metadata: mergeMetadata({}, parameters),
      description: parameters.text('description') ?? '',
      snapshotVersion: parameters.text('snapshot_api_version'),
      ...(from.length > 0 && { eventsFrom: from }),
    });
    return shownWith(sandbox, destination, parameters.texts('include'));
  }),

  get('/v2/core/event_destinations', (call) =>
    listPageV2(call, call.sandbox.store.all('v2.core.event_destination'), (destination) =>
      shownWith(call.sandbox, destination, call.parameters.texts('include')),
    ),
  ),

  get('/v2/core/event_destinations/{id}', (call) =>
    shownWith(call.sandbox, destinationOf(call), call.parameters.texts('include')),
  ),

  remove('/v2/core/event_destinations/{id}', (call) => {
    const { id } = destinationOf(call);
    call.sandbox.store.remove('v2.core.event_destination', id);
    return { id, object: 'v2.core.event_destination' };
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
    return listPageV2(call, events, (event) => present(sandbox, event));
  }),

  get('/v2/core/events/{id}', ({ sandbox, path }) => {
    const event = sandbox.store.find('v2.core.event', path.id ?? '');
    if (!event) throw missing('event', path.id ?? '');
    return present(sandbox, event);
  }),
];

/** The secret is shown once, when it is made: no other operation can name it. */
const shownWith = (sandbox: Sandbox, destination: EventDestination, include: string[]) => ({
  ...present(sandbox, destination),
  webhook_endpoint:
    include.length > 0
      ? {
          signing_secret: include.includes('webhook_endpoint.signing_secret') ? destination.secret : null,
          url: include.includes('webhook_endpoint.url') ? destination.url : null,
        }
      : null,
});

function destinationOf({ sandbox, path }: ApiCall): EventDestination {
  const destination = sandbox.store.find('v2.core.event_destination', path.id ?? '');
  if (!destination) throw missing('event destination', path.id ?? '');
  return destination;
}
