import { auditEvents } from '@app/db/schema/admin';
import { bookings } from '@app/db/schema/booking';
import { emails } from '@app/db/schema/notifications';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { calendarFile, calendarHost, sends } from '../../support/calendar-host.ts';
import { createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

const STARTS_AT = '2026-03-10T12:00:00Z';
const timeZone = 'Europe/London';
const event = (uid: string, startsAt: string, length: string) => [
  ...['BEGIN:VEVENT', `UID:${uid}`, `DTSTART:${startsAt}`, `DURATION:${length}`, 'END:VEVENT'],
];
const dentist = event('d', '20260310T123000Z', 'PT2H');
const lunch = event('l', '20260310T110000Z', 'PT1H'); // ends when the session begins
const isDown = (_: unknown, response: { writeHead(status: number): { end(): unknown } }) =>
  void response.writeHead(500).end();

/** A coach whose calendar did not answer for four hours, and a session that was booked in this time. */
async function scene() {
  const test = await createTestApp({
    now: '2026-03-02T09:00:00Z',
    env: { CALENDARS_FROM_ANYWHERE: 'true' },
  });
  const host = await calendarHost(sends(calendarFile()));
  const { userId, coachId } = await createCoach(test.db, { timeZone });
  const offeringId = await createOffering(test.db, coachId);
  const coach = () => test.as(userId);
  await (await coach()).availability.addCalendarFeed({ name: 'Family', url: host.url });
  host.answer = isDown;
  test.clock.advance({ hours: 4 });
  await test.sweep();
  const candidateId = await createUser(test.db);
  const candidate = await test.as(candidateId);
  const { id: bookingId } = await candidate.booking.holdSlot({ offeringId, startsAt: STARTS_AT, timeZone });
  await test.db.update(bookings).set({ status: 'confirmed' }).where(eq(bookings.id, bookingId));
  return {
    ...{ test, host, coach, candidateId, bookingId },
    /** The calendar answers with this, and is read. */
    async read(...events: string[]) {
      host.answer = sends(calendarFile(...events));
      const [feed] = await (await coach()).availability.calendarFeeds();
      await (await coach()).availability.refreshCalendarFeed({ feedId: feed!.id });
      await test.drain();
    },
    booking: async () => (await coach()).booking.show({ bookingId }),
    actions: async () =>
      (await test.db.select().from(auditEvents).where(eq(auditEvents.bookingId, bookingId)))
        .map(({ action }) => action)
        .filter((action) => action !== 'booking.held'),
    mails: async () =>
      (await test.db.select().from(emails)).filter(({ template }) => template === 'clash_found'),
    async [Symbol.asyncDispose]() {
      host[Symbol.dispose]();
      await test[Symbol.asyncDispose]();
    },
  };
}

const clash = { calendar: 'Family', startsAt: '2026-03-10T12:30:00Z', endsAt: '2026-03-10T14:30:00Z' };

describe('a session that was booked while a calendar could not be read', () => {
  it('is in doubt no more once the calendar is read and has nothing there', async () => {
    await using world = await scene();
    expect(await world.booking()).toMatchObject({ calendarsStale: true, clash: null });
    await world.read(...lunch);
    expect(await world.booking()).toMatchObject({ calendarsStale: false, clash: null });
    expect(await world.actions()).toEqual(['booking.calendars_compared']);
    expect(await world.mails()).toEqual([]);
    await world.read(...dentist); // whatever comes later is the coach's own doing
    expect(await world.booking()).toMatchObject({ clash: null });
  });

  it('is a clash with the calendar’s name when it has something there, told to the coach once', async () => {
    await using world = await scene();
    await world.read(...lunch, ...dentist);
    expect(await world.booking()).toMatchObject({ calendarsStale: false, clash });
    await world.read(...dentist);
    expect(await world.actions()).toEqual(['booking.clash_found']);
    const mails = await world.mails();
    expect(mails.map(({ payload }) => payload)).toMatchObject([{ calendar: 'Family' }]);
    const candidate = await world.test.as(world.candidateId);
    expect(await candidate.booking.show({ bookingId: world.bookingId })).toMatchObject({ clash: null });
  });

  it('is no clash any more when the calendar gives the time back', async () => {
    await using world = await scene();
    await world.read(...dentist);
    await world.read();
    expect(await world.booking()).toMatchObject({ clash: null });
    expect(await world.actions()).toEqual(['booking.clash_found', 'booking.clash_gone']);
  });

  it('stays in doubt while another calendar cannot be read, and is settled when that is taken away', async () => {
    await using world = await scene();
    const { coach, host } = world;
    host.answer = isDown;
    const address = host.url.replace('a.ics', 'b.ics');
    await (await coach()).availability.addCalendarFeed({ name: 'Work', url: address });
    await world.read();
    expect(await world.booking()).toMatchObject({ calendarsStale: true });
    const feeds = await (await coach()).availability.calendarFeeds();
    const work = feeds.find(({ name }) => name === 'Work')!;
    await (await coach()).availability.removeCalendarFeed({ feedId: work.id });
    await world.test.drain();
    expect(await world.booking()).toMatchObject({ calendarsStale: false });
  });

  it('can be kept by the coach, who is not asked again', async () => {
    await using world = await scene();
    const keep = async () => (await world.coach()).booking.keepTime({ bookingId: world.bookingId });
    await world.read(...dentist);
    expect(await keep()).toMatchObject({ status: 'confirmed', startsAt: STARTS_AT, clash: null });
    await expect(keep()).rejects.toMatchObject({ cause: { code: 'NOTHING_IN_DOUBT' } });
    await world.read(...dentist, ...lunch);
    expect(await world.booking()).toMatchObject({ clash: null });
    expect(await world.actions()).toEqual(['booking.clash_found', 'booking.kept_despite_clash']);
  });

  it('leaves the clash behind when it moves', async () => {
    await using world = await scene();
    await world.read(...dentist);
    const candidate = await world.test.as(world.candidateId);
    const moved = '2026-03-11T12:00:00Z';
    await candidate.booking.move({ bookingId: world.bookingId, startsAt: moved });
    expect(await world.booking()).toMatchObject({ startsAt: moved, calendarsStale: false, clash: null });
  });
});
