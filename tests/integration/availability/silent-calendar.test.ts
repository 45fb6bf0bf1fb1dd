import { auditEvents } from '@app/db/schema/admin';
import { emails } from '@app/db/schema/notifications';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { markSilentFeedsSweep } from '../../../apps/api/src/features/availability/mark-silent-feeds.job.ts';
import { runJob } from '../../../apps/api/src/jobs/run-job.ts';
import { calendarFile, calendarHost, sends } from '../../support/calendar-host.ts';
import { createAdmin, createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

const timeZone = 'Europe/London'; // UTC in March
const DAY = { from: '2026-03-10T00:00:00Z', to: '2026-03-11T00:00:00Z' };
const STARTS_AT = '2026-03-10T12:00:00Z';
const isDown = (_: unknown, response: { writeHead(status: number): { end(): unknown } }) =>
  void response.writeHead(500).end();

/** A coach who offers nothing while their calendar is silent; it answers, and is empty. */
async function scene({ closes = true } = {}) {
  const test = await createTestApp({
    now: '2026-03-02T09:00:00Z',
    env: { CALENDARS_FROM_ANYWHERE: 'true' },
  });
  const host = await calendarHost(sends(calendarFile()));
  const { userId, coachId } = await createCoach(test.db, { timeZone });
  const offeringId = await createOffering(test.db, coachId);
  const coach = () => test.as(userId);
  const [feed] = await (await coach()).availability.addCalendarFeed({ name: 'Family', url: host.url });
  const feedId = feed!.id;
  if (closes)
    await (await coach()).availability.changeCalendarFeed({
      feedId,
      whenSilent: 'close',
      freeDaysBusy: false,
    });
  const candidate = await createUser(test.db);
  return {
    ...{ test, host, coach, coachId, offeringId, feedId },
    candidate: () => test.as(candidate),
    slots: async () => (await test.as(null)).booking.listSlots({ offeringId, ...DAY }),
    /** Who is found in the directory, by the times that are kept in memory. */
    found: async () => {
      const free = { timeZone: 'UTC', freeFrom: '2026-03-10', freeTo: '2026-03-10' };
      return (await (await test.as(null)).booking.findCoaches(free)).coaches.map(({ id }) => id);
    },
    hold: async () =>
      (await test.as(candidate)).booking.holdSlot({ offeringId, startsAt: STARTS_AT, timeZone }),
    /** Nothing is read any more, and the clock goes on. */
    async fallSilent() {
      host.answer = isDown;
      test.clock.advance({ hours: 4 });
    },
    async answer() {
      host.answer = sends(calendarFile());
      await (await coach()).availability.refreshCalendarFeed({ feedId });
    },
    mark: async () => {
      await runJob(markSilentFeedsSweep, {}, test.app);
      await test.drain();
    },
    async [Symbol.asyncDispose]() {
      host[Symbol.dispose]();
      await test[Symbol.asyncDispose]();
    },
  };
}

describe('a calendar that closes everything while it is silent', () => {
  it('offers nothing at once, in the list, the directory and at the hold, and everything again when it answers', async () => {
    await using world = await scene();
    const free = (await world.slots()).starts;
    expect(free).toContain('2026-03-10T12:00:00.000Z');
    expect(await world.found()).toEqual([world.coachId]);

    await world.fallSilent();
    expect(await world.slots()).toMatchObject({ starts: [], waitsForCalendar: true }); // before any pass marked it
    await expect(world.hold()).rejects.toMatchObject({ cause: { code: 'COACH_CALENDAR_SILENT' } });
    await world.mark();
    expect(await world.found()).toEqual([]);
    expect(await world.slots()).toMatchObject({ starts: [], waitsForCalendar: true });

    await world.answer();
    expect(await world.found()).toEqual([world.coachId]);
    expect(await world.slots()).toMatchObject({ starts: free, waitsForCalendar: false });
    expect(await world.hold()).toMatchObject({ status: 'held', startsAt: STARTS_AT });
  });

  it('is in the directory again though it answered before the pass that would have marked it', async () => {
    await using world = await scene();
    await world.fallSilent();
    // Another change lets the directory look at this coach while the calendar is silent and not marked.
    const coach = await world.coach();
    const { version } = await coach.availability.mySchedule();
    await coach.availability.setDateOverrides({ version, dates: ['2026-03-20'], intervals: [] });
    expect(await world.found()).toEqual([]);
    await world.answer();
    expect(await world.found()).toEqual([world.coachId]);
  });

  it('says why to the coach and to support, and puts the silence beside what is taken', async () => {
    await using world = await scene();
    await world.fallSilent();
    const admin = await world.test.as(await createAdmin(world.test.db));
    const asked = { coachId: world.coachId, offeringId: world.offeringId, startsAt: STARTS_AT };
    expect(await admin.admin.explainStart(asked)).toMatchObject({
      reason: { rule: 'busy', by: { kind: 'silent: Family' } },
    });
    const coach = await world.coach();
    expect(await coach.booking.busyTimes(DAY)).toMatchObject([{ kind: 'silent: Family' }]);
    expect(await coach.availability.calendarFeeds()).toMatchObject([{ stale: true, closes: true }]);
  });

  it('keeps a time from being paid that was held before, and does not take it away', async () => {
    await using world = await scene();
    world.test.clock.advance({ hours: 2, minutes: 55 });
    const { id: bookingId } = await world.hold();
    world.host.answer = isDown;
    world.test.clock.advance({ minutes: 10 });
    const pay = (await world.candidate()).booking.pay({ bookingId });
    await expect(pay).rejects.toMatchObject({ cause: { code: 'COACH_CALENDAR_SILENT' } });
    expect(await (await world.candidate()).booking.show({ bookingId })).toMatchObject({ status: 'held' });
  });

  it('lets a session be moved to a time that the coach proposed all the same', async () => {
    await using world = await scene();
    const { id: bookingId } = await world.hold();
    await world.test.sql`update bookings set status = 'confirmed' where id = ${bookingId}`;
    const proposed = '2026-03-11T12:00:00Z';
    await (await world.coach()).booking.proposeMove({ bookingId, startsAt: proposed, note: '' });
    await world.fallSilent();
    const move = (await world.candidate()).booking.move({ bookingId, startsAt: '2026-03-12T12:00:00Z' });
    await expect(move).rejects.toMatchObject({ cause: { code: 'COACH_CALENDAR_SILENT' } });
    const answer = (await world.candidate()).booking.answerProposal({ bookingId, accept: true });
    expect(await answer).toMatchObject({ startsAt: proposed });
  });

  it('is told of by e-mail at once, with what it means, and once in the log each way', async () => {
    await using world = await scene();
    world.host.answer = isDown;
    await (await world.coach()).availability.refreshCalendarFeed({ feedId: world.feedId });
    await world.fallSilent();
    await world.mark();
    await world.mark();
    const mails = await world.test.db.select().from(emails).where(eq(emails.template, 'calendar_unread'));
    expect(mails.map(({ payload }) => payload)).toMatchObject([{ calendar: 'Family', closes: true }]);
    expect(world.test.sentMail.at(-1)?.text).toContain('nobody can book you');
    await world.answer();
    const acts = await world.test.db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, world.feedId));
    expect(acts.map(({ action }) => action)).toEqual([
      'calendar_feed.added',
      'calendar_feed.changed',
      'calendar_feed.fell_silent',
      'calendar_feed.answered',
    ]);
  });
});

