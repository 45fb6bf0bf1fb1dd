import { API_VERSION, isoTime, PLATFORM, type Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Stored } from '../store/stored.ts';
import { newSecret } from './webhook-endpoint.ts';

/** Where API v2 sends events: thin ones, or snapshots like a webhook endpoint. */
export interface EventDestination extends Stored {
  name: string;
  description: string;
  enabledEvents: string[];
  payload: 'thin' | 'snapshot';
  /** `self` for the platform's own, `other_accounts` for those of connected accounts. */
  eventsFrom: string[];
  url: string;
  secret: string;
  status: 'enabled' | 'disabled';
  metadata: Record<string, string>;
  /** In which version snapshots are sent; thin events have none. */
  snapshotVersion?: string | null;
}

export type NewEventDestination = Pick<EventDestination, 'name' | 'enabledEvents' | 'payload' | 'url'> &
  Partial<
    Pick<EventDestination, 'id' | 'secret' | 'eventsFrom' | 'metadata' | 'description' | 'snapshotVersion'>
  >;

export function createEventDestination(sandbox: Sandbox, given: NewEventDestination): EventDestination {
  return sandbox.store.put('v2.core.event_destination', {
    id: newId('ed_test'),
    object: 'v2.core.event_destination',
    created: sandbox.now(),
    description: '',
    eventsFrom: ['self'],
    secret: newSecret(),
    status: 'enabled',
    metadata: {},
    ...given,
    _account: PLATFORM,
  });
}

export function presentEventDestination(_sandbox: Sandbox, stored: Stored): Record<string, unknown> {
  const destination = stored as EventDestination;
  return {
    id: destination.id,
    object: 'v2.core.event_destination',
    created: isoTime(destination.created),
    updated: isoTime(destination.created),
    name: destination.name,
    description: destination.description,
    enabled_events: destination.enabledEvents,
    event_payload: destination.payload,
    events_from: destination.eventsFrom,
    livemode: false,
    metadata: destination.metadata,
    snapshot_api_version:
      destination.payload === 'snapshot' ? (destination.snapshotVersion ?? API_VERSION) : null,
    status: destination.status,
    status_details: null,
    type: 'webhook_endpoint',
    webhook_endpoint: null,
  };
}
