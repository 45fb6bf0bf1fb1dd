import { newId } from '@app/db/new-id';
import type { CoachProfileInput } from '@app/shared/catalog/catalog.schema';
import { coachSlug, searchable } from '@app/shared/catalog/coach-slug';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { type Coach, findCoachOfUser, insertCoach, updateCoach } from './coach.repository.ts';

const SUFFIX_TRIES = 50;

/** Opens a coach's file for somebody who wants to become one; the same file when they ask twice. */
export async function openCoachFile(ctx: ActContext & { user: SignedInUser }): Promise<Coach> {
  const { db, now, user } = ctx;
  const existing = await findCoachOfUser(db, user.id);
  if (existing) return existing;
  const base = coachSlug(user.name);
  for (let attempt = 1; attempt <= SUFFIX_TRIES; attempt += 1) {
    const slug = attempt === 1 ? base : `${base}-${attempt}`;
    try {
      return await db.transaction(async (tx) => {
        const coach = await insertCoach(tx, {
          id: newId('coach'),
          userId: user.id,
          status: 'draft',
          slug,
          displayName: user.name,
          timeZone: user.timeZone,
          createdAt: now,
          updatedAt: now,
        });
        const actor = { kind: 'coach', id: user.id } as const;
        await recordAuditEvent(tx, { at: now, actor, action: 'coach.opened', subjectId: coach.id });
        return coach;
      });
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'SLUG_TAKEN') throw error;
    }
  }
  throw new DomainError('SLUG_TAKEN', { slug: base });
}

/** The coach's own words about themself; public at once when they are approved. */
export async function editProfile(
  { db, now, coachId }: ActContext & { coachId: Id<'coach'> },
  profile: CoachProfileInput,
): Promise<Coach> {
  const { displayName, headline, city, country, companies, industries, languages, experience } = profile;
  const roles = experience.flatMap(({ role, company }) => [role, company]);
  const words = [displayName, headline, city, country, ...companies, ...industries, ...languages, ...roles];
  return updateCoach(db, coachId, { ...profile, searchText: searchable(words.join(' ')), updatedAt: now });
}
