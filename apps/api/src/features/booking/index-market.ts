import type { Queryable } from '@app/db/client';
import { openSlots } from '@app/shared/availability/slots';
import type { FreeTimeIndex, IndexedCoach } from '@app/shared/booking/free-time-index';
import type { Id } from '@app/shared/id/id';
import { listListedIds, listMarket } from '../catalog/market.repository.ts';
import { loadCalendars } from './list-slots.ts';

/** So many coaches at once keep the process from answering for some milliseconds. */
const AT_ONCE = 100;
const NO_HORIZON_DAYS = 10_000;

/** Everybody who is listed, some at a time. */
export async function indexEverybody(db: Queryable, index: FreeTimeIndex): Promise<void> {
  let after = '';
  while (true) {
    const ids = await listListedIds(db, after, AT_ONCE);
    if (ids.length === 0) return;
    await indexCoaches(db, index, ids);
    after = ids.at(-1)!; // not empty
    await new Promise(setImmediate); // others have their turn
  }
}

/** Makes the index right about these coaches: put in, put in anew, or taken out. */
export async function indexCoaches(
  db: Queryable,
  index: FreeTimeIndex,
  coachIds: readonly Id<'coach'>[],
): Promise<void> {
  for (let first = 0; first < coachIds.length; first += AT_ONCE) {
    const ids = coachIds.slice(first, first + AT_ONCE);
    const found = new Map((await readCoaches(db, index, ids)).map((coach) => [coach.coachId, coach]));
    for (const coachId of ids) {
      const coach = found.get(coachId);
      if (coach) index.put(coach);
      else index.remove(coachId);
    }
  }
}

async function readCoaches(
  db: Queryable,
  { rows: { baseMs, endMs } }: FreeTimeIndex,
  ids: readonly Id<'coach'>[],
): Promise<IndexedCoach[]> {
  const market = await listMarket(db, ids);
  const period = {
    from: Temporal.Instant.fromEpochMilliseconds(baseMs),
    to: Temporal.Instant.fromEpochMilliseconds(endMs),
  };
  const calendars = await loadCalendars(db, ids, period);
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
