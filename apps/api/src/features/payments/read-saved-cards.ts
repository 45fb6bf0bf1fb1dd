import type { Id } from '@app/shared/id/id';
import type { SavedCard } from '../../adapters/stripe-customers.ts';
import type { ActContext } from '../../app-context.ts';
import { orProviderDown } from './provider-down.ts';
import { findStripeCustomer } from './stripe-customer.repository.ts';

/**
 * The cards that somebody let Stripe keep, the newest first; one that was saved twice stands here once.
 *
 * @throws DomainError `PAYMENT_PROVIDER_DOWN`
 */
export async function readSavedCards(ctx: ActContext, userId: Id<'user'>) {
  const month = Temporal.PlainYearMonth.from(ctx.now.toZonedDateTimeISO('UTC').toPlainDate());
  const seen = new Set<string>();
  return (await listCards(ctx, userId))
    .filter((card) => !seen.has(sameCard(card)) && seen.add(sameCard(card)))
    .map(({ id, brand, last4, expiresMonth, expiresYear }) => {
      const expires = Temporal.PlainYearMonth.from({ year: expiresYear, month: expiresMonth });
      return {
        cardId: id,
        brand,
        last4,
        expiresMonth,
        expiresYear,
        hasExpired: Temporal.PlainYearMonth.compare(expires, month) < 0,
      };
    });
}

/** One number may have been saved more than once. */
export const sameCard = ({ fingerprint, id }: SavedCard): string => fingerprint ?? id;

/** As Stripe has them now. Somebody who never paid has none. */
export async function listCards(ctx: ActContext, userId: Id<'user'>): Promise<SavedCard[]> {
  const customer = await findStripeCustomer(ctx.db, userId);
  return customer?.customerId ? orProviderDown(ctx.stripe.listSavedCards(customer.customerId)) : [];
}
