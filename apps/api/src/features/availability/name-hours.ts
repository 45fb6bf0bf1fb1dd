import { newId } from '@app/db/new-id';
import type { NameHoursInput, Schedule } from '@app/shared/availability/availability.schema';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { getWeek, replaceWeeklyHours } from './availability.repository.ts';
import { type CoachAtSchedule, changeSchedule } from './change-schedule.ts';
import {
  countNamedHours,
  deleteNamedHours,
  findNamedHours,
  insertNamedHours,
  renameSchedule,
  updateNamedHours,
} from './named-hours.repository.ts';

const MOST_WEEKS = 20;

/** Another week with a name and perhaps dates. A new one begins as a copy of the usual week. */
export function nameHours(
  coach: CoachAtSchedule,
  { version, hours }: { version: number; hours: NameHoursInput },
): Promise<Schedule> {
  const { id, name, from: validFrom, to: validTo } = hours;
  return changeSchedule(coach, version, 'named_hours', async (tx, schedule) => {
    if (id) {
      const saved = await updateNamedHours(tx, schedule.id, id, { name, validFrom, validTo });
      if (!saved) throw new DomainError('NOT_FOUND', { id });
      return;
    }
    const weekly = await getWeek(tx, schedule.id);
    await insertNamedHours(tx, {
      id: newId('namedHours'),
      scheduleId: schedule.id,
      name,
      validFrom,
      validTo,
      weekly,
    });
    if ((await countNamedHours(tx, schedule.id)) > MOST_WEEKS) throw new DomainError('TOO_MANY_HOURS');
  });
}

type OfHours = { version: number; id: Id<'namedHours'> };

/** Takes a week away; offerings that had chosen it have the usual one again. */
export function removeNamedHours(coach: CoachAtSchedule, { version, id }: OfHours): Promise<Schedule> {
  return changeSchedule(coach, version, 'named_hours', async (tx, schedule) => {
    if (!(await deleteNamedHours(tx, schedule.id, id))) throw new DomainError('NOT_FOUND', { id });
  });
}

/** The named week becomes the usual one, and what was usual is kept under its own name, without dates. */
export function makeUsualHours(coach: CoachAtSchedule, { version, id }: OfHours): Promise<Schedule> {
  return changeSchedule(coach, version, 'named_hours', async (tx, schedule) => {
    const chosen = await findNamedHours(tx, schedule.id, id);
    if (!chosen) throw new DomainError('NOT_FOUND', { id });
    const weekly = await getWeek(tx, schedule.id);
    await replaceWeeklyHours(tx, schedule.id, chosen.weekly);
    await renameSchedule(tx, schedule.id, chosen.name);
    const changes = { name: schedule.name, weekly, validFrom: null, validTo: null };
    await updateNamedHours(tx, schedule.id, id, changes);
  });
}
