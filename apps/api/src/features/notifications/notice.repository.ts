import type { Queryable } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { payments, refunds, transfers } from '@app/db/schema/payments';
import { interviewerRequests, realInterviews } from '@app/db/schema/progress';
import { reports } from '@app/db/schema/reports';
import { reviews } from '@app/db/schema/reviews';
import type { Id } from '@app/shared/id/id';
import { and, asc, desc, eq, isNotNull, isNull, ne, sql, sum } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

// Reads of other nouns' tables, joined for messages; nothing is written here.
const candidates = alias(users, 'candidates');
const coachUsers = alias(users, 'coach_users');

/** A booking with both its people, as messages about it need them; the truth at the moment of asking. */
export async function findNotice(db: Queryable, bookingId: Id<'booking'>) {
  const [row] = await selectNotices(db).where(eq(bookings.id, bookingId));
  return row;
}

const selectNotices = (db: Queryable) =>
  db
    .select({
      booking: bookings,
      candidate: { id: candidates.id, name: candidates.name, email: candidates.email },
      coach: { id: coachUsers.id, name: coaches.displayName, email: coachUsers.email, slug: coaches.slug },
      report: {
        id: reports.id,
        status: reports.status,
        dueAt: reports.dueAt,
        releasedAt: reports.releasedAt,
      },
      reviewId: reviews.id,
    })
    .from(bookings)
    .innerJoin(candidates, eq(candidates.id, bookings.candidateId))
    .innerJoin(coaches, eq(coaches.id, bookings.coachId))
    .innerJoin(coachUsers, eq(coachUsers.id, coaches.userId))
    .leftJoin(reports, eq(reports.bookingId, bookings.id))
    .leftJoin(reviews, eq(reviews.bookingId, bookings.id));

/** What was confirmed in the same moment as this booking of a series, and stands, in the order of time. */
export async function listConfirmedWith(
  db: Queryable,
  { seriesId, confirmedAt }: Pick<Notice['booking'], 'seriesId' | 'confirmedAt'>,
): Promise<Notice[]> {
  if (!seriesId || !confirmedAt) return [];
  return selectNotices(db)
    .where(
      and(
        eq(bookings.seriesId, seriesId),
        eq(bookings.confirmedAt, confirmedAt),
        isNull(bookings.cancelledAt),
      ),
    )
    .orderBy(asc(bookings.startsAt));
}
export type Notice = NonNullable<Awaited<ReturnType<typeof findNotice>>>;

/** The payment that went through, the latest if there were several. */
export async function findPaidPayment(db: Queryable, bookingId: Id<'booking'>) {
  const [payment] = await db
    .select()
    .from(payments)
    .where(
      and(eq(payments.bookingId, bookingId), eq(payments.status, 'succeeded'), eq(payments.duplicate, false)),
    )
    .orderBy(desc(payments.createdAt))
    .limit(1);
  return payment;
}

/** What goes back to the candidate of this booking, the way it was paid, all refunds together that have not failed. */
export async function sumRefunds(db: Queryable, bookingId: Id<'booking'>): Promise<number> {
  const [row] = await db
    .select({
      total: sum(sql`${refunds.amountMinor} + ${refunds.creditMinor} + ${refunds.packageMinor}`).mapWith(
        Number,
      ),
    })
    .from(refunds)
    .where(and(eq(refunds.bookingId, bookingId), ne(refunds.status, 'failed')));
  return row?.total ?? 0;
}

export async function findRefund(db: Queryable, id: Id<'refund'>) {
  const [refund] = await db.select().from(refunds).where(eq(refunds.id, id));
  return refund;
}

export async function findTransfer(db: Queryable, id: Id<'transfer'>) {
  const [transfer] = await db.select().from(transfers).where(eq(transfers.id, id));
  return transfer;
}

export async function findApplication(db: Queryable, coachId: Id<'coach'>) {
  const [row] = await db
    .select({
      status: coaches.status,
      appliedAt: coaches.appliedAt,
      decidedAt: coaches.decidedAt,
      decidedBy: coaches.decidedBy,
      owner: { id: users.id, name: users.name, email: users.email },
    })
    .from(coaches)
    .innerJoin(users, eq(users.id, coaches.userId))
    .where(eq(coaches.id, coachId));
  return row;
}

/** Whom an interviewer's answer is for, and of which day. */
export async function findInterviewerAnswer(db: Queryable, id: Id<'interviewerRequest'>) {
  const [row] = await db
    .select({
      heldOn: realInterviews.heldOn,
      candidate: { id: users.id, name: users.name, email: users.email },
    })
    .from(interviewerRequests)
    .innerJoin(realInterviews, eq(realInterviews.id, interviewerRequests.interviewId))
    .innerJoin(users, eq(users.id, realInterviews.candidateId))
    .where(and(eq(interviewerRequests.id, id), isNotNull(interviewerRequests.answeredAt)));
  return row;
}
