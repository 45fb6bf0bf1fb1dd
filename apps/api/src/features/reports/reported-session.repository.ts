import type { Queryable } from '@app/db/client';
import { bookings, briefs } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { rubricQuestions } from '@app/db/schema/rubrics';
import { askedQuestions, sessionMarkers, sessionNotes } from '@app/db/schema/sessions';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, sql } from 'drizzle-orm';

export type ReportedSession = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/** The session a report is about, with both people and the brief: what the other nouns know of it. */
export async function getSession(db: Queryable, bookingId: Id<'booking'>) {
  const session = await findSession(db, bookingId);
  if (!session) throw new DomainError('REPORT_NOT_FOUND');
  return session;
}

async function findSession(db: Queryable, bookingId: Id<'booking'>) {
  const [row] = await db
    .select({
      booking: bookings,
      brief: briefs,
      candidateName: users.name,
      coachName: coaches.displayName,
      coachSlug: coaches.slug,
    })
    .from(bookings)
    .innerJoin(users, eq(users.id, bookings.candidateId))
    .innerJoin(coaches, eq(coaches.id, bookings.coachId))
    .leftJoin(briefs, eq(briefs.bookingId, bookings.id))
    .where(eq(bookings.id, bookingId));
  return row;
}

/** As `getSession`, for the candidate whose session it is; anybody else learns nothing. */
export async function getSessionOfCandidate(db: Queryable, bookingId: Id<'booking'>, userId: Id<'user'>) {
  const session = await findSession(db, bookingId);
  if (session?.booking.candidateId !== userId) throw new DomainError('REPORT_NOT_FOUND');
  return session;
}

/** As `getSession`, for the coach who held it; anybody else learns nothing. */
export async function getSessionOfCoach(db: Queryable, bookingId: Id<'booking'>, coachId: Id<'coach'>) {
  const session = await findSession(db, bookingId);
  if (session?.booking.coachId !== coachId) throw new DomainError('REPORT_NOT_FOUND');
  return session;
}

/** What the coach tapped, wrote and marked as asked in the room, in the order of the session. */
export async function listRoomRecord(db: Queryable, bookingId: Id<'booking'>) {
  const markers = await db
    .select({
      kind: sessionMarkers.kind,
      atSeconds: sessionMarkers.atSeconds,
      content: sessionMarkers.content,
    })
    .from(sessionMarkers)
    .where(eq(sessionMarkers.bookingId, bookingId))
    .orderBy(asc(sessionMarkers.atSeconds), asc(sessionMarkers.id));
  const [notes] = await db
    .select({ content: sessionNotes.content })
    .from(sessionNotes)
    .where(eq(sessionNotes.bookingId, bookingId));
  const questions = await db
    .select({
      text: askedQuestions.text,
      kind: rubricQuestions.kind,
      atSeconds: sql<number>`extract(epoch from ${askedQuestions.askedAt} - ${bookings.startsAt})::float8`,
    })
    .from(askedQuestions)
    .innerJoin(rubricQuestions, eq(rubricQuestions.id, askedQuestions.questionId))
    .innerJoin(bookings, eq(bookings.id, askedQuestions.bookingId))
    .where(eq(askedQuestions.bookingId, bookingId));
  return { markers, notes: notes?.content ?? '', questions };
}

export type QuestionCount = Awaited<ReturnType<typeof countCandidateQuestions>>;

/** How many questions the candidate asked, as the coach tapped them, and when the first of them came. */
export async function countCandidateQuestions(db: Queryable, bookingId: Id<'booking'>) {
  const [row] = await db
    .select({
      questions: sql<number>`count(*) filter (where kind in ('clarifying', 'follow_up', 'about_them', 'closing'))::int`,
      followUps: sql<number>`count(*) filter (where kind = 'follow_up')::int`,
      clarifying: sql<number>`count(*) filter (where kind = 'clarifying')::int`,
      aboutThem: sql<number>`count(*) filter (where kind = 'about_them')::int`,
      closing: sql<number>`count(*) filter (where kind = 'closing')::int`,
      firstAtSeconds: sql<
        number | null
      >`min(at_seconds) filter (where kind in ('clarifying', 'follow_up', 'about_them', 'closing'))`,
    })
    .from(sessionMarkers)
    .where(and(eq(sessionMarkers.bookingId, bookingId)));
  return row!; // an aggregate without groups has one row
}

/** Whole minutes a session took, never less than was booked: times in a report lie inside them. */
export function actualMinutes({ booking }: ReportedSession): number {
  const { startsAt, endsAt, endedAt, durationMinutes } = booking;
  const minutes = startsAt.until(endedAt ?? endsAt).total('minutes');
  return Math.max(durationMinutes, Math.ceil(minutes));
}
