import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { loadCalendars } from './list-slots.ts';

type Period = { from: Temporal.Instant; to: Temporal.Instant };

/**
 * What takes a coach's time: sessions, holds, and what their other calendars say; the very list that the
 * free times are worked out from, with the week around the period that caps and buffers need.
 */
export async function showBusyTimes(ctx: ActContext & { coachId: Id<'coach'> }, period: Period) {
  const { coachId } = ctx;
  const calendars = await loadCalendars(ctx, [coachId], period);
  return calendars.busyOf(coachId).map(({ start, end, kind = '' }) => ({
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(end).toISOString(),
    kind,
  }));
}
