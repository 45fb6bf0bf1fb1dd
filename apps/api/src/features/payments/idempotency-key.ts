/**
 * The key of a request that changes something at Stripe: the intention's own name, and a number once
 * Stripe has answered an earlier request of it, since the same key only repeats that answer.
 */
export const idempotencyKey = (operation: string, attempt: number): string =>
  attempt === 1 ? operation : `${operation}:${attempt}`;
