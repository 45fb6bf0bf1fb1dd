import type { IncomingHttpHeaders } from 'node:http';
import type { Sandbox } from '../sandbox.ts';
import { checkRequest } from './check-request.ts';
import type { Endpoint } from './endpoint.ts';
import { expand, type Includer } from './expand.ts';
import { findAnswer, fingerprintOf, keepAnswer, slotOf } from './idempotency.ts';
import { Parameters } from './parameters.ts';
import { StripeError } from './stripe-error.ts';

export interface ApiRequest {
  requestId: string;
  account: string;
  endpoint: Endpoint;
  path: Record<string, string>;
  url: string;
  headers: IncomingHttpHeaders;
  given: Record<string, unknown>;
}

export interface Answer {
  status: number;
  body: unknown;
  /** Set when an earlier answer is given again: the id of the request that did the work. */
  originalRequest?: string;
}

/** Does the work of a request once, and remembers the answer when the request carries a key. */
export function answerRequest(
  sandbox: Sandbox,
  includers: ReadonlyMap<string, Includer>,
  request: ApiRequest,
): Answer {
  const { endpoint, headers, given } = request;
  const values = checkRequest(`${endpoint.method.toLowerCase()} ${endpoint.path}`, given);
  const key = String(headers['idempotency-key'] ?? '');
  if (endpoint.method === 'GET' || !key)
    return { status: 200, body: work(sandbox, includers, request, values) };

  const slot = slotOf(request.account, key);
  const asked = { endpoint: `${endpoint.method} ${request.url}`, fingerprint: fingerprintOf(values) };
  const earlier = findAnswer(sandbox, slot, asked);
  if (earlier) return { status: earlier.status, body: earlier.body, originalRequest: earlier.requestId };

  const keep = (status: number, body: unknown) =>
    keepAnswer(sandbox, slot, { ...asked, requestId: request.requestId, status, body });
  try {
    const body = work(sandbox, includers, request, values, (result) => keep(200, result));
    return { status: 200, body };
  } catch (error) {
    // API v2 carries failed work on when it is asked again; v1 repeats the refusal for a day.
    if (error instanceof StripeError && !error.isParameterProblem && endpoint.path.startsWith('/v1/')) {
      keep(error.status, errorBody(error, request));
    }
    throw error;
  }
}

function work(
  sandbox: Sandbox,
  includers: ReadonlyMap<string, Includer>,
  { endpoint, account, path, url, requestId, headers }: ApiRequest,
  values: Record<string, unknown>,
  keep: (body: unknown) => void = () => {},
): unknown {
  const parameters = new Parameters(values);
  const cause = { requestId, idempotencyKey: (headers['idempotency-key'] as string | undefined) ?? null };
  const leavesTraces = (error: unknown) => error instanceof StripeError && error.keepsWork;
  return sandbox.perform(
    cause,
    () => {
      const result = endpoint.handle({ sandbox, account, parameters, path, url });
      const body = expand(sandbox, result, parameters.texts('expand'), includers);
      keep(body); // in the same transaction as the work: a kill between the two cannot do it twice
      return body;
    },
    leavesTraces,
  );
}

const DOCUMENTATION = 'https://docs.stripe.com/error-codes/';

/** How API v1 and v2 say that something was refused; v2 always names a code. */
export function errorBody({ fields }: StripeError, { requestId, url }: { requestId: string; url: string }) {
  const code = fields.code ?? (url.startsWith('/v2/') ? V2_CODES[fields.type] : undefined);
  return {
    error: {
      ...fields,
      ...(code && { code, doc_url: `${DOCUMENTATION}${code.replaceAll('_', '-')}` }),
      request_log_url: `https://dashboard.stripe.com/test/logs/${requestId}`,
    },
  };
}

const V2_CODES: Record<StripeError['fields']['type'], string> = {
  api_error: 'internal_error',
  card_error: 'card_declined',
  idempotency_error: 'idempotency_error',
  invalid_request_error: 'invalid_fields',
};
