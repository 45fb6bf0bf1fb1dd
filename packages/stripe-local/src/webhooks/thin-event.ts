import { isoTime, PLATFORM, type Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Stored } from '../store/stored.ts';
import { deliverThin, isThinEventWanted } from './delivery.ts';
import type { Event } from './event.ts';

/** An event of API v2: it names the object, whoever wants to know more reads it. */
export interface ThinEvent extends Stored {
  type: string;
  context: string | null;
  related: { id: string; type: string; url: string };
  snapshotEvent: string | null;
  requestId: string | null;
  idempotencyKey: string | null;
}

export function announceThin(
  sandbox: Sandbox,
  type: string,
  related: ThinEvent['related'],
  { context = null, snapshotEvent = null }: { context?: string | null; snapshotEvent?: string | null } = {},
): ThinEvent | undefined {
  if (sandbox.silent) return undefined;
  const event = sandbox.store.put('v2.core.event', {
    id: newId('evt'),
    object: 'v2.core.event',
    created: sandbox.now(),
    type,
    context,
    related,
    snapshotEvent,
    ...sandbox.cause,
  });
  deliverThin(sandbox, event);
  return event;
}

/** Thin events also exist for v1 resources, but only a destination that asked makes them worth keeping. */
export function announceThinTwin(sandbox: Sandbox, event: Event): void {
  const type = `v1.${event.type}`;
  if (!isThinEventWanted(sandbox, type)) return;
  const { id, object } = event.data.object;
  const url = `/v1/${String(object).replace('.', '/')}s/${String(id)}`;
  const context = event._account === PLATFORM ? null : event._account;
  announceThin(
    sandbox,
    type,
    { id: String(id ?? ''), type: String(object), url },
    { context, snapshotEvent: event.id },
  );
}

/** The body that is delivered, and what `GET /v2/core/events/{id}` shows. */
export function presentThinEvent(_sandbox: Sandbox, stored: Stored): Record<string, unknown> {
  const event = stored as ThinEvent;
  const request = event.requestId
    ? { id: event.requestId, idempotency_key: event.idempotencyKey ?? '' }
    : null;
  return {
    id: event.id,
    object: 'v2.core.event',
    type: event.type,
    created: isoTime(event.created),
    livemode: false,
    context: event.context,
    reason: request && { type: 'request', request },
    related_object: event.related,
    snapshot_event: event.snapshotEvent,
  };
}
