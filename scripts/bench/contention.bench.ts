/**
 * Two hundred people at the same moment: who moves their session to one free hour, who gets one freed hour from
 * the waiting list, who holds overlapping weeks. Each fact is asserted before it is printed: one winner, no time
 * given twice, none lost. PostgreSQL runs without fsync.
 */
import assert from 'node:assert/strict';
import { newId } from '@app/db/new-id';
import { bookings } from '@app/db/schema/booking';
import { DEFAULT_BOOKING_POLICY } from '@app/shared/booking/booking-policy';
import type { ErrorCode } from '@app/shared/errors/error-catalogue';
import type { Id } from '@app/shared/id/id';
import { createCoach, createOffering, createUser } from '../../tests/support/factories.ts';
import startPostgres from '../../tests/support/global-setup.ts';
import { createTestApp, type TestApp } from '../../tests/support/test-app.ts';
import { atOnce } from './at-once.ts';

const RACERS = 200;
const CONNECTIONS = 10;
const timeZone = 'UTC';

/** Open every day from 00:00 to 24:00 in UTC; it is Monday 2 March, 09:00. */
const MIDNIGHT = Temporal.Instant.from('2026-03-04T00:00:00Z');
const at = (hours: number) => MIDNIGHT.add({ hours }).toString();

type Outcome = 'won' | ErrorCode;
type Offer = { coachId: Id<'coach'>; offeringId: Id<'offering'> };

async function openCoach(test: TestApp): Promise<Offer> {
  const { coachId } = await createCoach(test.db, { timeZone, hours: { start: '00:00', end: '24:00' } });
  return { coachId, offeringId: await createOffering(test.db, coachId) };
}

const people = (test: TestApp) => atOnce(CONNECTIONS, Array(RACERS).fill({}), () => createUser(test.db));

/** All of them at once; how each of them fared, and how long it took until the last knew. */
async function race(acts: (() => Promise<unknown>)[]) {
  const start = performance.now();
  const outcomes = await Promise.all(
    acts.map((act) =>
      act().then(
        (): Outcome => 'won',
        ({ cause }): Outcome => cause.code,
      ),
    ),
  );
  return { outcomes, elapsedMs: performance.now() - start };
}

function report(what: string, elapsedMs: number, fact: string): void {
  console.log(`  ${what.padEnd(46)} ${elapsedMs.toFixed(0).padStart(6)} ms: ${fact}`);
}

const wins = (outcomes: Outcome[]) => outcomes.filter((outcome) => outcome === 'won').length;

async function assertNothingTwice(test: TestApp, coachId: Id<'coach'>): Promise<void> {
  const [row] = await test.sql<{ twice: number }[]>`
    select count(*)::int as twice from bookings a join bookings b on a.coach_id = b.coach_id and a.id < b.id
      and a.starts_at < b.ends_at and b.starts_at < a.ends_at
    where a.coach_id = ${coachId} and a.status in ('held', 'confirmed') and b.status in ('held', 'confirmed')`;
  assert.equal(row?.twice, 0, 'no time is given twice');
}

