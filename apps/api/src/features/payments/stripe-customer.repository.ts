import type { Queryable } from '@app/db/client';
import { stripeCustomers } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { eq, sql } from 'drizzle-orm';

export type StripeCustomer = typeof stripeCustomers.$inferSelect;

export async function findStripeCustomer(
  db: Queryable,
  userId: Id<'user'>,
): Promise<StripeCustomer | undefined> {
  const [row] = await db.select().from(stripeCustomers).where(eq(stripeCustomers.userId, userId));
  return row;
}

/** Two payments begun at once make one customer: Stripe answers both with the same. */
export async function saveStripeCustomer(
  db: Queryable,
  customer: Pick<StripeCustomer, 'userId' | 'email' | 'updatedAt'> & { customerId: string },
): Promise<void> {
  const { customerId, email, updatedAt } = customer;
  await db
    .insert(stripeCustomers)
    .values(customer)
    .onConflictDoUpdate({ target: stripeCustomers.userId, set: { customerId, email, updatedAt } });
}

/** It is gone at Stripe, and its cards with it. False when it was nobody of ours. */
export async function forgetStripeCustomer(
  db: Queryable,
  customerId: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const rows = await db
    .update(stripeCustomers)
    .set({ customerId: null, attempt: sql`${stripeCustomers.attempt} + 1`, updatedAt: now })
    .where(eq(stripeCustomers.customerId, customerId))
    .returning();
  return rows.length > 0;
}
