import type { RequestListener, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { calendarHost, calendarFile as file, sends } from '../../support/calendar-host.ts';
import { createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const NOW = '2026-03-02T09:00:00Z';
const ANYWHERE = { now: NOW, env: { CALENDARS_FROM_ANYWHERE: 'true' } };
const day = { from: '2026-03-10T00:00:00Z', to: '2026-03-11T00:00:00Z' };
const dentist = ['BEGIN:VEVENT', 'UID:d', 'DTSTART:20260310T100000Z', 'DURATION:PT2H', 'END:VEVENT'];

/** As much as the reader takes, for as long as it takes any. */
function endlessly(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/calendar' });
  const more = () => {
    while (!response.destroyed && response.write(`BEGIN:VCALENDAR\r\n${'X'.repeat(65_536)}`));
  };
  response.on('drain', more);
  more();
}

/** Open from 09:00 to 17:00 in London, which is UTC in March. */
async function createWorld(test: TestApp) {
  const made = await createCoach(test.db, { timeZone: 'Europe/London' });
  const offeringId = await createOffering(test.db, made.coachId);
  const coach = await test.as(made.userId);
  const starts = async () =>
    (await (await test.as(null)).booking.listSlots({ offeringId, ...day })).starts.map((at) =>
      at.slice(11, 16),
    );
  return { ...made, coach, offeringId, starts };
}

describe('a coach’s other calendar', () => {
  it('takes its events out of the free times, also in the directory and at the hold', async () => {
    await using test = await createTestApp(ANYWHERE);
    using host = await calendarHost(sends(file(...dentist)));
    const { coach, coachId, offeringId, starts } = await createWorld(test);
    expect(await starts()).toContain('10:30');
    const [feed] = await coach.availability.addCalendarFeed({ name: 'Home', url: host.url });
    expect(feed).toMatchObject({ name: 'Home', host: '127.0.0.1', problem: null, stale: false, events: 1 });
    expect(await starts()).toEqual(expect.not.arrayContaining(['09:30', '10:00', '10:30', '11:00', '11:30']));
    expect(await starts()).toEqual(expect.arrayContaining(['09:00', '12:00']));

    const candidate = await test.as(await createUser(test.db));
    const hold = { offeringId, startsAt: '2026-03-10T10:30:00Z', timeZone: 'Europe/London' };
    await expect(candidate.booking.holdSlot(hold)).rejects.toMatchObject({ cause: { code: 'SLOT_TAKEN' } });
    const found = await candidate.booking.findCoaches({
      timeZone: 'UTC',
      freeFrom: '2026-03-10',
      freeTo: '2026-03-10',
    });
    expect(found.coaches.find(({ id }) => id === coachId)?.nextStarts).toEqual([
      '2026-03-10T09:00:00.000Z',
      '2026-03-10T12:00:00.000Z',
      '2026-03-10T12:30:00.000Z',
    ]);
  });

  it('keeps its times when it cannot be read any more, says so, and marks what is booked meanwhile', async () => {
    await using test = await createTestApp(ANYWHERE);
    using host = await calendarHost(sends(file(...dentist)));
    const { coach, userId, offeringId, starts } = await createWorld(test);
    await coach.availability.addCalendarFeed({ name: 'Home', url: host.url });
    const before = await starts();
    host.answer = (_request, response) => response.writeHead(500).end();
    test.clock.advance({ hours: 4 });
    await test.sweep();
    const later = await test.as(userId);
    expect(await later.availability.calendarFeeds()).toMatchObject([{ problem: 'unreachable', stale: true }]);
    expect(await starts()).toEqual(before);

    const candidate = await test.as(await createUser(test.db));
    const hold = { offeringId, startsAt: '2026-03-10T12:00:00Z', timeZone: 'Europe/London' };
    const { id } = await candidate.booking.holdSlot(hold);
    const seenByCoach = await (await test.as(userId)).booking.show({ bookingId: id });
    expect(seenByCoach.calendarsStale).toBe(true);
    expect((await candidate.booking.show({ bookingId: id })).calendarsStale).toBe(false);
  });

  it('tells the coach once when it stays silent, and once more when that happens again', async () => {
    await using test = await createTestApp(ANYWHERE);
    using host = await calendarHost(sends(file()));
    const { coach, userId } = await createWorld(test);
    const [feed] = await coach.availability.addCalendarFeed({ name: 'Home', url: host.url });
    const look = async () => {
      test.clock.advance({ hours: 2 });
      await (await test.as(userId)).availability.refreshCalendarFeed({ feedId: feed!.id });
      await test.drain();
      return test.sentMail.filter(({ subject }) => subject === 'We cannot read Home').length;
    };
    host.answer = (_request, response) => response.writeHead(403).end();
    expect([await look(), await look(), await look(), await look()]).toEqual([0, 0, 1, 1]);
    host.answer = sends(file());
    expect(await look()).toBe(1);
    host.answer = (_request, response) => response.writeHead(500).end();
    expect([await look(), await look(), await look()]).toEqual([1, 1, 2]);
  });

  it('asks whether anything changed, and reads again when it did', async () => {
    await using test = await createTestApp(ANYWHERE);
    using host = await calendarHost(sends(file(...dentist), { etag: '"1"' }));
    const { coach, starts } = await createWorld(test);
    await coach.availability.addCalendarFeed({ name: 'Home', url: host.url });
    host.answer = (request, response) =>
      request.headers['if-none-match'] === '"1"'
        ? response.writeHead(304).end()
        : response.writeHead(500).end();
    test.clock.advance({ minutes: 11 });
    await test.sweep();
    expect(host.asked.at(-1)).toMatchObject({ 'if-none-match': '"1"' });
    expect(await coach.availability.calendarFeeds()).toMatchObject([{ problem: null, events: 1 }]);
    expect(await starts()).not.toContain('10:30');
    host.answer = sends(file());
    const [feed] = await coach.availability.calendarFeeds();
    await coach.availability.refreshCalendarFeed({ feedId: feed!.id });
    expect(await starts()).toContain('10:30');
    await coach.availability.removeCalendarFeed({ feedId: feed!.id });
    expect(await coach.availability.calendarFeeds()).toEqual([]);
  });

  it.each<[string, RequestListener, string]>([
    ['a web page', sends('<html>hello</html>'), 'not_a_calendar'],
    ['what only begins like one', sends('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nnonsense'), 'not_a_calendar'],
    ['50 MB', sends(file() + 'X'.repeat(50 * 1024 * 1024)), 'too_large'],
    ['a body that never ends', (_request, response) => endlessly(response), 'too_large'],
    ['a locked door', (_request, response) => response.writeHead(403).end(), 'refused'],
    [
      'a redirect in a circle',
      (_request, response) => response.writeHead(302, { location: '/a.ics' }).end(),
      'unreachable',
    ],
    [
      'a redirect to a file',
      (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'forbidden_address',
    ],
    ['a connection that breaks', (request) => request.socket.destroy(), 'unreachable'],
  ])('shows what is wrong with %s, and goes on', async (_what, answer, problem) => {
    await using test = await createTestApp(ANYWHERE);
    using host = await calendarHost(answer);
    const { coach, starts } = await createWorld(test);
    expect(await coach.availability.addCalendarFeed({ name: 'Home', url: host.url })).toMatchObject([
      { problem, stale: true },
    ]);
    expect(await starts()).toContain('10:30');
  });
});

it('reads the rest of a calendar that has an event every second, and says what is not counted', async () => {
  await using test = await createTestApp(ANYWHERE);
  const tick = [
    ...['BEGIN:VEVENT', 'UID:t', 'SUMMARY:Tick', 'DTSTART:20260301T000000Z', 'DURATION:PT1S'],
    ...['RRULE:FREQ=SECONDLY', 'END:VEVENT'],
  ];
  using host = await calendarHost(sends(file(...tick, ...dentist)));
  const { coach, starts } = await createWorld(test);
  const [feed] = await coach.availability.addCalendarFeed({ name: 'Home', url: host.url });
  expect(feed).toMatchObject({ problem: null, stale: false, warnings: [expect.stringContaining('Tick')] });
  expect(await starts()).not.toContain('10:30');
  expect(await starts()).toContain('12:00');
});

it.each([
  'https://127.0.0.1/a.ics',
  'https://[::1]/a.ics',
  'https://169.254.169.254/latest/meta-data',
  'https://2130706433/a.ics',
  'https://localhost/a.ics',
  'http://calendar.google.com/a.ics',
  'https://user:secret@calendar.google.com/a.ics',
  'https://calendar.google.com:8443/a.ics',
  'file:///etc/passwd',
  'not an address',
])('never goes to %s', async (url) => {
  await using test = await createTestApp({ now: NOW });
  const { coach } = await createWorld(test);
  await expect(coach.availability.addCalendarFeed({ name: 'x', url })).rejects.toMatchObject({
    cause: { code: 'FEED_ADDRESS_REFUSED' },
  });
});
