import type { Database, Transaction } from '@app/db/client';
import type { Schedule } from '@app/shared/availability/availability.schema';
import type { Id } from '@app/shared/id/id';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { claimNextVersion } from './availability.repository.ts';
import { getSchedule } from './get-schedule.ts';

/** A coach at their own schedule. */
export type CoachAtSchedule = {
  db: Database;
  now: Temporal.Instant;
  coachId: Id<'coach'>;
  actor: Actor;
};

type ChangedPart = 'weekly_hours' | 'named_hours' | 'date_override' | 'absence' | 'rules' | 'offering_rules';
type ScheduleInTransaction = { id: Id<'schedule'>; name: string; timeZone: string };

/**
 * One change of a schedule: refused when it starts from a version that is no longer the last, written,
 * put on record, and answered with the schedule as it is now. SCHEDULE_CHANGED.
 */
export async function changeSchedule(
  { db, now, coachId, actor }: CoachAtSchedule,
  version: number,
  part: ChangedPart,
  write: (tx: Transaction, schedule: ScheduleInTransaction) => Promise<void>,
): Promise<Schedule> {
  return db.transaction(async (tx) => {
    const schedule = await claimNextVersion(tx, coachId, version, now);
    await write(tx, schedule);
    await recordAuditEvent(tx, {
      at: now,
      actor,
      action: 'schedule.changed',
      subjectId: schedule.id,
      details: { part, version: schedule.version },
    });
    return getSchedule(tx, coachId);
  });
}
