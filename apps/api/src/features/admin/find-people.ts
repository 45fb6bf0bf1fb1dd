import type { findPeopleInput } from '@app/shared/admin/admin.schema';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { PEOPLE_PER_PAGE, searchPeople } from './people.repository.ts';

/** Everybody with an account, newest first, with what they are here and how they stand. */
export async function findPeople({ db }: ActContext, input: z.infer<typeof findPeopleInput>) {
  const { rows, total } = await searchPeople(db, input);
  return {
    total,
    perPage: PEOPLE_PER_PAGE,
    people: rows.map(({ user, coach, comingSessions }) => ({
      id: user.id,
      name: user.name,
      email: user.email,
      timeZone: user.timeZone,
      emailVerified: user.emailVerified,
      since: user.createdAt.toISOString(),
      adminScopes: user.adminScopes,
      suspendedAt: user.suspendedAt?.toString() ?? null,
      comingSessions,
      coach: coach && {
        id: coach.id,
        slug: coach.slug,
        displayName: coach.displayName,
        status: coach.status,
        decisionReason: coach.decisionReason,
        decidedAt: coach.decidedAt?.toString() ?? null,
        completedSessions: coach.completedSessions,
      },
    })),
  };
}
