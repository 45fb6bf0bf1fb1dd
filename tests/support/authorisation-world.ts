import type { Database } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { absences, calendarFeeds, namedHours } from '@app/db/schema/availability';
import { sessionMarkers } from '@app/db/schema/sessions';
import type { Id } from '@app/shared/id/id';
import {
  createAdmin,
  createCoach,
  createOffering,
  createPaidPackage,
  createPromo,
  createUser,
} from './factories.ts';
import { createInterview } from './interview-factory.ts';
import { createDeal, payFor } from './paid-booking.ts';
import { createEndedSession, sidesOf } from './session-factory.ts';
import { createTestMarket } from './stripe.ts';
import type { TestApp } from './test-app.ts';

/** The ids that a row may put into its input. */
export type World = {
  bookingId: Id<'booking'>;
  endedBookingId: Id<'booking'>;
  markerId: Id<'marker'>;
  feedId: Id<'calendarFeed'>;
  spareFeedId: Id<'calendarFeed'>;
  /** Of the coach whose bookings these are. */
  offeringId: Id<'offering'>;
  spareOfferingId: Id<'offering'>;
  coachId: Id<'coach'>;
  userId: Id<'user'>;
  /** For sale to everybody; in a stranger's world of a coach who is not listed. */
  saleId: Id<'offering'>;
  saleSlug: string;
  /** In the candidate's ledger. */
  interviewId: Id<'realInterview'>;
  /** In the coach's schedule. */
  namedHoursId: Id<'namedHours'>;
  absenceId: Id<'absence'>;
  /** The coach's proposal of another rubric, which they still write. */
  versionId: Id<'rubricVersion'>;
  /** In the bank of the ended session's rubric. */
  questionId: Id<'rubricQuestion'>;
  /** Borne by the coach. */
  promoCodeId: Id<'promoCode'>;
  /** Bought by the candidate. */
  packageId: Id<'package'>;
  orderId: Id<'order'>;
};

/** Ids of the right kind behind which there never was anything. */
export const neverWas = (): World => ({
  bookingId: newId('booking'),
  endedBookingId: newId('booking'),
  markerId: newId('marker'),
  feedId: newId('calendarFeed'),
  spareFeedId: newId('calendarFeed'),
  offeringId: newId('offering'),
  spareOfferingId: newId('offering'),
  coachId: newId('coach'),
  userId: newId('user'),
  saleId: newId('offering'),
  saleSlug: 'nobody-of-this-name',
  interviewId: newId('realInterview'),
  namedHoursId: newId('namedHours'),
  absenceId: newId('absence'),
  versionId: newId('rubricVersion'),
  questionId: newId('rubricQuestion'),
  promoCodeId: newId('promoCode'),
  packageId: newId('package'),
  orderId: newId('order'),
});

/** A coach and a candidate with a session to come and one that is over; strangers; and the desk. */
export async function createAuthorisationWorld() {
  const test = await createTestMarket();
  const { db } = test;
  const ended = await createEndedSession(db);
  const { candidateId } = ended;
  const { bookingId } = await payFor(test, await createDeal(test, { candidateId, coach: ended.coach }));
  await test.sql`update coaches set stripe_account_id = null where id = ${ended.coach.coachId}`;
  const { coach } = await sidesOf(test, ended);
  await coach.reports.open({ bookingId: ended.bookingId });
  const markerId = newId('marker');
  await db.insert(sessionMarkers).values({
    id: markerId,
    bookingId,
    kind: 'rambled',
    atSeconds: 60,
    createdAt: test.clock.current,
  });
  const offeringId = await createOffering(db, ended.coach.coachId);
  const shop = await createCoach(db);
  const hidden = await createCoach(db, { status: 'draft' });
  const slugOf = async (coachId: Id<'coach'>): Promise<string> => {
    const [row] = await test.sql`select slug from coaches where id = ${coachId}`;
    return String(row?.slug);
  };
  const theirs: World = {
    bookingId,
    endedBookingId: ended.bookingId,
    markerId,
    feedId: await createFeed(db, ended.coach.coachId, 'work'),
    spareFeedId: await createFeed(db, ended.coach.coachId, 'home'),
    offeringId,
    spareOfferingId: await createOffering(db, ended.coach.coachId),
    coachId: ended.coach.coachId,
    userId: ended.candidateId,
    saleId: await createOffering(db, hidden.coachId),
    saleSlug: await slugOf(hidden.coachId),
    interviewId: await createInterview(db, candidateId),
    versionId: (await coach.rubrics.propose({ rubricId: 'coding' })).versionId,
    questionId: await questionOf(test, 'universal'),
    promoCodeId: await createPromo(db, ended.coach),
    ...(await createPaidPackage(db, { candidateId, coachId: ended.coach.coachId, offeringId })),
    ...(await createHours(test, ended.coach.scheduleId)),
  };
  const bareAdmin = await createAdmin(db);
  await test.sql`update users set two_factor_enabled = false where id = ${bareAdmin}`;
  const stranger = await createCoach(db);
  return {
    test,
    theirs,
    /** What the owner may use: their own, and what is for sale. */
    own: {
      ...theirs,
      saleId: await createOffering(db, shop.coachId),
      saleSlug: await slugOf(shop.coachId),
    } satisfies World,
    strangerBookingId: (await createEndedSession(db, { with: { ...ended, coach: stranger } })).bookingId,
    people: {
      unverified: await createUser(db, { emailVerified: false }),
      candidate: ended.candidateId,
      coach: ended.coach.userId,
      strangerCandidate: await createUser(db, { name: 'Sina Fremd' }),
      strangerCoach: stranger.userId,
      admin: await createAdmin(db),
      support: await createAdmin(db, 'support'),
      finance: await createAdmin(db, 'finance'),
      trust: await createAdmin(db, 'trust'),
      bareAdmin,
    },
  };
}

async function questionOf({ sql }: Pick<TestApp, 'sql'>, rubricId: string): Promise<Id<'rubricQuestion'>> {
  const [row] = await sql`select id from rubric_questions where rubric_id = ${rubricId} order by id limit 1`;
  return row?.id;
}

async function createFeed(db: Database, coachId: Id<'coach'>, name: string): Promise<Id<'calendarFeed'>> {
  const id = newId('calendarFeed');
  const at = Temporal.Instant.from('2026-01-05T08:00:00Z');
  const url = `https://nowhere.second-round.test/${name}.ics`;
  await db.insert(calendarFeeds).values({ id, coachId, name, url, dueAt: at, createdAt: at });
  return id;
}

async function createHours({ db }: Pick<TestApp, 'db'>, scheduleId: Id<'schedule'>) {
  const [namedHoursId, absenceId] = [newId('namedHours'), newId('absence')];
  await db.insert(namedHours).values({ id: namedHoursId, scheduleId, name: 'Term', weekly: [] });
  await db
    .insert(absences)
    .values({ id: absenceId, scheduleId, firstOn: '2026-05-01', lastOn: '2026-05-03' });
  return { namedHoursId, absenceId };
}

export type AuthorisationWorld = Awaited<ReturnType<typeof createAuthorisationWorld>>;
export type Person = keyof AuthorisationWorld['people'];
