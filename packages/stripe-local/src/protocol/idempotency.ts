import { createHash } from 'node:crypto';
import type { Sandbox } from '../sandbox.ts';
import type { Stored } from '../store/stored.ts';
import { idempotencyMismatch, invalidParameter } from './stripe-error.ts';

const KEPT_SECONDS = 24 * 60 * 60;
const MAX_KEY_LENGTH = 255;

/** The first answer to a request with an idempotency key; a repetition gets it again. */
export interface IdempotentAnswer extends Stored {
  endpoint: string;
  fingerprint: string;
  requestId: string;
  status: number;
  body: unknown;
}

/** The same for the same parameters in whatever order. */
export const fingerprintOf = (parameters: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(parameters)))
    .digest('hex');

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** @throws idempotency_error when the key stood for another request */
export function findAnswer(
  sandbox: Sandbox,
  slot: string,
  { endpoint, fingerprint }: Pick<IdempotentAnswer, 'endpoint' | 'fingerprint'>,
): IdempotentAnswer | undefined {
  const answer = sandbox.store.find('idempotent_answer', slot);
  if (!answer || answer.created + KEPT_SECONDS <= sandbox.now()) return undefined;
  if (answer.endpoint === endpoint && answer.fingerprint === fingerprint) return answer;
  throw idempotencyMismatch(slot.slice(slot.indexOf(' ') + 1), answer.endpoint === endpoint);
}

export function keepAnswer(
  sandbox: Sandbox,
  slot: string,
  answer: Pick<IdempotentAnswer, 'endpoint' | 'fingerprint' | 'requestId' | 'status' | 'body'>,
): void {
  const created = sandbox.now();
  sandbox.store.put('idempotent_answer', { id: slot, object: 'idempotent_answer', created, ...answer });
}

/** Keys are per account. */
export function slotOf(account: string, key: string): string {
  if (key.length > MAX_KEY_LENGTH) {
    throw invalidParameter('Idempotency-Key', `Idempotency keys have at most ${MAX_KEY_LENGTH} characters.`);
  }
  return `${account} ${key}`;
}

/** A day later the keys are free again. */
export function forgetOldAnswers(sandbox: Sandbox): void {
  for (const { id, created } of sandbox.store.all('idempotent_answer')) {
    if (created + KEPT_SECONDS > sandbox.now()) return; // the rest is younger
    sandbox.store.remove('idempotent_answer', id);
  }
}
