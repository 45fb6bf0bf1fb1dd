import type { Queryable } from '@app/db/client';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { gifts, packages, referrals } from '@app/db/schema/payments-offers';
import type { Id } from '@app/shared/id/id';
import { eq, inArray, type SQL } from 'drizzle-orm';

const person = { id: users.id, name: users.name, email: users.email };

async function findPackageWhere(db: Queryable, where: SQL) {
  const [row] = await db
    .select({ package: packages, candidate: person, coachName: coaches.displayName })
    .from(packages)
    .innerJoin(users, eq(users.id, packages.candidateId))
    .innerJoin(coaches, eq(coaches.id, packages.coachId))
    .where(where);
  return row;
}

export const findBoughtPackage = (db: Queryable, orderId: Id<'order'>) =>
  findPackageWhere(db, eq(packages.orderId, orderId));

export const findEndedPackage = (db: Queryable, packageId: Id<'package'>) =>
  findPackageWhere(db, eq(packages.id, packageId));

export async function findDueGift(db: Queryable, giftId: Id<'gift'>) {
  const [row] = await db.select().from(gifts).where(eq(gifts.id, giftId));
  return row;
}

/** A gift that was paid for, with who gives it. */
export async function findBoughtGift(db: Queryable, orderId: Id<'order'>) {
  const [row] = await db
    .select({ gift: gifts, buyer: { ...person, timeZone: users.timeZone } })
    .from(gifts)
    .innerJoin(users, eq(users.id, gifts.buyerId))
    .where(eq(gifts.orderId, orderId));
  return row;
}

export async function findRewardedReferral(db: Queryable, referralId: Id<'referral'>) {
  const [referral] = await db.select().from(referrals).where(eq(referrals.id, referralId));
  if (!referral) return undefined;
  const people = await db
    .select(person)
    .from(users)
    .where(inArray(users.id, [referral.referrerId, referral.referredId]));
  const referrer = people.find(({ id }) => id === referral.referrerId);
  const referred = people.find(({ id }) => id === referral.referredId);
  return referrer && referred ? { referral, referrer, referred } : undefined;
}
