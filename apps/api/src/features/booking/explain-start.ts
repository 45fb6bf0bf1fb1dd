import { explainSlot } from '@app/shared/availability/explain-slot';
import { sendExplanation } from '@app/shared/availability/sent-explanation';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { listOfferings } from '../catalog/offering.repository.ts';
import { loadCalendars } from './list-slots.ts';

type Asked = { coachId: Id<'coach'>; offeringId: Id<'offering'>; startsAt: Temporal.Instant };

/**
 * Why one time of an offering is not offered, from the same rules and the same busy times as the list; null
 * when it is. For support; a coach's page asks the rules itself, with what is not saved yet.
 *
 * @throws DomainError `OFFERING_NOT_FOUND` unless this coach sells it
 */
export async function explainStart(ctx: ActContext, { coachId, offeringId, startsAt }: Asked) {
  const { db, now } = ctx;
  const offering = (await listOfferings(db, [coachId])).find(({ id }) => id === offeringId);
  if (!offering) throw new DomainError('OFFERING_NOT_FOUND', { offeringId });
  const calendars = await loadCalendars(ctx, [coachId], { from: startsAt, to: startsAt.add({ hours: 1 }) });
  const schedule = calendars.scheduleOf(coachId, offeringId);
  if (!schedule) return { timeZone: null, reason: { rule: 'no_schedule' as const } };
  const busy = calendars.busyOf(coachId);
  const question = { durationMin: offering.durationMinutes, busy, now: now.epochMilliseconds };
  const reason = explainSlot(schedule, question, startsAt.epochMilliseconds);
  return { timeZone: schedule.timeZone, reason: reason ? sendExplanation(reason) : null };
}
