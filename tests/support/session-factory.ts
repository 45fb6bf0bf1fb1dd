import type { Queryable } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { bookings, briefs } from '@app/db/schema/booking';
import { sessionMarkers, sessionNotes } from '@app/db/schema/sessions';
import { DEFAULT_BOOKING_POLICY } from '@app/shared/booking/booking-policy';
import type { BookingStatus, NoShowBy } from '@app/shared/booking/booking-status';
import type { SessionType } from '@app/shared/catalog/session-type';
import type { Id } from '@app/shared/id/id';
import type { MarkerKind } from '@app/shared/sessions/marker';
import { createCoach, createOffering, createUser } from './factories.ts';
import type { TestApp } from './test-app.ts';

type SessionOptions = {
  endedAt?: string;
  minutes?: number;
  status?: BookingStatus;
  noShowBy?: NoShowBy;
  sessionType?: SessionType;
  candidateTimeZone?: string;
  markers?: { kind: MarkerKind; atSeconds: number; content?: string }[];
  notes?: string;
  /** People of an earlier session, to have several of one pair. */
  with?: EndedSession;
};

export type EndedSession = {
  bookingId: Id<'booking'>;
  candidateId: Id<'user'>;
  coach: Awaited<ReturnType<typeof createCoach>>;
};

/** A session that is over and waits for its report: 09:00 to 09:45 in Leeds on 12 March 2026 unless told otherwise. */
export async function createEndedSession(db: Queryable, options: SessionOptions = {}): Promise<EndedSession> {
  const { minutes = 45, status = 'awaiting_report', sessionType = 'behavioural' } = options;
  const endsAt = Temporal.Instant.from(options.endedAt ?? '2026-03-12T09:45:00Z');
  const startsAt = endsAt.subtract({ minutes });
  const candidateTimeZone = options.candidateTimeZone ?? 'Europe/London';
  const candidateId =
    options.with?.candidateId ?? (await createUser(db, { name: 'Callum Reid', timeZone: candidateTimeZone }));
  const coach = options.with?.coach ?? (await createCoach(db));
  const bookingId = newId('booking');
  await db.insert(bookings).values({
    id: bookingId,
    candidateId,
    coachId: coach.coachId,
    offeringId: await createOffering(db, coach.coachId, { sessionType, durationMinutes: 45 }),
    status,
    sessionType,
    durationMinutes: minutes,
    startsAt,
    endsAt,
    endedAt: status === 'awaiting_report' || status === 'completed' ? endsAt : null,
    candidateTimeZone,
    coachTimeZone: 'America/Denver',
    priceAmountMinor: 12_000,
    priceCurrency: 'EUR',
    commissionBasisPoints: 1_500,
    policy: DEFAULT_BOOKING_POLICY,
    noShowBy: options.noShowBy ?? null,
    createdAt: startsAt.subtract({ hours: 72 }),
    updatedAt: endsAt,
  });
  await db.insert(briefs).values({
    bookingId,
    targetRole: 'Operations coordinator, regional parcel carrier',
    targetCompany: 'A parcel carrier with nine depots',
    updatedAt: startsAt,
  });
  for (const { kind, atSeconds, content = '' } of options.markers ?? [])
    await db
      .insert(sessionMarkers)
      .values({ id: newId('marker'), bookingId, kind, atSeconds, content, createdAt: endsAt });
  if (options.notes)
    await db.insert(sessionNotes).values({ bookingId, content: options.notes, updatedAt: endsAt });
  return { bookingId, candidateId, coach };
}

/** The API as both people of a session call it at the clock's present. */
export async function sidesOf(test: TestApp, session: EndedSession) {
  return { candidate: await test.as(session.candidateId), coach: await test.as(session.coach.userId) };
}
