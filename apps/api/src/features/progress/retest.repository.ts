import type { Queryable, Transaction } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import { commitments } from '@app/db/schema/progress';
import type { Id } from '@app/shared/id/id';
import type { RetestMark } from '@app/shared/reports/retest-mark';
import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';

/** What a session checks; undefined when it is no retest. */
export async function findRetest(db: Queryable, bookingId: Id<'booking'>) {
  const [row] = await db
    .select({ retest: bookings.retest, candidateId: bookings.candidateId, coachId: bookings.coachId })
    .from(bookings)
    .where(eq(bookings.id, bookingId));
  return row?.retest ? { ...row, retest: row.retest } : undefined;
}

/** The retests of a report that are ahead, under way or done, the latest first. */
export function listRetestsOf(db: Queryable, bookingId: Id<'booking'>) {
  return db
    .select({ bookingId: bookings.id, status: bookings.status, startsAt: bookings.startsAt })
    .from(bookings)
    .where(
      and(
        isNotNull(bookings.retest),
        eq(sql`${bookings.retest} ->> 'ofBookingId'`, bookingId),
        inArray(bookings.status, ['confirmed', 'in_session', 'awaiting_report', 'completed']),
      ),
    )
    .orderBy(desc(bookings.startsAt));
}

type Judgement = { state: RetestMark; line: string; retestId: Id<'booking'>; judgedAt: Temporal.Instant };

/** Keeps what a coach saw of a task. */
export async function setJudgement(
  tx: Transaction,
  task: { bookingId: Id<'booking'>; focusPoint: string },
  { state, line, retestId, judgedAt }: Judgement,
): Promise<void> {
  await tx
    .update(commitments)
    .set({ state, judgedAt, judgedBy: 'coach', judgedIn: retestId, judgedLine: line })
    .where(and(eq(commitments.bookingId, task.bookingId), eq(commitments.focusPoint, task.focusPoint)));
}
