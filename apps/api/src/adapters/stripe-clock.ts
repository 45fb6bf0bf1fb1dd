import { StripeUncertain } from './stripe-error.ts';

const PATIENCE_MS = 5_000;

/**
 * Moves the clock of the local Stripe server, so that what is due there by then happens at once. The
 * real Stripe has no such door; demo mode refuses it anyway.
 *
 * @throws StripeUncertain when the server does not answer or does not do it
 */
export async function moveStripeClock(apiBase: string, aheadMs: number): Promise<void> {
  const request = fetch(new URL('/_sim/clock', apiBase), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ offsetSeconds: Math.round(aheadMs / 1000) }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const answer = await request.catch((error: unknown) => {
    throw new StripeUncertain(false, { cause: error });
  });
  if (!answer.ok) throw new StripeUncertain(true);
}
