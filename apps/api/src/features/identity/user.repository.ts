import type { Queryable } from '@app/db/client';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import type { Id } from '@app/shared/id/id';
import { eq } from 'drizzle-orm';

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