describe('a calendar that keeps its last copy while it is silent', () => {
  it('goes on offering what the copy leaves free', async () => {
    await using world = await scene({ closes: false });
    const { starts } = await world.slots();
    await world.fallSilent();
    await world.mark();
    expect(await world.slots()).toMatchObject({ starts, waitsForCalendar: false });
    expect(await world.found()).toEqual([world.coachId]);
    expect(await (await world.coach()).availability.calendarFeeds()).toMatchObject([
      { stale: true, closes: false, whenSilent: 'keep' },
    ]);
  });

  it('closes from the moment the coach says so, and opens when they take it back', async () => {
    await using world = await scene({ closes: false });
    await world.fallSilent();
    const set = async (whenSilent: 'keep' | 'close') =>
      (await world.coach()).availability.changeCalendarFeed({
        feedId: world.feedId,
        whenSilent,
        freeDaysBusy: false,
      });
    expect(await set('close')).toMatchObject([{ closes: true }]);
    expect(await world.found()).toEqual([]);
    await set('keep');
    expect(await world.found()).toEqual([world.coachId]);
  });
});

it('takes whole days that are shown as free when the coach wants that, and gives them back', async () => {
  await using world = await scene({ closes: false });
  const trip = [
    ...['BEGIN:VEVENT', 'UID:t', 'DTSTART;VALUE=DATE:20260310', 'DTEND;VALUE=DATE:20260311'],
    ...['TRANSP:TRANSPARENT', 'END:VEVENT'],
  ];
  world.host.answer = (request, response) =>
    request.headers['if-none-match'] === '"1"'
      ? response.writeHead(304).end()
      : sends(calendarFile(...trip), { etag: '"1"' })(request, response);
  const coach = await world.coach();
  await coach.availability.refreshCalendarFeed({ feedId: world.feedId });
  expect((await world.slots()).starts).not.toEqual([]);
  const rules = { feedId: world.feedId, whenSilent: 'keep' as const };
  await coach.availability.changeCalendarFeed({ ...rules, freeDaysBusy: true });
  expect((await world.slots()).starts).toEqual([]);
  await coach.availability.changeCalendarFeed({ ...rules, freeDaysBusy: false });
  expect((await world.slots()).starts).not.toEqual([]);
});
