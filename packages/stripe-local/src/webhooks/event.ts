import { present } from '../protocol/present.ts';
import { API_VERSION, PLATFORM, type Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Owned, Stored } from '../store/stored.ts';
import { deliverSnapshot } from './delivery.ts';
import { announceThinTwin } from './thin-event.ts';

/** A snapshot event of API v1. `pending_webhooks` is counted when it is shown. */
export interface Event extends Owned {
  api_version: string;
  livemode: false;
  type: string;
  account?: string;
  data: { object: Record<string, unknown>; previous_attributes?: Record<string, unknown> };
  request: { id: string | null; idempotency_key: string | null };
}

/** Announces that something happened to an object, with the object as it is now. */
export function announce(sandbox: Sandbox, type: string, subject: Owned, before?: Owned): void {
  if (sandbox.silent) return;
  const object = structuredClone(present(sandbox, subject));
  const event: Event = {
    id: newId('evt'),
    object: 'event',
    created: sandbox.now(),
    api_version: API_VERSION,
    livemode: false,
    type,
    data: { object, ...(before && { previous_attributes: whatChanged(present(sandbox, before), object) }) },
    request: { id: sandbox.cause.requestId, idempotency_key: sandbox.cause.idempotencyKey },
    _account: subject._account,
    ...(subject._account !== PLATFORM && { account: subject._account }),
  };
  sandbox.store.put('event', event);
  deliverSnapshot(sandbox, event);
  announceThinTwin(sandbox, event);
}

export function presentEvent(sandbox: Sandbox, event: Stored): Record<string, unknown> {
  const deliveries = sandbox.store.all('delivery').filter((delivery) => delivery.event === event.id);
  const pending_webhooks = deliveries.filter(({ status }) => status === 'pending').length;
  return { ...event, pending_webhooks };
}

type Hash = Record<string, unknown>;

const isHash = (value: unknown): value is Hash =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The old values of what is different now; of a hash only the parts that are. */
function whatChanged(before: Hash, now: Hash): Hash {
  const differs = (key: string) => JSON.stringify(before[key]) !== JSON.stringify(now[key]);
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  return Object.fromEntries(
    [...keys].filter(differs).map((key) => {
      const [old, fresh] = [before[key], now[key]];
      return [key, isHash(old) && isHash(fresh) ? whatChanged(old, fresh) : (old ?? null)];
    }),
  );
}
