import { expect, it } from 'vitest';
import { readCalendar } from '../../../apps/api/src/features/notifications/make-calendar-link.ts';
import { createEndedSession } from '../../support/session-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const tokenOf = (url: string) => /\/calendar\/([A-Za-z0-9_-]{43})\.ics$/.exec(url)?.[1] ?? '';
const read = (test: TestApp, token: string) => readCalendar({ ...test.app, now: test.clock.current }, token);

it('shows each side their own sessions, and ends with a new link or none', async () => {
  await using test = await createTestApp({ now: '2026-03-13T09:00:00Z' });
  const { bookingId, candidateId, coach } = await createEndedSession(test.db);
  await createEndedSession(test.db); // of others
  const candidate = await test.as(candidateId);
  expect(await candidate.notifications.calendarLink()).toBeNull();
  const first = tokenOf((await candidate.notifications.makeCalendarLink()).url);
  const theirs = await read(test, first);
  expect(theirs?.match(/^UID:.*$/gm)).toEqual([`UID:${bookingId}@second-round`]);
  expect(theirs).toContain('SUMMARY:Second Round with Adaeze W.');
  expect(await candidate.notifications.calendarLink()).toMatchObject({ readAt: '2026-03-13T09:00:00Z' });

  const coachLink = tokenOf((await (await test.as(coach.userId)).notifications.makeCalendarLink()).url);
  expect(await read(test, coachLink)).toContain('SUMMARY:Second Round with Callum R');

  const second = tokenOf((await candidate.notifications.makeCalendarLink()).url);
  expect(await read(test, first)).toBeUndefined();
  expect(await read(test, second)).toBeDefined();
  await candidate.notifications.revokeCalendarLink();
  expect(await read(test, second)).toBeUndefined();
  const kept = await test.sql`select token_hash from calendar_links`;
  expect(JSON.stringify(kept)).not.toContain(coachLink);
});
