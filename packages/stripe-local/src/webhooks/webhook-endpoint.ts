import { randomBytes } from 'node:crypto';
import type { Metadata } from '../protocol/metadata.ts';
import { nullFields } from '../protocol/present.ts';
import { PLATFORM, type Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Owned } from '../store/stored.ts';

export interface WebhookEndpoint extends Owned {
  url: string;
  enabled_events: string[];
  status: 'enabled' | 'disabled';
  metadata: Metadata;
  /** Listens to connected accounts in place of the platform. */
  _connect: boolean;
  _secret: string;
}

export interface NewWebhookEndpoint {
  url: string;
  enabledEvents: string[];
  connect?: boolean;
  secret?: string;
  fields?: Partial<WebhookEndpoint>;
}

export function createWebhookEndpoint(sandbox: Sandbox, given: NewWebhookEndpoint): WebhookEndpoint {
  return sandbox.store.put('webhook_endpoint', {
    ...nullFields('webhook_endpoint'),
    id: newId('we'),
    object: 'webhook_endpoint',
    created: sandbox.now(),
    livemode: false,
    url: given.url,
    enabled_events: given.enabledEvents,
    status: 'enabled',
    metadata: {},
    ...given.fields,
    _account: PLATFORM,
    _connect: given.connect ?? false,
    _secret: given.secret ?? newSecret(),
  });
}

export const newSecret = () => `whsec_${randomBytes(24).toString('base64url')}`;
