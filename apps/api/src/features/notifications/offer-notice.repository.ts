import type { Queryable } from '@app/db/client';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { ledgerEntries, ledgerTransactions } from '@app/db/schema/payments';
import { gifts, packages, referrals } from '@app/db/schema/payments-offers';
import type { Id } from '@app/shared/id/id';
import { and, eq, inArray, like, type SQL } from 'drizzle-orm';

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

/** What went back to the card and as credit when a package ended, by the books. */
export async function readPackageEnd(db: Queryable, packageId: Id<'package'>) {
  const rows = await db
    .select({ account: ledgerEntries.account, amountMinor: ledgerEntries.amountMinor })
    .from(ledgerEntries)
    .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
    .where(
      and(
        eq(ledgerTransactions.ref, packageId),
        inArray(ledgerTransactions.code, ['G3', 'G4']),
        like(ledgerEntries.account, 'liability:candidate\\_%'),
      ),
    );
  const sumOf = (beginning: string) =>
    rows
      .filter(({ account }) => account.startsWith(beginning))
      .reduce((total, { amountMinor }) => total - amountMinor, 0);
  return {
    toCardMinor: sumOf('liability:candidate_payable'),
    toCreditMinor: sumOf('liability:candidate_credit'),
  };
}

export async function findDueGift(db: Queryable, giftId: Id<'gift'>) {
  const [row] = await db.select().from(gifts).where(eq(gifts.id, giftId));
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
