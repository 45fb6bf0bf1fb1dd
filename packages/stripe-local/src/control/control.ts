import { missing, refused } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Kind, KindMap } from '../store/kinds.ts';

export interface ControlCall {
  sandbox: Sandbox;
  path: Readonly<Record<string, string>>;
  body: Readonly<Record<string, unknown>>;
}

/** One thing to steer from outside. Synchronous and all or nothing, like the API. */
export interface Control {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  handle(call: ControlCall): unknown;
}

export const control = (method: Control['method'], path: string, handle: Control['handle']): Control => ({
  method,
  path,
  handle,
});

/** The object that the path names. */
export function subjectOf<K extends Kind>({ sandbox, path }: ControlCall, kind: K): KindMap[K] {
  const object = sandbox.store.find(kind, path.id ?? '');
  if (!object) throw missing(kind, path.id ?? '');
  return object;
}

export function optionalText({ body }: ControlCall, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw refused(`${name} must be text.`);
}

export function optionalNumber({ body }: ControlCall, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw refused(`${name} must be a whole number.`);
}
