import { newId } from '@app/db/new-id';
import type { AbsenceInput, Schedule } from '@app/shared/availability/availability.schema';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { type CoachAtSchedule, changeSchedule } from './change-schedule.ts';
import {
  countAbsences,
  deleteAbsence,
  deleteAbsencesBefore,
  insertAbsence,
} from './named-hours.repository.ts';

const MOST_ABSENCES = 50;

/** Nothing can be booked on these dates any more. What is booked stays, until the coach decides about it. */
export function addAbsence(
  coach: CoachAtSchedule,
  { version, absence }: { version: number; absence: AbsenceInput },
): Promise<Schedule> {
  return changeSchedule(coach, version, 'absence', async (tx, { id, timeZone }) => {
    const today = coach.now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    if (absence.to < today) throw new DomainError('OVERRIDE_PAST', { date: absence.to });
    await deleteAbsencesBefore(tx, id, today);
    const { from: firstOn, to: lastOn, reason } = absence;
    await insertAbsence(tx, { id: newId('absence'), scheduleId: id, firstOn, lastOn, reason });
    if ((await countAbsences(tx, id)) > MOST_ABSENCES) throw new DomainError('TOO_MANY_ABSENCES');
  });
}

/** Back after all. */
export function removeAbsence(
  coach: CoachAtSchedule,
  { version, id }: { version: number; id: Id<'absence'> },
): Promise<Schedule> {
  return changeSchedule(coach, version, 'absence', async (tx, schedule) => {
    if (!(await deleteAbsence(tx, schedule.id, id))) throw new DomainError('NOT_FOUND', { id });
  });
}
