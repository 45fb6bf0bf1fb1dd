import { present } from '@app/stripe-local/protocol/present';
import { type StripeLocal, startStripeLocal } from '@app/stripe-local/server';
import { signatureHeader } from '@app/stripe-local/webhooks/signature';
import { createAuth } from '../../apps/api/src/adapters/auth.ts';
import { createServer } from '../../apps/api/src/http/create-server.ts';
import { createTestApp, type TestApp } from './test-app.ts';

const SECRET = 'whsec_local_tests';

type Fault = {
  effect: string;
  code?: string;
  method?: string;
  path?: string;
  when?: 'before' | 'after';
  times?: number;
  status?: number;
};

type TestStripe = {
  local: StripeLocal;
  /** What a person does on Stripe's pages, or a bank behind them: `POST /_sim/…`. */
  sim(path: string, body?: unknown): Promise<Record<string, unknown>>;
  /** Trouble for the next requests that match. */
  fault(fault: Fault): Promise<unknown>;
  clearFaults(): Promise<unknown>;
  /** Gives Stripe the test's time, and lets what is due by then happen. */
  follow(): Promise<void>;
  /** Events that were not delivered yet, oldest first. */
  undelivered(): StripeEvent[];
  /** Knocks at our door with these events (all new ones by default); the answers' status codes. */
  deliver(events?: readonly StripeEvent[]): Promise<number[]>;
  /** These never reach us. */
  lose(): void;
  /** A raw message at the door. */
  knock(body: string, headers: Record<string, string>): Promise<number>;
};
type StripeEvent = { id: string; type: string; body: string };
export type TestMarket = TestApp & { stripe: TestStripe };

/** The product with the local Stripe server behind it. Events come when the test delivers them. */
export async function createTestMarket(
  options: Parameters<typeof createTestApp>[0] = {},
): Promise<TestMarket> {
  const local = await startStripeLocal({ port: 0 });
  const test = await createTestApp({
    ...options,
    env: {
      STRIPE_API_BASE: `http://127.0.0.1:${local.port}`,
      STRIPE_WEBHOOK_SECRET: SECRET,
      ...options?.env,
    },
  });
  const door = await openDoor(test);
  const delivered = new Set<string>();

  const knock = async (body: string, headers: Record<string, string>) => {
    const answer = await door.inject({
      method: 'POST',
      url: '/stripe/webhook',
      payload: body,
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    });
    return answer.statusCode;
  };
  const undelivered = () =>
    [...local.sandbox.store.all('event'), ...local.sandbox.store.all('v2.core.event')]
      .filter(({ id }) => !delivered.has(id))
      .map((event) => ({
        id: event.id,
        type: event.type,
        body: JSON.stringify(present(local.sandbox, event)),
      }));
  const sim = async (path: string, body: unknown = {}) => {
    const answer = await fetch(`http://127.0.0.1:${local.port}/_sim${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const result = (await answer.json()) as Record<string, unknown>;
    if (!answer.ok) throw new Error(`/_sim${path}: ${JSON.stringify(result)}`);
    return result;
  };
  const follow = async () => void (await sim('/clock', { now: test.clock.current.toString() }));
  await follow();
  // The platform's own money: Stripe's fees are not given back, so the first refund needs some.
  await sim('/topup', { amount: 1_000_000, currency: 'eur' });

  const stripe: TestStripe = {
    local,
    sim,
    follow,
    undelivered,
    knock,
    clearFaults: () => fetch(`http://127.0.0.1:${local.port}/_sim/faults`, { method: 'DELETE' }),
    fault: (fault) => sim('/faults', { on: 'request', ...fault }),
    lose() {
      for (const { id } of undelivered()) delivered.add(id);
    },
    async deliver(events = undelivered()) {
      const answers: number[] = [];
      for (const { id, body } of events) {
        delivered.add(id);
        const signature = signatureHeader(body, SECRET, Math.floor(Date.now() / 1000));
        const deliver = () => knock(body, { 'stripe-signature': signature });
        let answer = await deliver();
        while (answer === 503) answer = await deliver(); // too busy just now, and Stripe comes again too
        answers.push(answer);
      }
      return answers;
    },
  };
  return {
    ...test,
    stripe,
    async [Symbol.asyncDispose]() {
      await door.close();
      await local.close();
      await test[Symbol.asyncDispose]();
    },
  };
}

/** The product's own server, which never listens: messages are handed to it. */
function openDoor({ app }: TestApp) {
  const auth = createAuth({ db: app.db, config: app.config, sendMessage: async () => {} });
  return createServer({ app: { ...app, isReady: async () => true }, auth });
}
