import { isTypeOf, takeWebhookFault, type WebhookEffect } from '../faults/fault.ts';
import { PLATFORM, type Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Stored } from '../store/stored.ts';
import type { Event } from './event.ts';
import type { ThinEvent } from './thin-event.ts';

export interface Attempt {
  /** Milliseconds, real clock. */
  at: number;
  status: number | null;
  error: string | null;
}

/** One event on its way to one address. Times are real ones: a network knows no time travel. */
export interface Delivery extends Stored {
  event: string;
  eventKind: 'event' | 'v2.core.event';
  target: string;
  targetKind: 'webhook_endpoint' | 'v2.core.event_destination';
  status: 'pending' | 'delivered' | 'failed' | 'lost';
  attempts: Attempt[];
  nextAt: number;
  /** Damage done to the first attempt on purpose. */
  tamper: WebhookEffect | null;
}

type NewDelivery = Pick<Delivery, 'event' | 'eventKind' | 'target' | 'targetKind'>;

export function deliverSnapshot(sandbox: Sandbox, event: Event): void {
  const isConnect = event._account !== PLATFORM;
  for (const endpoint of sandbox.store.all('webhook_endpoint')) {
    if (endpoint.status !== 'enabled' || endpoint._connect !== isConnect) continue;
    if (!endpoint.enabled_events.some((pattern) => isTypeOf(event.type, pattern))) continue;
    queue(sandbox, event.type, {
      event: event.id,
      eventKind: 'event',
      target: endpoint.id,
      targetKind: 'webhook_endpoint',
    });
  }
  for (const { id } of destinationsFor(sandbox, event.type, 'snapshot', isConnect)) {
    queue(sandbox, event.type, {
      event: event.id,
      eventKind: 'event',
      target: id,
      targetKind: 'v2.core.event_destination',
    });
  }
}

export function deliverThin(sandbox: Sandbox, event: ThinEvent): void {
  for (const { id } of destinationsFor(sandbox, event.type, 'thin', event.context !== null)) {
    const eventKind = 'v2.core.event' as const;
    queue(sandbox, event.type, {
      event: event.id,
      eventKind,
      target: id,
      targetKind: 'v2.core.event_destination',
    });
  }
}

export const isThinEventWanted = (sandbox: Sandbox, type: string) =>
  destinationsFor(sandbox, type, 'thin', false).length + destinationsFor(sandbox, type, 'thin', true).length >
  0;

/** Sends once more, whatever became of earlier attempts. */
export function redeliver(sandbox: Sandbox, delivery: Delivery): void {
  sandbox.store.change('delivery', delivery.id, { status: 'pending', nextAt: Date.now() });
}

function destinationsFor(sandbox: Sandbox, type: string, payload: 'thin' | 'snapshot', isConnect: boolean) {
  const scope = isConnect ? 'other_accounts' : 'self';
  return sandbox.store
    .all('v2.core.event_destination')
    .filter((destination) => destination.status === 'enabled' && destination.payload === payload)
    .filter(({ eventsFrom }) => eventsFrom.some((from) => from.replace('@', '') === scope))
    .filter(({ enabledEvents }) => enabledEvents.some((pattern) => isTypeOf(type, pattern)));
}

function queue(sandbox: Sandbox, type: string, delivery: NewDelivery): void {
  const fault = takeWebhookFault(sandbox, type);
  const put = (status: Delivery['status'], delayMilliseconds: number, tamper: WebhookEffect | null) =>
    sandbox.store.put('delivery', {
      id: newId('dlv'),
      object: 'delivery',
      created: sandbox.now(),
      status,
      attempts: [],
      nextAt: Date.now() + delayMilliseconds,
      tamper,
      ...delivery,
    });

  switch (fault?.effect) {
    case 'lose':
      return void put('lost', 0, null);
    case 'delay':
      return void put('pending', (fault.seconds ?? 5) * 1000, null);
    case 'duplicate':
      for (let copy = 0; copy < (fault.copies ?? 2); copy++) put('pending', 0, null);
      return;
    case 'reorder': // the more are still to come, the longer this one waits: the last is the first
      return void put('pending', (fault.times - 1) * 300, null);
    case undefined:
      return void put('pending', 0, null);
    default:
      return void put('pending', 0, fault?.effect as WebhookEffect);
  }
}
