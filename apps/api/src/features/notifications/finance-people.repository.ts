import type { Queryable } from '@app/db/client';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import type { Id } from '@app/shared/id/id';
import { eq, sql } from 'drizzle-orm';

const person = { id: users.id, name: users.name, email: users.email, timeZone: users.timeZone };

/** Whoever looks after the money at the desk. */
export function listFinanceAdmins(db: Queryable) {
  return db.select(person).from(users).where(sql`'finance' = any(${users.adminScopes})`);
}

/** A coach as messages about their money need them. */
export async function findPaidCoach(db: Queryable, coachId: Id<'coach'>) {
  const [row] = await db
    .select({
      person,
      displayName: coaches.displayName,
      needs: coaches.payoutNeeds,
      readyAt: coaches.payoutsReadyAt,
      lostAt: coaches.payoutsLostAt,
    })
    .from(coaches)
    .innerJoin(users, eq(users.id, coaches.userId))
    .where(eq(coaches.id, coachId));
  return row;
}
