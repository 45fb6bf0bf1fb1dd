import type { Sandbox } from '../sandbox.ts';
import { createEventDestination } from './event-destination.ts';
import { createWebhookEndpoint } from './webhook-endpoint.ts';

/** Where the product listens, known before it has started. */
export interface WebhookTarget {
  url: string;
  secret: string;
  /** For thin events of API v2; they go to `url` when absent. */
  thinUrl?: string;
}

const CONFIGURED = 'we_configured';
const CONFIGURED_CONNECT = 'we_configured_connect';
const CONFIGURED_THIN = 'ed_test_configured';

/** Own events, those of connected accounts, and thin account events: the three places of the product. */
export function registerWebhook(sandbox: Sandbox, { url, secret, thinUrl = url }: WebhookTarget): void {
  const enabledEvents = ['*'];
  createWebhookEndpoint(sandbox, { url, secret, enabledEvents, fields: { id: CONFIGURED } });
  createWebhookEndpoint(sandbox, {
    url,
    secret,
    enabledEvents,
    connect: true,
    fields: { id: CONFIGURED_CONNECT },
  });
  createEventDestination(sandbox, {
    id: CONFIGURED_THIN,
    name: 'Configured at start',
    payload: 'thin',
    enabledEvents: ['v2.*'],
    eventsFrom: ['self', 'other_accounts'],
    url: thinUrl,
    secret,
  });
}
