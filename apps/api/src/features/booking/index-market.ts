import { openSlots } from '@app/shared/availability/slots';
import type { FreeTimeIndex, IndexedCoach } from '@app/shared/booking/free-time-index';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { listListedIds, listMarket } from '../catalog/market.repository.ts';
import { loadCalendars } from './list-slots.ts';

/** So many coaches at once keep the process from answering for some milliseconds. */
const AT_ONCE = 100;
const NO_HORIZON_DAYS = 10_000;

type Moment = Pick<ActContext, 'db' | 'now'>;

/** Everybody who is listed, some at a time. */
export async function indexEverybody(at: Moment, index: FreeTimeIndex): Promise<void> {
  let after = '';
  while (true) {
    const ids = await listListedIds(at.db, after, AT_ONCE);
    if (ids.length === 0) return;
    await indexCoaches(at, index, ids);
    after = ids.at(-1)!; // not empty
    await new Promise(setImmediate); // others have their turn
  }
}

/** Makes the index right about these coaches: put in, put in anew, or taken out. */
export async function indexCoaches(
  at: Moment,
  index: FreeTimeIndex,
  coachIds: readonly Id<'coach'>[],
): Promise<void> {
  for (let first = 0; first < coachIds.length; first += AT_ONCE) {
    const ids = coachIds.slice(first, first + AT_ONCE);
    const found = new Map((await readCoaches(at, index, ids)).map((coach) => [coach.coachId, coach]));
    for (const coachId of ids) {
      const coach = found.get(coachId);
      if (coach) index.put(coach);
      else index.remove(coachId);
    }
  }
}

async function readCoaches(
  at: Moment,
  { rows: { baseMs, endMs } }: FreeTimeIndex,
  ids: readonly Id<'coach'>[],
): Promise<IndexedCoach[]> {
  const market = await listMarket(at.db, ids);
  const period = {
    from: Temporal.Instant.fromEpochMilliseconds(baseMs),
    to: Temporal.Instant.fromEpochMilliseconds(endMs),
  };
  const calendars = await loadCalendars(at, ids, period);
  const window = { from: baseMs, to: endMs };
  return market.map((coach) => {
    const busy = calendars.busyOf(coach.coachId);
    const offerings = coach.offerings.flatMap((offering) => {
      const schedule = calendars.scheduleOf(coach.coachId, offering.offeringId);
      if (!schedule) return [];
      const { noticeMs, horizonDays, timeZone } = schedule;
      // Notice and horizon move with every minute; they are asked when the question comes.
      const open = { ...schedule, noticeMs: 0, horizonDays: NO_HORIZON_DAYS };
      const starts = openSlots(open, { durationMin: offering.durationMinutes, busy, now: baseMs }, window);
      return [{ ...offering, noticeMs, horizonDays, timeZone, starts }];
    });
    return { ...coach, offerings };
  });
}
