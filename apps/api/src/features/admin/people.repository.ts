import type { Queryable } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import type { PeopleFilter } from '@app/shared/admin/people-filter';
import { LIVE_STATUSES } from '@app/shared/booking/booking-status';
import { and, count, desc, eq, ilike, isNotNull, or, type SQL, sql } from 'drizzle-orm';

export const PEOPLE_PER_PAGE = 25;

const FILTERS: Record<PeopleFilter, SQL | undefined> = {
  everybody: undefined,
  coaches: isNotNull(coaches.id),
  paused: eq(coaches.status, 'paused'),
  suspended: isNotNull(users.suspendedAt),
  admins: sql`cardinality(${users.adminScopes}) > 0`,
};

/** How many live bookings they have, on either side. */
const comingSessions = sql<number>`(select count(*)::int from ${bookings}
  where (${bookings.candidateId} = ${users.id} or ${bookings.coachId} = ${coaches.id})
    and ${bookings.status} in ${LIVE_STATUSES})`;

export async function searchPeople(
  db: Queryable,
  { text, filter, page }: { text: string; filter: PeopleFilter; page: number },
) {
  const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const fits = text
    ? or(
        ilike(users.name, part),
        ilike(users.email, part),
        ilike(coaches.displayName, part),
        eq(sql`${users.id}::text`, text),
        eq(sql`${coaches.id}::text`, text),
      )
    : undefined;
  const where = and(FILTERS[filter], fits);
  const rows = await db
    .select({ user: users, coach: coaches, comingSessions })
    .from(users)
    .leftJoin(coaches, eq(coaches.userId, users.id))
    .where(where)
    .orderBy(desc(users.createdAt), desc(users.id))
    .limit(PEOPLE_PER_PAGE)
    .offset((page - 1) * PEOPLE_PER_PAGE);
  const [counted] = await db
    .select({ total: count() })
    .from(users)
    .leftJoin(coaches, eq(coaches.userId, users.id))
    .where(where);
  return { rows, total: counted?.total ?? 0 };
}
