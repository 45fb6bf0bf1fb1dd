import type { Queryable, Transaction } from '@app/db/client';
import { coaches } from '@app/db/schema/catalog';
import type { Id } from '@app/shared/id/id';
import type { PayoutStanding } from '@app/shared/payments/payout-account';
import { and, eq, isNull, sql } from 'drizzle-orm';

const columns = {
  id: coaches.id,
  userId: coaches.userId,
  displayName: coaches.displayName,
  stripeAccountId: coaches.stripeAccountId,
  payoutsReadyAt: coaches.payoutsReadyAt,
  payoutsLostAt: coaches.payoutsLostAt,
  payoutStanding: coaches.payoutStanding,
  payoutNeeds: coaches.payoutNeeds,
};

/** Where a coach's money goes, and since when it can. */
export async function getCoachPayouts(db: Queryable, coachId: Id<'coach'>) {
  const [coach] = await db.select(columns).from(coaches).where(eq(coaches.id, coachId));
  if (!coach) throw new Error(`no coach ${coachId}`);
  return coach;
}

export async function findCoachByStripeAccount(db: Queryable, stripeAccountId: string) {
  const [coach] = await db.select(columns).from(coaches).where(eq(coaches.stripeAccountId, stripeAccountId));
  return coach;
}

/** The account that the coach has from now on: the first stays, since it may hold money. */
export async function setStripeAccount(
  tx: Transaction,
  coachId: Id<'coach'>,
  stripeAccountId: string,
  now: Temporal.Instant,
): Promise<string> {
  await tx
    .update(coaches)
    .set({ stripeAccountId, updatedAt: now })
    .where(and(eq(coaches.id, coachId), isNull(coaches.stripeAccountId)));
  const { stripeAccountId: kept } = await getCoachPayouts(tx, coachId);
  return kept ?? stripeAccountId;
}

export async function setPayoutsReady(
  db: Queryable,
  coachId: Id<'coach'>,
  payoutsReadyAt: Temporal.Instant | null,
  now: Temporal.Instant,
): Promise<void> {
  const payoutsLostAt = payoutsReadyAt
    ? null
    : sql`case when ${coaches.payoutsReadyAt} is null then ${coaches.payoutsLostAt} else ${now}::timestamptz end`;
  await db
    .update(coaches)
    .set({ payoutsReadyAt, payoutsLostAt, updatedAt: now })
    .where(eq(coaches.id, coachId));
}

/** Why it does not, and what Stripe asks for. */
export async function setPayoutStanding(
  db: Queryable,
  coachId: Id<'coach'>,
  { standing, needs }: { standing: PayoutStanding | null; needs: string[] },
  now: Temporal.Instant,
): Promise<void> {
  await db
    .update(coaches)
    .set({ payoutStanding: standing, payoutNeeds: needs, payoutsCheckedAt: now })
    .where(eq(coaches.id, coachId));
}

export async function setPayoutsChecked(
  db: Queryable,
  coachId: Id<'coach'>,
  payoutsCheckedAt: Temporal.Instant,
): Promise<void> {
  await db.update(coaches).set({ payoutsCheckedAt }).where(eq(coaches.id, coachId));
}
