import Stripe from 'stripe';
import { afterEach } from 'vitest';
import { type StripeLocal, type StripeLocalOptions, startStripeLocal } from './server.ts';

const running: StripeLocal[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

export type SimAnswer = Record<string, unknown>;

export interface TestServer {
  server: StripeLocal;
  stripe: Stripe;
  /** `POST /_sim/…`; throws the sentence of a refusal. */
  sim(path: string, body?: unknown): Promise<SimAnswer>;
}

/** A server on a free port with the real SDK in front of it; stopped after the test. */
export async function testServer(options: Partial<StripeLocalOptions> = {}): Promise<TestServer> {
  const server = await startStripeLocal({ port: 0, ...options });
  running.push(server);
  return { server, stripe: clientOf(server), sim: (path, body) => steer(server, path, body) };
}

export const clientOf = ({ host, port }: StripeLocal, key = 'sk_test_local') =>
  new Stripe(key, { host, port, protocol: 'http', maxNetworkRetries: 0, timeout: 5000, telemetry: false });

async function steer({ url }: StripeLocal, path: string, body: unknown = {}): Promise<SimAnswer> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(`${url}/_sim${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const result = (await answer.json()) as { error?: { message: string } };
  if (result.error) throw new Error(result.error.message);
  return result as SimAnswer;
}
