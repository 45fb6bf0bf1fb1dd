import type { Queryable } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { bookings } from '@app/db/schema/booking';
import { attendance } from '@app/db/schema/sessions';
import type { Id } from '@app/shared/id/id';
import type { AttendanceEvent } from '@app/shared/sessions/attendance-outcome';
import { and, asc, eq, inArray, lte } from 'drizzle-orm';

type Visit = Omit<typeof attendance.$inferInsert, 'id'>;

export async function insertAttendance(db: Queryable, visit: Visit): Promise<void> {
  await db.insert(attendance).values({ ...visit, id: newId('attendance') });
}

/** Who came and went, in order of time. */
export async function listAttendance(db: Queryable, bookingId: Id<'booking'>): Promise<AttendanceEvent[]> {
  return db
    .select({ role: attendance.role, kind: attendance.kind, occurredAt: attendance.occurredAt })
    .from(attendance)
    .where(eq(attendance.bookingId, bookingId))
    .orderBy(asc(attendance.occurredAt), asc(attendance.id));
}

/** Sessions whose start has come and that nobody has closed yet. */
export async function listRunningSessions(db: Queryable, now: Temporal.Instant): Promise<Id<'booking'>[]> {
  const rows = await db
    .select({ id: bookings.id })
    .from(bookings)
    .where(and(inArray(bookings.status, ['confirmed', 'in_session']), lte(bookings.startsAt, now)))
    .orderBy(asc(bookings.startsAt))
    .limit(500);
  return rows.map(({ id }) => id);
}
