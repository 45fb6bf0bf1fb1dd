import type { Queryable, Transaction } from '@app/db/client';
import { users } from '@app/db/schema/identity';
import { offerPolicies } from '@app/db/schema/payments-offers';
import type { Id } from '@app/shared/id/id';
import { DEFAULT_OFFER_POLICY, type OfferPolicy } from '@app/shared/payments/offer-policy';
import { desc, eq } from 'drizzle-orm';

/** The numbers that hold now. */
export async function readOfferPolicy(db: Queryable): Promise<OfferPolicy> {
  const [latest] = await db
    .select({ policy: offerPolicies.policy })
    .from(offerPolicies)
    .orderBy(desc(offerPolicies.sequence))
    .limit(1);
  return latest?.policy ?? DEFAULT_OFFER_POLICY;
}

export async function insertOfferPolicy(
  tx: Transaction,
  policy: OfferPolicy,
  { setBy, setAt }: { setBy: Id<'user'>; setAt: Temporal.Instant },
): Promise<void> {
  await tx.insert(offerPolicies).values({ policy, setBy, setAt });
}

/** Who set them when, newest first. */
export function listOfferPolicies(db: Queryable) {
  return db
    .select({ policy: offerPolicies.policy, setAt: offerPolicies.setAt, byName: users.name })
    .from(offerPolicies)
    .innerJoin(users, eq(users.id, offerPolicies.setBy))
    .orderBy(desc(offerPolicies.sequence))
    .limit(50);
}
