import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import { takeRequestFault } from '../faults/fault.ts';
import { faultOfHeader } from '../faults/fault-order.ts';
import { sendAnswer, troubleBefore } from '../faults/request-trouble.ts';
import { API_VERSION, type Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import { type ApiRequest, answerRequest, errorBody } from './answer-request.ts';
import { accountOf, authenticate } from './authenticate.ts';
import type { Endpoint } from './endpoint.ts';
import type { Includer } from './expand.ts';
import { parseForm } from './parse-form.ts';
import { parseMultipart } from './parse-multipart.ts';
import { keyInUse, refused, StripeError } from './stripe-error.ts';

const MAX_BODY_BYTES = 16 * 1024 * 1024;

/** The routes of API v1 and v2 with the transport rules that all of them share. */
export function apiPlugin(
  sandbox: Sandbox,
  endpoints: Endpoint[],
  includers: ReadonlyMap<string, Includer>,
): FastifyPluginCallback {
  const underWay = new Set<string>();

  return (app, _options, done) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MAX_BODY_BYTES }, (_request, body, next) =>
      next(null, body),
    );
    app.setErrorHandler((error: Error, request, reply) =>
      reply.status(statusOf(error)).send(errorAnswer(error, request)),
    );
    app.addHook('onRequest', async (request, reply) => {
      reply.header('Request-Id', request.id);
      reply.header('Stripe-Version', request.headers['stripe-version'] ?? API_VERSION);
      for (const name of ['Idempotency-Key', 'Stripe-Account'])
        if (request.headers[name.toLowerCase()]) reply.header(name, request.headers[name.toLowerCase()]);
    });

    for (const endpoint of endpoints) {
      const url = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1');
      app.route({
        method: endpoint.method,
        url,
        handler: (request, reply) => handle(endpoint, request, reply),
      });
    }
    for (const url of ['/v1', '/v1/*', '/v2', '/v2/*']) app.all(url, unknownUrl);
    done();
  };

  async function handle(endpoint: Endpoint, request: FastifyRequest, reply: FastifyReply) {
    authenticate(request.headers, reply);
    refuseStrangeVersion(request.headers['stripe-version']);
    const account = accountOf(sandbox, request.headers);
    const url = request.url.split('?')[0]!; // splitting gives at least one part
    const slot = `${account} ${request.headers['idempotency-key'] ?? request.id}`;
    if (underWay.has(slot)) throw keyInUse(String(request.headers['idempotency-key']));
    underWay.add(slot);
    try {
      const fault =
        faultOfHeader(request.headers['sim-fault']) ??
        sandbox.act(() => takeRequestFault(sandbox, endpoint.method, url));
      if (fault && (await troubleBefore(fault, reply))) return reply;
      const path = request.params as Record<string, string>;
      const { id: requestId, headers } = request;
      const asked: ApiRequest = {
        requestId,
        account,
        endpoint,
        path,
        url,
        headers,
        given: parametersOf(request),
      };
      return await sendAnswer(answerOrRefusal(asked), fault, reply);
    } finally {
      underWay.delete(slot);
    }
  }

  function answerOrRefusal(asked: ApiRequest) {
    try {
      return answerRequest(sandbox, includers, asked);
    } catch (error) {
      if (!(error instanceof StripeError)) throw error;
      return { status: error.status, body: errorBody(error, asked) };
    }
  }
}

function parametersOf(request: FastifyRequest): Record<string, unknown> {
  const body = request.body as Buffer | undefined;
  const query = request.url.split('?')[1] ?? '';
  if (!body?.length) return parseForm(query);
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('application/json')) return parseJson(body.toString());
  if (contentType.startsWith('multipart/form-data')) return parseMultipart(body, contentType);
  return parseForm(query ? `${query}&${body}` : body.toString());
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // falls through to the refusal below: what the parser says helps nobody
  }
  throw refused('Invalid JSON: the body is not a JSON object.');
}

function unknownUrl(request: FastifyRequest): never {
  throw new StripeError(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${request.method}: ${request.url.split('?')[0]}). The local Stripe server simulates a part of the API.`,
  });
}

function statusOf(error: Error): number {
  if (error instanceof StripeError) return error.status;
  return (error as Error & { statusCode?: number }).statusCode ?? 500;
}

function errorAnswer(error: Error, { id: requestId, url }: FastifyRequest) {
  if (error instanceof StripeError) return errorBody(error, { requestId, url });
  if (statusOf(error) === 500) console.error('stripe-local: a request failed', error);
  const type = statusOf(error) < 500 ? 'invalid_request_error' : 'api_error';
  return errorBody(new StripeError(statusOf(error), { type, message: error.message }), { requestId, url });
}

function refuseStrangeVersion(version: unknown): void {
  if (version === undefined || /^\d{4}-\d{2}-\d{2}(\.[a-z]+)?$/.test(String(version))) return;
  throw refused(`Invalid Stripe API version: ${String(version)}`);
}

export const newRequestId = () => newId('req', 14);
