import { bookings } from '@app/db/schema/booking';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

/** The only evening hour of the week: Tuesday 3 March 2026, 18:00 to 19:00 in Dublin. */
async function createMarket(test: TestApp) {
  const coach = await createCoach(test.db, {
    timeZone: 'Europe/Dublin',
    hours: { start: '18:00', end: '19:00' },
  });
  return { ...coach, offeringId: await createOffering(test.db, coach.coachId) };
}

const TUESDAY_EVENING = {
  timeZone: 'Europe/Dublin',
  freeFrom: '2026-03-03',
  freeTo: '2026-03-03',
  freeParts: ['2e'],
};
const startsAt = '2026-03-03T18:00:00Z';

async function namesFree(test: TestApp, more = {}) {
  const { coaches } = await (await test.as(null)).booking.findCoaches({ ...TUESDAY_EVENING, ...more });
  return coaches.map(({ id }) => id);
}

it('is right at once after a hold, its end, and a change of hours', async () => {
  await using test = await createTestApp({ now: '2026-03-01T12:00:00Z' });
  const { coachId, userId, offeringId } = await createMarket(test);
  const candidate = await test.as(await createUser(test.db));
  expect(await namesFree(test)).toEqual([coachId]);

  const held = await candidate.booking.holdSlot({ offeringId, startsAt, timeZone: 'Europe/Dublin' });
  expect(await namesFree(test)).toEqual([]);
  await candidate.booking.releaseHold({ bookingId: held.id });
  expect(await namesFree(test)).toEqual([coachId]);

  const coach = await test.as(userId);
  const { version } = await coach.availability.mySchedule();
  const closed = await coach.availability.setDateOverrides({ version, dates: ['2026-03-03'], intervals: [] });
  expect(await namesFree(test)).toEqual([]);
  await coach.availability.removeDateOverride({ version: closed.version, date: '2026-03-03' });
  expect(await namesFree(test)).toEqual([coachId]);

  await coach.catalog.withdrawOffering({ offeringId });
  expect(await namesFree(test)).toEqual([]);
});

it('misses no change of a transaction that ends after a younger one', async () => {
  await using test = await createTestApp({ now: '2026-03-01T12:00:00Z' });
  const first = await createMarket(test);
  const second = await createMarket(test);
  const candidate = await test.as(await createUser(test.db));
  const [held, other] = [
    await candidate.booking.holdSlot({ offeringId: first.offeringId, startsAt, timeZone: 'UTC' }),
    await (await test.as(await createUser(test.db))).booking.holdSlot({
      offeringId: second.offeringId,
      startsAt,
      timeZone: 'UTC',
    }),
  ];
  expect(await namesFree(test)).toEqual([]);
  const free = (id: typeof held.id) => ({ where: eq(bookings.id, id), set: { status: 'expired' as const } });
  await test.db.transaction(async (older) => {
    await older.update(bookings).set(free(held.id).set).where(free(held.id).where);
    await test.db.update(bookings).set(free(other.id).set).where(free(other.id).where);
    expect(await namesFree(test)).toEqual([second.coachId]);
  });
  expect((await namesFree(test)).toSorted()).toEqual([first.coachId, second.coachId].toSorted());
});

it('asks for a length, and follows the clock when it leaps', async () => {
  await using test = await createTestApp({ now: '2026-01-10T12:00:00Z' });
  const { coachId } = await createMarket(test);
  expect(await namesFree(test, { freeFrom: '2026-01-13', freeTo: '2026-01-13' })).toEqual([coachId]);
  test.clock.travelTo('2026-03-01T12:00:00Z');
  expect(await namesFree(test)).toEqual([coachId]);
  expect(await namesFree(test, { durationMinutes: 60 })).toEqual([coachId]);
  expect(await namesFree(test, { durationMinutes: 30 })).toEqual([]);
});
