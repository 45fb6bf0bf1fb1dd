import type { Queryable } from '@app/db/client';
import type { Schedule } from '@app/shared/availability/availability.schema';
import { type PreparedSchedule, prepareSchedule } from '@app/shared/availability/schedule';
import { rulesOfSchedule, scheduleOfOffering } from '@app/shared/availability/schedule-rules';
import type { Id } from '@app/shared/id/id';
import { listSchedules, listScheduleVersions } from './availability.repository.ts';

const MOST_KEPT = 20_000;

/** By coach, oldest use first. A version never names two schedules, so nothing here can be out of date. */
const kept = new Map<Id<'coach'>, { version: number; schedule: PreparedHours }>();

/** A coach's schedule, and where an offering has rules of its own, the schedule as that offering has it. */
export type PreparedHours = PreparedSchedule & {
  readonly isPacked: boolean;
  readonly ofOffering: ReadonlyMap<string, PreparedSchedule & { readonly isPacked: boolean }>;
};

/** One schedule, not kept: for one that is not committed yet, whose version another may still get. */
export function prepareHours(schedule: Schedule): PreparedHours {
  const prepare = (each: Schedule) => ({
    ...prepareSchedule(rulesOfSchedule(each)),
    isPacked: each.rules.packed,
  });
  const ofOffering = new Map(
    schedule.offeringRules.map(({ offeringId }) => [
      offeringId,
      prepare(scheduleOfOffering(schedule, offeringId)),
    ]),
  );
  return { ...prepare(schedule), ofOffering };
}

/**
 * The schedules of any number of coaches, ready for `openSlots`: one query for their versions, and six
 * more for those that changed since they were last asked for. Coaches without a schedule are left out.
 */
export async function prepareSchedules(
  db: Queryable,
  coachIds: readonly Id<'coach'>[],
): Promise<Map<Id<'coach'>, PreparedHours>> {
  const versions = await listScheduleVersions(db, coachIds);
  const changed = versions.filter(({ coachId, version }) => kept.get(coachId)?.version !== version);
  const read = await listSchedules(
    db,
    changed.map(({ coachId }) => coachId),
  );
  const prepared = new Map<Id<'coach'>, PreparedHours>();
  for (const { coachId } of versions) {
    const fresh = read.get(coachId);
    const entry = fresh ? { version: fresh.version, schedule: prepareHours(fresh) } : kept.get(coachId);
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
