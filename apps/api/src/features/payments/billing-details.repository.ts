import type { Queryable } from '@app/db/client';
import { users } from '@app/db/schema/identity';
import { billingDetails } from '@app/db/schema/payments-documents';
import type { Id } from '@app/shared/id/id';
import { eq } from 'drizzle-orm';

type BillingDetails = Omit<typeof billingDetails.$inferInsert, 'updatedAt' | 'userId'>;

/** Whom documents are made out to: the person, and what they said beyond their name. */
export async function findBuyer(db: Queryable, userId: Id<'user'>) {
  const [row] = await db
    .select({ name: users.name, timeZone: users.timeZone, details: billingDetails })
    .from(users)
    .leftJoin(billingDetails, eq(billingDetails.userId, users.id))
    .where(eq(users.id, userId));
  if (!row) throw new Error(`no user ${userId}`);
  return row;
}

export async function putBillingDetails(
  db: Queryable,
  userId: Id<'user'>,
  details: BillingDetails,
  now: Temporal.Instant,
): Promise<void> {
  const values = { ...details, updatedAt: now };
  await db
    .insert(billingDetails)
    .values({ userId, ...values })
    .onConflictDoUpdate({ target: billingDetails.userId, set: values });
}
