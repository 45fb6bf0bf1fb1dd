import type { Queryable } from '@app/db/client';
import { type PreparedSchedule, prepareSchedule } from '@app/shared/availability/schedule';
import { rulesOfSchedule } from '@app/shared/availability/schedule-rules';
import type { Id } from '@app/shared/id/id';
import { listSchedules, listScheduleVersions } from './availability.repository.ts';

const MOST_KEPT = 20_000;

/** By coach, oldest use first. A version never names two schedules, so nothing here can be out of date. */
const kept = new Map<Id<'coach'>, { version: number; schedule: PreparedSchedule }>();

/**
 * The schedules of any number of coaches, ready for `openSlots`: one query for their versions, and three
 * more for those that changed since they were last asked for. Coaches without a schedule are left out.
 */
export async function prepareSchedules(
  db: Queryable,
  coachIds: readonly Id<'coach'>[],
): Promise<Map<Id<'coach'>, PreparedSchedule>> {
  const versions = await listScheduleVersions(db, coachIds);
  const changed = versions.filter(({ coachId, version }) => kept.get(coachId)?.version !== version);
  const read = await listSchedules(
    db,
    changed.map(({ coachId }) => coachId),
  );
  const prepared = new Map<Id<'coach'>, PreparedSchedule>();
  for (const { coachId } of versions) {
    const fresh = read.get(coachId);
    const entry = fresh
      ? { version: fresh.version, schedule: prepareSchedule(rulesOfSchedule(fresh)) }
      : kept.get(coachId);
    if (!entry) continue; // deleted between the two queries
    kept.delete(coachId);
    kept.set(coachId, entry);
    prepared.set(coachId, entry.schedule);
  }
  forgetOldest();
  return prepared;
}

function forgetOldest(): void {
  for (const coachId of kept.keys()) {
    if (kept.size <= MOST_KEPT) return;
    kept.delete(coachId);
  }
}
