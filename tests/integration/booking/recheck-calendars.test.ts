import type { Id } from '@app/shared/id/id';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarFile, calendarHost, sends } from '../../support/calendar-host.ts';
import { createOffering, createUser } from '../../support/factories.ts';
import { createPackage } from '../../support/offers.ts';
import { createReadyCoach } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

/** Open from 09:00 to 17:00 in Denver, 16:00 to 24:00 in UTC; each test has a coach and a calendar of its own. */
let test: TestMarket;
let host: Awaited<ReturnType<typeof calendarHost>>;
beforeAll(async () => {
  test = await createTestMarket({ env: { CALENDARS_FROM_ANYWHERE: 'true' } });
  host = await calendarHost(sends(calendarFile()));
});
beforeEach(() => {
  host.answer = sends(calendarFile());
});
afterAll(async () => {
  host[Symbol.dispose]();
  await test[Symbol.asyncDispose]();
});

const timeZone = 'Europe/Berlin';
const dentist = (day: string) => [
  ...['BEGIN:VEVENT', `UID:${day}`, `DTSTART:${day}T183000Z`, 'DURATION:PT2H', 'END:VEVENT'],
];
/** 18:00 UTC, so many days from the test's now. */
const at = (days: number) =>
  `${test.clock.current
    .add({ hours: 24 * days })
    .toString()
    .slice(0, 10)}T18:00:00Z`;
const dayOf = (startsAt: string) => startsAt.slice(0, 10).replaceAll('-', '');

async function addCalendar(coachUserId: Id<'user'>) {
  await (await test.as(coachUserId)).availability.addCalendarFeed({ name: 'Work', url: host.url });
  host.asked.length = 0;
}

async function scene() {
  const coach = await createReadyCoach(test);
  const offeringId = await createOffering(test.db, coach.coachId);
  await addCalendar(coach.userId);
  const candidateId = await createUser(test.db);
  return { coach, offeringId, booking: async () => (await test.as(candidateId)).booking };
}

const minutesPass = (minutes: number) => test.clock.advance({ minutes });
const statusOf = async (bookingId: Id<'booking'>) =>
  (await test.sql`select status, cancelled_by from bookings where id = ${bookingId}`)[0];

/** The page at Stripe that was opened for it. */
async function pageOf(bookingId: Id<'booking'>): Promise<string> {
  const [row] = await test.sql<{ session: string }[]>`
    select checkout_session_id as session from payments where booking_id = ${bookingId}`;
  return row?.session ?? '';
}

