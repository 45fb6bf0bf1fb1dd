import { explainSlot, type SlotExplanation } from '@app/shared/availability/explain-slot';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { listOfferings } from '../catalog/offering.repository.ts';
import { loadCalendars } from './list-slots.ts';

type Asked = { coachId: Id<'coach'>; offeringId: Id<'offering'>; startsAt: Temporal.Instant };

const text = (ms: number): string => new Date(ms).toISOString();

/**
 * Why one time of an offering is not offered, from the same rules and the same busy times as the list; null
 * when it is. For the coach about their own, and for support.
 *
 * @throws DomainError `OFFERING_NOT_FOUND` unless this coach sells it
 */
export async function explainStart({ db, now }: ActContext, { coachId, offeringId, startsAt }: Asked) {
  const offering = (await listOfferings(db, [coachId])).find(({ id }) => id === offeringId);
  if (!offering) throw new DomainError('OFFERING_NOT_FOUND', { offeringId });
  const calendars = await loadCalendars(db, [coachId], { from: startsAt, to: startsAt.add({ hours: 1 }) });
  const schedule = calendars.scheduleOf(coachId, offeringId);
  if (!schedule) return { timeZone: null, reason: { rule: 'no_schedule' as const } };
  const busy = calendars.busyOf(coachId);
  const question = { durationMin: offering.durationMinutes, busy, now: now.epochMilliseconds };
  const reason = explainSlot(schedule, question, startsAt.epochMilliseconds);
  return { timeZone: schedule.timeZone, reason: reason ? toReasonView(reason) : null };
}

function toReasonView(reason: SlotExplanation) {
  switch (reason.rule) {
    case 'notice':
      return { rule: reason.rule, bookableFrom: text(reason.bookableFrom) };
    case 'grid': {
      const { before, after } = reason;
      return {
        rule: reason.rule,
        before: before === null ? null : text(before),
        after: after === null ? null : text(after),
      };
    }
    case 'busy':
    case 'buffer': {
      const { start, end, kind = '' } = reason.by;
      return { rule: reason.rule, by: { startsAt: text(start), endsAt: text(end), kind } };
    }
    default:
      return reason;
  }
}
