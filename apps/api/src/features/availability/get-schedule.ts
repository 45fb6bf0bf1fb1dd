import type { Queryable } from '@app/db/client';
import type { Schedule } from '@app/shared/availability/availability.schema';
import { DEFAULT_SETTINGS } from '@app/shared/availability/schedule-rules';
import type { Id } from '@app/shared/id/id';
import { getCoachTimeZone, listSchedules } from './availability.repository.ts';

/** A coach's schedule; before the first change one without hours, in the zone they live in. */
export async function getSchedule(db: Queryable, coachId: Id<'coach'>): Promise<Schedule> {
  const saved = (await listSchedules(db, [coachId])).get(coachId);
  if (saved) return saved;
  const timeZone = await getCoachTimeZone(db, coachId);
  return {
    version: 0,
    name: 'Usual week',
    weeklyHours: [],
    overrides: [],
    named: [],
    absences: [],
    offeringRules: [],
    rules: { ...DEFAULT_SETTINGS, timeZone },
  };
}