async function reschedule(test: TestApp): Promise<void> {
  const offer = await openCoach(test);
  const candidates = await people(test);
  const sessions = candidates.map((candidateId, index) => ({
    id: newId('booking'),
    candidateId,
    start: at(index + 24),
  }));
  const wanted = at(RACERS + 48);
  const now = test.clock.current;
  await test.db.insert(bookings).values(
    sessions.map(({ id, candidateId, start }) => ({
      ...{ id, candidateId, ...offer, status: 'confirmed' as const, sessionType: 'behavioural' as const },
      durationMinutes: 60,
      startsAt: Temporal.Instant.from(start),
      endsAt: Temporal.Instant.from(start).add({ hours: 1 }),
      ...{
        candidateTimeZone: timeZone,
        coachTimeZone: timeZone,
        priceAmountMinor: 12_000,
        priceCurrency: 'EUR',
      },
      ...{ commissionBasisPoints: 1_500, policy: DEFAULT_BOOKING_POLICY, createdAt: now, updatedAt: now },
    })),
  );
  const callers = await Promise.all(candidates.map((id) => test.as(id)));
  const { outcomes, elapsedMs } = await race(
    sessions.map(
      ({ id }, index) =>
        () =>
          callers[index]!.booking.move({ bookingId: id, startsAt: wanted }),
    ),
  );
  assert.equal(wins(outcomes), 1, 'exactly one moves there');
  await assertNothingTwice(test, offer.coachId);
  const left = sessions[outcomes.indexOf('won')]!.start;
  const window = { from: left, to: Temporal.Instant.from(left).add({ minutes: 1 }).toString() };
  const { starts } = await callers[0]!.booking.listSlots({ offeringId: offer.offeringId, ...window });
  assert.deepEqual(
    starts.map((start) => Temporal.Instant.from(start).toString()),
    [left],
    'what it left is free',
  );
  report(
    `${RACERS} move to one hour`,
    elapsedMs,
    'exactly one winner, and the hour it left is offered again',
  );
}

async function waitlist(test: TestApp): Promise<void> {
  const { coachId } = await createCoach(test.db, { timeZone, hours: { start: '12:00', end: '13:00' } });
  const offeringId = await createOffering(test.db, coachId);
  const holder = await test.as(await createUser(test.db));
  const startsAt = MIDNIGHT.add({ hours: 12 });
  const { id: bookingId } = await holder.booking.holdSlot({
    offeringId,
    startsAt: startsAt.toString(),
    timeZone,
  });
  const callers = await Promise.all((await people(test)).map((id) => test.as(id)));
  const days = { from: MIDNIGHT.toString(), to: MIDNIGHT.add({ hours: 24 }).toString() };
  const half = callers.slice(0, RACERS / 2);
  await atOnce(CONNECTIONS, half, ({ booking }) => booking.joinWaitlist({ offeringId, timeZone, ...days }));
  const rest = callers.slice(RACERS / 2);
  const { outcomes, elapsedMs } = await race([
    () => holder.booking.releaseHold({ bookingId }),
    ...rest.map(
      ({ booking }) =>
        () =>
          booking.holdSlot({ offeringId, startsAt: startsAt.toString(), timeZone }),
    ),
  ]);
  assert.equal(wins(outcomes), 1, 'the hour is freed, and none of those who rush for it gets it');
  const offered = await test.sql`
    select id from bookings where coach_id = ${coachId} and status = 'held' and waiter_id is not null`;
  assert.equal(offered.length, 1, 'exactly one of those who wait has it');
  const [first] = await test.sql`
    select status from waiters where coach_id = ${coachId} order by joined_at, id limit 1`;
  assert.equal(first?.status, 'offered', 'it is the first of them');
  await assertNothingTwice(test, coachId);
  report(
    `${half.length} wait, ${rest.length} rush for one freed hour`,
    elapsedMs,
    'exactly one winner, the first of those who waited',
  );
}

async function series(test: TestApp): Promise<void> {
  const { coachId, offeringId } = await openCoach(test);
  const callers = await Promise.all((await people(test)).map((id) => test.as(id)));
  const week = (number: number) => at(12 + (number % 4) * 24 * 7);
  const { outcomes, elapsedMs } = await race(
    callers.map(
      ({ booking }, index) =>
        () =>
          booking.holdSeries({ offeringId, startsAt: [0, 1, 2].map((next) => week(index + next)), timeZone }),
    ),
  );
  assert.equal(wins(outcomes), 1, 'three of four weeks are one series, and no other fits');
  const held = await test.sql`select id from bookings where coach_id = ${coachId} and status = 'held'`;
  assert.equal(held.length, 3, 'no half series');
  await assertNothingTwice(test, coachId);
  report(`${RACERS} hold three of the same four weeks`, elapsedMs, 'exactly one winner, and no half series');
}

const stopPostgres = await startPostgres();
try {
  await using test = await createTestApp({ max: CONNECTIONS });
  await reschedule(test);
  await waitlist(test);
  await series(test);
} finally {
  await stopPostgres();
}
