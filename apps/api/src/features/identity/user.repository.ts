import type { Queryable, Transaction } from '@app/db/client';
import { coaches } from '@app/db/schema/catalog';
import { loginSessions, users } from '@app/db/schema/identity';
import type { Id } from '@app/shared/id/id';
import { eq, inArray } from 'drizzle-orm';

/** An account with what decides its rights, read afresh for each request. */
export async function findAccount(db: Queryable, userId: Id<'user'>) {
  const [row] = await db
    .select({ user: users, coachId: coaches.id, coachStatus: coaches.status })
    .from(users)
    .leftJoin(coaches, eq(coaches.userId, users.id))
    .where(eq(users.id, userId));
  return row;
}

export async function findUserByEmail(db: Queryable, email: string) {
  const [user] = await db.select().from(users).where(eq(users.email, email.trim().toLowerCase()));
  return user;
}

export async function updateProfile(
  db: Queryable,
  userId: Id<'user'>,
  profile: { name: string; timeZone: string },
  now: Temporal.Instant,
): Promise<void> {
  await db
    .update(users)
    .set({ ...profile, updatedAt: new Date(now.epochMilliseconds) })
    .where(eq(users.id, userId));
}

export async function findUser(db: Queryable, userId: Id<'user'>) {
  const [user] = await db.select().from(users).where(eq(users.id, userId));
  return user;
}

export async function listUsers(db: Queryable, userIds: readonly Id<'user'>[]) {
  if (userIds.length === 0) return new Map<Id<'user'>, typeof users.$inferSelect>();
  const rows = await db
    .select()
    .from(users)
    .where(inArray(users.id, [...userIds]));
  return new Map(rows.map((user) => [user.id, user]));
}

/** The row, kept still until the transaction ends. */
export async function lockUser(tx: Transaction, userId: Id<'user'>) {
  const [user] = await tx.select().from(users).where(eq(users.id, userId)).for('update');
  return user;
}

/** Null lets them in again. */
export async function setSuspendedAt(
  tx: Transaction,
  userId: Id<'user'>,
  suspendedAt: Temporal.Instant | null,
): Promise<void> {
  await tx.update(users).set({ suspendedAt }).where(eq(users.id, userId));
}

/** Signs somebody out wherever they are signed in. */
export async function endLoginSessions(tx: Transaction, userId: Id<'user'>): Promise<void> {
  await tx.delete(loginSessions).where(eq(loginSessions.userId, userId));
}
