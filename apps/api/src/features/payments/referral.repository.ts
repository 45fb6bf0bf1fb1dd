import type { Queryable, Transaction } from '@app/db/client';
import { users } from '@app/db/schema/identity';
import { payments } from '@app/db/schema/payments';
import { referralCodes, referrals } from '@app/db/schema/payments-offers';
import type { Id } from '@app/shared/id/id';
import type { ReferralSide } from '@app/shared/payments/referral';
import { and, count, desc, eq, gt, isNotNull, sql } from 'drizzle-orm';

export type Referral = typeof referrals.$inferSelect;

export async function findReferralCode(db: Queryable, userId: Id<'user'>): Promise<string | undefined> {
  const [row] = await db
    .select({ code: referralCodes.code })
    .from(referralCodes)
    .where(eq(referralCodes.userId, userId));
  return row?.code;
}

/** A person keeps the first code that was made for them. */
export async function insertReferralCode(
  db: Queryable,
  row: typeof referralCodes.$inferInsert,
): Promise<void> {
  await db.insert(referralCodes).values(row).onConflictDoNothing({ target: referralCodes.userId });
}

export async function findReferrer(db: Queryable, code: string) {
  const [row] = await db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(referralCodes)
    .innerJoin(users, eq(users.id, referralCodes.userId))
    .where(eq(referralCodes.code, code));
  return row;
}

/** Whether it is new: a person is invited once. */
export async function insertReferral(tx: Transaction, row: typeof referrals.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(referrals)
    .values(row)
    .onConflictDoNothing({ target: referrals.referredId })
    .returning({ id: referrals.id });
  return rows.length > 0;
}

export async function lockReferralOf(tx: Transaction, referredId: Id<'user'>): Promise<Referral | undefined> {
  const [row] = await tx.select().from(referrals).where(eq(referrals.referredId, referredId)).for('update');
  return row;
}

/** Two invitations of one person are judged one after the other, or both could pass the cap. */
export async function lockReferrer(tx: Transaction, referrerId: Id<'user'>): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('referrer:' || ${referrerId}, 0))`);
}

export async function updateReferral(
  tx: Transaction,
  id: Id<'referral'>,
  change: Partial<Omit<Referral, 'id' | 'referrerId' | 'referredId' | 'createdAt'>>,
): Promise<void> {
  await tx.update(referrals).set(change).where(eq(referrals.id, id));
}

export async function countRewarded(
  tx: Transaction,
  referrerId: Id<'user'>,
  since: Temporal.Instant,
): Promise<number> {
  const [row] = await tx
    .select({ total: count() })
    .from(referrals)
    .where(
      and(
        eq(referrals.referrerId, referrerId),
        eq(referrals.status, 'rewarded'),
        gt(referrals.settledAt, since),
      ),
    );
  return row?.total ?? 0;
}

/** Who somebody is, as far as their address and their cards tell. */
export async function readReferralSide(tx: Transaction, userId: Id<'user'>): Promise<ReferralSide> {
  const [person] = await tx.select({ email: users.email }).from(users).where(eq(users.id, userId));
  const cards = await tx
    .selectDistinct({ fingerprint: payments.cardFingerprint })
    .from(payments)
    .where(and(eq(payments.candidateId, userId), isNotNull(payments.cardFingerprint)));
  return {
    email: person?.email ?? '',
    cardFingerprints: cards.flatMap(({ fingerprint }) => fingerprint ?? []),
  };
}

export async function hasPaid(tx: Transaction, userId: Id<'user'>): Promise<boolean> {
  const [row] = await tx
    .select({ id: payments.id })
    .from(payments)
    .where(and(eq(payments.candidateId, userId), eq(payments.status, 'succeeded')))
    .limit(1);
  return row !== undefined;
}

export function listReferralsBy(db: Queryable, referrerId: Id<'user'>) {
  return db
    .select({ referral: referrals, name: users.name })
    .from(referrals)
    .innerJoin(users, eq(users.id, referrals.referredId))
    .where(eq(referrals.referrerId, referrerId))
    .orderBy(desc(referrals.createdAt))
    .limit(200);
}

export async function findReferralOf(db: Queryable, referredId: Id<'user'>) {
  const [row] = await db
    .select({ referral: referrals, referrerName: users.name })
    .from(referrals)
    .innerJoin(users, eq(users.id, referrals.referrerId))
    .where(eq(referrals.referredId, referredId));
  return row;
}
