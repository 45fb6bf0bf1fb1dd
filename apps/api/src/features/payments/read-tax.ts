import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { Money } from '@app/shared/money/money';
import type { TaxInPrices } from '@app/shared/payments/tax-words';
import type { ActContext } from '../../app-context.ts';
import { taxOfPayment } from './tax-rate.repository.ts';

/** The tax that prices hold for this person now, by where their bills go; null where none is known of. */
export async function readTaxInPrices(
  { db, now, config }: ActContext,
  userId: Id<'user'>,
): Promise<TaxInPrices | null> {
  if (config.TAX_BY === 'stripe') return { source: 'stripe' };
  const { taxName, taxCountry, taxBasisPoints } = await taxOfPayment(db, userId, now);
  if (!taxName || !taxCountry) return null;
  return { source: 'table', name: taxName, country: taxCountry, basisPoints: taxBasisPoints };
}

/**
 * Who works the tax out and, where it is Stripe, what of: without a registration it silently collects nothing.
 * Null for the registrations while Stripe does not answer.
 */
export async function readTaxSource({ config, stripe, log }: ActContext) {
  if (config.TAX_BY === 'table') return { source: 'table' as const };
  const stripeTax = await stripe.readTaxSetUp().catch((error: unknown) => {
    log.warn({ error: String(error) }, 'Stripe Tax does not answer');
    return null;
  });
  return { source: 'stripe' as const, stripeTax };
}

/** What a payment keeps of its tax when its page is opened. Stripe's own is known when it was paid by card. */
export async function taxAtCheckout(
  { now, config }: ActContext,
  tx: Transaction,
  { userId, byCard }: { userId: Id<'user'>; byCard: Money },
): Promise<Awaited<ReturnType<typeof taxOfPayment>>> {
  const isStripes = config.TAX_BY === 'stripe' && byCard.amountMinor > 0;
  return isStripes ? { taxCountry: null, taxName: null, taxBasisPoints: 0 } : taxOfPayment(tx, userId, now);
}
