import { present } from '../protocol/present.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Attempt, Delivery } from './delivery.ts';
import { signatureHeader } from './signature.ts';

/** Stripe retries over days; here the gaps grow from one second to five minutes. */
const RETRY_SECONDS = [1, 2, 4, 8, 15, 30, 60, 120, 300, 300, 300, 300];
const ANSWER_WITHIN_MILLISECONDS = 10_000;
const AT_ONCE = 8;

/** Sends what is due, several at a time and in no promised order, until it is stopped. */
export class Dispatcher {
  readonly #sandbox: Sandbox;
  readonly #underWay = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  start(): void {
    this.#timer = setInterval(() => this.dispatchDue(), 100);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.allSettled(this.#underWay.values());
  }

  dispatchDue(): void {
    for (const delivery of this.#sandbox.store.all('delivery')) {
      if (this.#underWay.size >= AT_ONCE) return;
      if (delivery.status !== 'pending' || delivery.nextAt > Date.now() || this.#underWay.has(delivery.id))
        continue;
      const sending = this.#send(delivery).finally(() => this.#underWay.delete(delivery.id));
      this.#underWay.set(delivery.id, sending);
    }
  }

  async #send(delivery: Delivery): Promise<void> {
    const target = this.#targetOf(delivery);
    const event = this.#sandbox.store.find(delivery.eventKind, delivery.event);
    if (!target || !event)
      return this.#note(delivery, { at: Date.now(), status: null, error: 'gone' }, 'failed');
    const body = JSON.stringify(present(this.#sandbox, event), null, 2);
    const attempt = await post(target.url, body, headersFor(body, target.secret, delivery));
    if (attempt.status !== null && attempt.status < 300) return this.#note(delivery, attempt, 'delivered');
    this.#note(delivery, attempt, delivery.attempts.length < RETRY_SECONDS.length ? 'pending' : 'failed');
  }

  #targetOf({ target, targetKind }: Delivery): { url: string; secret: string } | undefined {
    if (targetKind === 'v2.core.event_destination') return this.#sandbox.store.find(targetKind, target);
    const endpoint = this.#sandbox.store.find(targetKind, target);
    return endpoint?.status === 'enabled' ? { url: endpoint.url, secret: endpoint._secret } : undefined;
  }

  #note({ id }: Delivery, attempt: Attempt, status: Delivery['status']): void {
    const current = this.#sandbox.store.find('delivery', id);
    if (!current) return; // the sandbox was reset meanwhile
    const attempts = [...current.attempts, attempt];
    const nextAt = Date.now() + (RETRY_SECONDS[attempts.length - 1] ?? 300) * 1000;
    this.#sandbox.store.change('delivery', id, { status, attempts, nextAt });
  }
}

async function post(url: string, body: string, headers: Record<string, string>): Promise<Attempt> {
  const at = Date.now();
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MILLISECONDS);
    const answer = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'manual' });
    await answer.arrayBuffer();
    return { at, status: answer.status, error: null };
  } catch (error) {
    return {
      at,
      status: null,
      error: error instanceof Error ? String(error.cause ?? error.message) : 'unknown',
    };
  }
}

function headersFor(body: string, secret: string, { tamper, attempts }: Delivery): Record<string, string> {
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'User-Agent': 'Stripe/1.0 (local server)',
  };
  const now = Math.floor(Date.now() / 1000);
  const damage = attempts.length === 0 ? tamper : null;
  if (damage === 'missing_signature') return headers;
  if (damage === 'wrong_signature')
    return { ...headers, 'Stripe-Signature': signatureHeader(body, `${secret}x`, now) };
  if (damage === 'changed_body')
    return { ...headers, 'Stripe-Signature': signatureHeader(`${body} `, secret, now) };
  return { ...headers, 'Stripe-Signature': signatureHeader(body, secret, damage ? now - 3600 : now) };
}
