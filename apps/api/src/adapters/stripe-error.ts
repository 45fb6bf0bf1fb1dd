import Stripe from 'stripe';

/** Stripe answered, and the answer is no: the thing was not done and will not be by asking again. */
export class StripeRefused extends Error {
  override readonly name = 'StripeRefused';
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(`Stripe refused: ${code}`, options);
    this.code = code;
  }
}

/** Nobody knows whether it was done: look before sending it again. */
export class StripeUncertain extends Error {
  override readonly name = 'StripeUncertain';
  /** Stripe did answer, with a failure of its own. It repeats that answer to the same key, so the next try needs another. */
  readonly answered: boolean;

  constructor(answered: boolean, options?: ErrorOptions) {
    super(answered ? 'Stripe failed' : 'Stripe did not answer', options);
    this.answered = answered;
  }
}

/** Whatever the SDK throws becomes one of two: refused, or uncertain. */
export async function definiteOrUncertain<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const status = error.statusCode ?? 0;
    const mayPass = status === 409 || status === 429; // busy with this key, or with everybody
    if (status >= 400 && status < 500 && !mayPass) {
      throw new StripeRefused(error.code ?? error.type, { cause: error });
    }
    throw new StripeUncertain(status >= 500, { cause: error });
  }
}
