import { DomainError } from '@app/shared/errors/domain-error';
import { StripeUncertain } from '../../adapters/stripe-error.ts';

/**
 * For whoever waits at a page: Stripe's silence becomes a sentence they can act on.
 *
 * @throws DomainError `PAYMENT_PROVIDER_DOWN`
 */
export async function orProviderDown<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof StripeUncertain)) throw error;
    throw new DomainError('PAYMENT_PROVIDER_DOWN', {}, { cause: error });
  }
}
