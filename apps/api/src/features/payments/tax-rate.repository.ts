import type { Queryable } from '@app/db/client';
import { billingDetails, taxRates } from '@app/db/schema/payments-documents';
import type { Id } from '@app/shared/id/id';
import { and, asc, desc, eq, lte } from 'drizzle-orm';

/** Every rate there ever was, by country, the latest first. */
export function listTaxRates(db: Queryable) {
  return db.select().from(taxRates).orderBy(asc(taxRates.country), desc(taxRates.validFrom));
}

/** False when the country has a rate from that very day already. */
export async function insertTaxRate(db: Queryable, rate: typeof taxRates.$inferInsert): Promise<boolean> {
  const rows = await db.insert(taxRates).values(rate).onConflictDoNothing().returning();
  return rows.length > 0;
}

/** What a payment keeps of the rate that holds now where this person says their bills go; nothing where there is none. */
export async function taxOfPayment(db: Queryable, userId: Id<'user'>, at: Temporal.Instant) {
  const on = at.toZonedDateTimeISO('UTC').toPlainDate().toString();
  const [rate] = await db
    .select({ country: taxRates.country, name: taxRates.name, basisPoints: taxRates.basisPoints })
    .from(taxRates)
    .innerJoin(billingDetails, eq(billingDetails.country, taxRates.country))
    .where(and(eq(billingDetails.userId, userId), lte(taxRates.validFrom, on)))
    .orderBy(desc(taxRates.validFrom))
    .limit(1);
  const tax = rate && rate.basisPoints > 0 ? rate : null;
  return {
    taxCountry: tax?.country ?? null,
    taxName: tax?.name ?? null,
    taxBasisPoints: tax?.basisPoints ?? 0,
  };
}
