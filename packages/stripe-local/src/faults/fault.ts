import type { Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Stored } from '../store/stored.ts';

export const REQUEST_EFFECTS = ['timeout', 'close', 'half_body', 'malformed', 'status', 'slow'] as const;
export const WEBHOOK_EFFECTS = [
  'lose',
  'delay',
  'duplicate',
  'reorder',
  'wrong_signature',
  'missing_signature',
  'old_timestamp',
  'changed_body',
] as const;

export type RequestEffect = (typeof REQUEST_EFFECTS)[number];
export type WebhookEffect = (typeof WEBHOOK_EFFECTS)[number];

/** Trouble ordered for the next `times` requests or deliveries that match. */
export interface Fault extends Stored {
  on: 'request' | 'webhook';
  effect: RequestEffect | WebhookEffect;
  times: number;
  /** Requests: method, and the beginning of the path, `*` standing for one part of it. */
  method?: string;
  path?: string;
  /** Requests: whether the work is done before the trouble. */
  when: 'before' | 'after';
  status?: number;
  code?: string;
  milliseconds?: number;
  /** Webhooks: event type, `charge.*` for all of its kind. */
  type?: string;
  seconds?: number;
  copies?: number;
}

export type NewFault = Partial<Fault> & Pick<Fault, 'on' | 'effect'>;

export function orderFault(sandbox: Sandbox, fault: NewFault): Fault {
  const made = { id: newId('fault'), object: 'fault', created: sandbox.now() };
  return sandbox.store.put('fault', { times: 1, when: 'before', ...fault, ...made });
}

export function takeRequestFault(sandbox: Sandbox, method: string, path: string): Fault | undefined {
  return take(sandbox, (fault) => {
    return (
      fault.on === 'request' && (fault.method ?? method) === method && beginsLike(path, fault.path ?? '/')
    );
  });
}

export function takeWebhookFault(sandbox: Sandbox, type: string): Fault | undefined {
  return take(sandbox, (fault) => fault.on === 'webhook' && isTypeOf(type, fault.type ?? '*'));
}

/** `*`, `charge.*` and exact names, as in `enabled_events`. */
export function isTypeOf(type: string, pattern: string): boolean {
  if (pattern === '*') return true;
  return pattern.endsWith('.*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}

function take(sandbox: Sandbox, matches: (fault: Fault) => boolean): Fault | undefined {
  const fault = sandbox.store.all('fault').find(matches);
  if (!fault) return undefined;
  if (fault.times > 1) sandbox.store.change('fault', fault.id, { times: fault.times - 1 });
  else sandbox.store.remove('fault', fault.id);
  return fault;
}

function beginsLike(path: string, pattern: string): boolean {
  const parts = path.split('/');
  return pattern.split('/').every((part, index) => part === '' || part === '*' || part === parts[index]);
}
