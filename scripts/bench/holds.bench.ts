/**
 * What a hold costs above its row. Forty coaches, six hundred candidates, each with an hour of their own: through
 * the API's caller, which takes the locks, judges the slot again and writes to the audit log; and then the
 * same rows as they are into the same table, with its indexes and constraints, over as many connections.
 * Afterwards one slot that two hundred people want at the same moment. PostgreSQL runs without fsync.
 */
import assert from 'node:assert/strict';
import type { ErrorCode } from '@app/shared/errors/error-catalogue';
import postgres from 'postgres';
import { createCoach, createOffering, createUser } from '../../tests/support/factories.ts';
import startPostgres from '../../tests/support/global-setup.ts';
import { createTestApp, type TestApp } from '../../tests/support/test-app.ts';
import { atOnce } from './at-once.ts';
import { median } from './median-time.ts';

const COACHES = 40;
const HOLDS_PER_COACH = 15;
const ROUNDS = 3;
const CONNECTIONS = 10;
const RACERS = 200;

/** Open every day from 09:00 to 17:00 in Denver, whichever side of the clock change; it is Monday 2 March. */
const FIRST_START = Temporal.Instant.from('2026-03-04T16:00:00Z');
const HOURS_A_DAY = 5;

type Caller = Awaited<ReturnType<TestApp['as']>>;
type Person = { caller: Caller; offeringId: Awaited<ReturnType<typeof createOffering>>; turn: number };

async function makePeople(test: TestApp): Promise<Person[]> {
  const coaches = await atOnce(1, Array(COACHES).fill({}), () => createCoach(test.db)); // their addresses are numbered
  const offerings = await atOnce(CONNECTIONS, coaches, ({ coachId }) => createOffering(test.db, coachId));
  const places = Array.from({ length: HOLDS_PER_COACH }, (_, turn) =>
    offerings.map((offeringId) => ({ offeringId, turn })),
  ).flat();
  return atOnce(CONNECTIONS, places, async (place) => ({ ...place, caller: await newCaller(test) }));
}

const newCaller = async (test: TestApp) => test.as(await createUser(test.db));

const startOf = (turn: number) =>
  FIRST_START.add({ hours: 24 * Math.floor(turn / HOURS_A_DAY) + (turn % HOURS_A_DAY) }).toString();

async function perSecond<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>) {
  const start = performance.now();
  await atOnce(CONNECTIONS, items, work);
  return items.length / ((performance.now() - start) / 1_000);
}

async function reportRates(test: TestApp): Promise<void> {
  const people = await makePeople(test);
  const owner = postgres(test.ownerUrl, { max: CONNECTIONS });
  const rates: { holds: number; inserts: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const holds = await perSecond(people, ({ caller, offeringId, turn }) =>
      caller.booking.holdSlot({
        offeringId,
        startsAt: startOf(round * HOLDS_PER_COACH + turn),
        timeZone: 'Europe/Dublin',
      }),
    );
    const rows = await owner`delete from bookings where id in (
      select id from bookings order by id desc limit ${people.length}) returning *`;
    const inserts = await perSecond(rows, (row) => owner`insert into bookings ${owner(row)}`);
    rates.push({ holds, inserts });
  }
  await owner.end();

  const holds = median(rates.map((rate) => rate.holds));
  const inserts = median(rates.map((rate) => rate.inserts));
  const ratio = median(rates.map((rate) => rate.inserts / rate.holds));
  console.log(
    `  holds through the API          ${holds.toFixed(0).padStart(6)} a second, ${CONNECTIONS} at once`,
  );
  console.log(`  raw inserts of the same rows   ${inserts.toFixed(0).padStart(6)} a second`);
  console.log(`  a hold costs as much as        ${ratio.toFixed(1).padStart(6)} raw inserts`);
}

async function reportContention(test: TestApp): Promise<void> {
  const { coachId } = await createCoach(test.db);
  const offeringId = await createOffering(test.db, coachId);
  const callers = await atOnce(CONNECTIONS, Array(RACERS).fill({}), () => newCaller(test));
  const start = performance.now();
  const outcomes = await Promise.all(
    callers.map((caller) =>
      caller.booking.holdSlot({ offeringId, startsAt: startOf(0), timeZone: 'UTC' }).then(
        () => 'HELD' as const,
        ({ cause }) => cause.code as ErrorCode,
      ),
    ),
  );
  const elapsed = performance.now() - start;
  const counts = Map.groupBy(outcomes, (outcome) => outcome);
  assert.equal(counts.get('HELD')?.length, 1, 'exactly one of them holds the slot');
  const told = [...counts].map(([outcome, { length }]) => `${length} ${outcome}`).join(', ');
  console.log(
    `  ${RACERS} at once for one slot        ${elapsed.toFixed(0).padStart(6)} ms until all have their answer: ${told}`,
  );
}

const stopPostgres = await startPostgres();
try {
  await using test = await createTestApp({ env: { HOLDS_PER_PERSON: String(ROUNDS) }, max: CONNECTIONS });
  await reportRates(test);
  await reportContention(test);
} finally {
  await stopPostgres();
}
