import type { Sandbox } from '../sandbox.ts';
import type { Parameters } from './parameters.ts';

/** One checked request to the API. */
export interface ApiCall {
  sandbox: Sandbox;
  /** Whose objects these are: the platform, or the account of the `Stripe-Account` header. */
  account: string;
  parameters: Parameters;
  /** The variable parts of the path. */
  path: Readonly<Record<string, string>>;
  /** The path as requested, which lists repeat as `url`. */
  url: string;
}

export interface Endpoint {
  method: 'GET' | 'POST' | 'DELETE';
  /** As in the OpenAPI description, `/v1/charges/{charge}`. */
  path: string;
  /** Synchronous, so that a request is never half done. */
  handle(call: ApiCall): unknown;
}

export const get = (path: string, handle: Endpoint['handle']): Endpoint => ({ method: 'GET', path, handle });
export const post = (path: string, handle: Endpoint['handle']): Endpoint => ({
  method: 'POST',
  path,
  handle,
});
export const remove = (path: string, handle: Endpoint['handle']): Endpoint => ({
  method: 'DELETE',
  path,
  handle,
});
