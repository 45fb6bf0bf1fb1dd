import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { showFeeds } from '../availability/edit-calendar-feeds.ts';
import { getSchedule } from '../availability/get-schedule.ts';
import { findCoach } from '../catalog/coach.repository.ts';
import { listOfferings } from '../catalog/offering.repository.ts';

/** What support has to know of a coach before it asks why a time is not offered. */
export async function showCoachTimes(ctx: ActContext, { coachId }: { coachId: Id<'coach'> }) {
  const coach = await findCoach(ctx.db, coachId);
  if (!coach) throw new DomainError('COACH_NOT_FOUND', { coachId });
  const { rules, weeklyHours } = await getSchedule(ctx.db, coachId);
  const feeds = await showFeeds(ctx, coachId);
  return {
    id: coach.id,
    displayName: coach.displayName,
    slug: coach.slug,
    status: coach.status,
    timeZone: rules.timeZone,
    hasHours: weeklyHours.length > 0,
    canBePaid: coach.payoutsReadyAt !== null,
    offerings: (await listOfferings(ctx.db, [coachId])).map(({ id, title, durationMinutes }) => ({
      ...{ id, title, durationMinutes },
    })),
    calendars: feeds.map(({ id, name, readAt, stale, closes, problem }) => ({
      ...{ id, name, readAt, stale, closes, problem },
    })),
  };
}
