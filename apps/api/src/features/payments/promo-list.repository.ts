import type { Queryable } from '@app/db/client';
import { coaches, offerings } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { promoCodes, promoRedemptions } from '@app/db/schema/payments-offers';
import type { Id } from '@app/shared/id/id';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';

/** The codes that a coach bears, or all of them, newest first. */
export function listPromos(db: Queryable, coachId: Id<'coach'> | null) {
  const own = coachId && and(eq(promoCodes.coachId, coachId), eq(promoCodes.bearer, 'coach'));
  return db
    .select({
      promo: promoCodes,
      coachName: coaches.displayName,
      offeringTitle: offerings.title,
      redeemed: sql<number>`(select count(distinct coalesce(r.used_with_id, r.id)) from promo_redemptions r
        where r.promo_code_id = ${promoCodes.id} and r.status = 'redeemed')`.mapWith(Number),
    })
    .from(promoCodes)
    .leftJoin(coaches, eq(coaches.id, promoCodes.coachId))
    .leftJoin(offerings, eq(offerings.id, promoCodes.offeringId))
    .where(own ?? undefined)
    .orderBy(desc(promoCodes.createdAt), desc(promoCodes.id))
    .limit(200);
}

export async function findPromo(db: Queryable, id: Id<'promoCode'>) {
  const [row] = await db.select().from(promoCodes).where(eq(promoCodes.id, id));
  return row;
}

/** Who used a code, latest first; what was released again is left out. */
export function listRedemptions(db: Queryable, promoCodeId: Id<'promoCode'>) {
  return db
    .select({ redemption: promoRedemptions, candidateName: users.name })
    .from(promoRedemptions)
    .innerJoin(users, eq(users.id, promoRedemptions.candidateId))
    .where(
      and(
        eq(promoRedemptions.promoCodeId, promoCodeId),
        inArray(promoRedemptions.status, ['reserved', 'redeemed', 'returned']),
      ),
    )
    .orderBy(desc(promoRedemptions.reservedAt))
    .limit(200);
}
