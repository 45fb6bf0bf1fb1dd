import { newId } from '@app/db/new-id';
import { calendarBusy, calendarFeeds } from '@app/db/schema/availability';
import { expect, it } from 'vitest';
import { createConfirmedBooking } from '../../support/confirmed-booking.ts';
import { createCoach } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

it('tells a coach what takes their time, sessions and calendars alike, and nobody else’s', async () => {
  await using test = await createTestApp({ now: '2026-04-10T10:00:00Z' });
  const { coachId, coachUserId } = await createConfirmedBooking(test.db, {
    startsAt: '2026-04-14T16:00:00Z',
  });
  const now = test.clock.current;
  const feedId = newId('calendarFeed');
  await test.db
    .insert(calendarFeeds)
    .values({ id: feedId, coachId, name: 'Home', url: 'https://x.test/a', dueAt: now, createdAt: now });
  const [startsAt, endsAt] = [now.add({ hours: 48 }), now.add({ hours: 49 })];
  await test.db.insert(calendarBusy).values({ feedId, coachId, startsAt, endsAt });

  const period = { from: '2026-04-10T10:00:00Z', to: '2026-05-10T10:00:00Z' };
  expect(await (await test.as(coachUserId)).booking.busyTimes(period)).toEqual([
    { startsAt: '2026-04-14T16:00:00.000Z', endsAt: '2026-04-14T17:00:00.000Z', kind: 'booking' },
    { startsAt: '2026-04-12T10:00:00.000Z', endsAt: '2026-04-12T11:00:00.000Z', kind: 'calendar: Home' },
  ]);
  const { userId } = await createCoach(test.db);
  expect(await (await test.as(userId)).booking.busyTimes(period)).toEqual([]);
  const tooLong = { ...period, to: '2026-07-10T10:00:00Z' };
  await expect((await test.as(userId)).booking.busyTimes(tooLong)).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
});
