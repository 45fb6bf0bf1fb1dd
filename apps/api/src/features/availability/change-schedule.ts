import type { Database, Transaction } from '@app/db/client';
import type { Schedule } from '@app/shared/availability/availability.schema';
import type { Id } from '@app/shared/id/id';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { claimNextVersion } from './availability.repository.ts';
import { getSchedule } from './get-schedule.ts';

/** Whoever knows what is booked; availability does not. */
export type BookedTime = {
  /** Keeps it still until the end of the transaction. Called before anything else is locked. */
  freeze(tx: Transaction): Promise<void>;
  /** Decides about what stands in hours that are gone. HOURS_HOLD_BOOKINGS. */
  settle(tx: Transaction, change: { before: Schedule; after: Schedule }): Promise<void>;
};

/** A coach at their own schedule. */
export type CoachAtSchedule = {
  db: Database;
  now: Temporal.Instant;
  coachId: Id<'coach'>;
  actor: Actor;
  booked: BookedTime;
};

type ChangedPart = 'weekly_hours' | 'named_hours' | 'date_override' | 'absence' | 'rules' | 'offering_rules';
type ScheduleInTransaction = { id: Id<'schedule'>; name: string; timeZone: string };

/**
 * One change of a schedule: refused when it starts from a version that is no longer the last, or leaves
 * bookings without hours about which nobody decided; written, put on record, and answered with the
 * schedule as it is now. SCHEDULE_CHANGED, HOURS_HOLD_BOOKINGS.
 */
export async function changeSchedule(
  { db, now, coachId, actor, booked }: CoachAtSchedule,
  version: number,
  part: ChangedPart,
  write: (tx: Transaction, schedule: ScheduleInTransaction) => Promise<void>,
): Promise<Schedule> {
  return db.transaction(async (tx) => {
    await booked.freeze(tx);
    const schedule = await claimNextVersion(tx, coachId, version, now);
    const before = await getSchedule(tx, coachId);
    await write(tx, schedule);
    await recordAuditEvent(tx, {
      at: now,
      actor,
      action: 'schedule.changed',
      subjectId: schedule.id,
      details: { part, version: schedule.version },
    });
    const after = await getSchedule(tx, coachId);
    await booked.settle(tx, { before, after });
    return after;
  });
}