describe('a calendar before somebody pays', () => {
  it('is read again by a job when a time is held, unless it was read just before', async () => {
    const { booking, offeringId } = await scene();
    const first = await (await booking()).holdSlot({ offeringId, startsAt: at(3), timeZone });
    await test.drain();
    expect(host.asked).toHaveLength(0); // it was read when it was added, a moment ago
    minutesPass(3);
    await (await booking()).releaseHold({ bookingId: first.id });
    await (await booking()).holdSlot({ offeringId, startsAt: at(4), timeZone });
    await (await booking()).holdSlot({ offeringId, startsAt: at(5), timeZone });
    expect(host.asked).toHaveLength(0); // nobody waits for it
    await test.drain();
    expect(host.asked).toHaveLength(1);
  });

  it('refuses a time that filled up since it was held, lets it go, and names the nearest', async () => {
    const { booking, offeringId } = await scene();
    const startsAt = at(3);
    minutesPass(3);
    host.answer = sends(calendarFile(...dentist(dayOf(startsAt))));
    const { id: bookingId } = await (await booking()).holdSlot({ offeringId, startsAt, timeZone });
    await test.drain();
    await expect((await booking()).pay({ bookingId })).rejects.toMatchObject({
      cause: {
        code: 'COACH_CALENDAR_FILLED',
        details: {
          startsAt,
          nearest: ['16:30', '17:00', '17:30'].map((time) => `${startsAt.slice(0, 10)}T${time}:00.000Z`),
          stillHeld: [],
        },
      },
    });
    expect(await statusOf(bookingId)).toEqual({ status: 'expired', cancelled_by: 'system' });
    const { id: other } = await (await booking()).holdSlot({ offeringId, startsAt: at(4), timeZone }); // no mark against them
    expect((await (await booking()).pay({ bookingId: other })).url).toMatch(/^http/);
  });

  it('closes a page at Stripe that was opened before, so that nobody pays on it', async () => {
    const { booking, offeringId } = await scene();
    const startsAt = at(3);
    const { id: bookingId } = await (await booking()).holdSlot({ offeringId, startsAt, timeZone });
    await (await booking()).pay({ bookingId });
    const session = await pageOf(bookingId);
    host.answer = sends(calendarFile(...dentist(dayOf(startsAt))));
    minutesPass(11);
    await test.sweep();
    await expect((await booking()).pay({ bookingId })).rejects.toMatchObject({
      cause: { code: 'COACH_CALENDAR_FILLED' },
    });
    expect(await test.sql`select status from payments where booking_id = ${bookingId}`).toEqual([
      { status: 'expired' },
    ]);
    await expect(test.stripe.sim(`/checkout/sessions/${session}/pay`)).rejects.toThrow('expired');
  });

  it('takes one of several weeks out and keeps the others held', async () => {
    const { booking, offeringId } = await scene();
    const weeks = [at(7), at(14), at(21)];
    minutesPass(3);
    host.answer = sends(calendarFile(...dentist(dayOf(weeks[1]!))));
    const { series } = await (await booking()).holdSeries({ offeringId, startsAt: weeks, timeZone });
    await test.drain();
    const ids = series.map(({ id }) => id);
    await expect((await booking()).pay({ bookingId: ids[0]! })).rejects.toMatchObject({
      cause: {
        code: 'COACH_CALENDAR_FILLED',
        details: { startsAt: weeks[1], stillHeld: [ids[0], ids[2]] },
      },
    });
    const statuses = await Promise.all(ids.map(statusOf));
    expect(statuses.map((row) => row?.status)).toEqual(['held', 'expired', 'held']);
    expect((await (await booking()).pay({ bookingId: ids[0]! })).url).toMatch(/^http/);
  });

  it('stands before a package too: no session of it is spent', async () => {
    const { candidateId, coach, offeringId } = await createPackage(test);
    await addCalendar(coach.userId);
    const startsAt = at(3);
    minutesPass(3);
    host.answer = sends(calendarFile(...dentist(dayOf(startsAt))));
    const candidate = await test.as(candidateId);
    const { id: bookingId } = await candidate.booking.holdSlot({ offeringId, startsAt, timeZone });
    await test.drain();
    await expect(candidate.booking.pay({ bookingId })).rejects.toMatchObject({
      cause: { code: 'COACH_CALENDAR_FILLED' },
    });
    expect(await candidate.offers.myPackages()).toMatchObject([{ sessionsLeft: 5 }]);
  });

  it('asks the coach when it fills up on Stripe’s own page: what is paid stands', async () => {
    const { booking, coach, offeringId } = await scene();
    const startsAt = at(3);
    const { id: bookingId } = await (await booking()).holdSlot({ offeringId, startsAt, timeZone });
    await (await booking()).pay({ bookingId });
    const session = await pageOf(bookingId);
    host.answer = sends(calendarFile(...dentist(dayOf(startsAt))));
    minutesPass(11);
    await test.sweep();
    await test.stripe.sim(`/checkout/sessions/${session}/pay`);
    await test.stripe.deliver();
    await test.drain();
    const seen = (await test.as(coach.userId)).booking.show({ bookingId });
    expect(await seen).toMatchObject({ status: 'confirmed', clash: { calendar: 'Work' } });
  });
});
