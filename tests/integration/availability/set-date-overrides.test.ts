import { describe, expect, it } from 'vitest';
import { createCoach, createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

/** 21:30 on Sunday 29 March in Denver, already Monday in Berlin and UTC. */
const now = '2026-03-30T03:30:00Z';
const closed = { version: 1, dates: ['2026-04-06'], intervals: [] };

describe('availability.setDateOverrides', () => {
  it('closes a date', async () => {
    await using test = await createTestApp({ now });
    const { userId } = await createCoach(test.db);
    const saved = await (await test.as(userId)).availability.setDateOverrides(closed);
    expect(saved).toMatchObject({ version: 2, overrides: [{ date: '2026-04-06', intervals: [] }] });
  });

  it('gives a date other hours, joined, in place of those it was given before', async () => {
    await using test = await createTestApp({ now });
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    await caller.availability.setDateOverrides(closed);
    const intervals = [
      { start: '12:00', end: '13:00' },
      { start: '10:00', end: '12:00' },
    ];
    const saved = await caller.availability.setDateOverrides({ ...closed, version: 2, intervals });
    expect(saved.overrides).toEqual([
      { date: '2026-04-06', intervals: [{ start: '10:00', end: '13:00' }], note: '' },
    ]);
  });

  it('closes a fortnight with one change, each date once', async () => {
    await using test = await createTestApp({ now });
    const { userId } = await createCoach(test.db);
    const dates = Array.from({ length: 14 }, (_, i) => `2026-08-${String(i + 3).padStart(2, '0')}`);
    const call = { ...closed, dates: [...dates, '2026-08-03'] };
    const saved = await (await test.as(userId)).availability.setDateOverrides(call);
    expect(saved.version).toBe(2);
    expect(saved.overrides.map(({ date }) => date)).toEqual(dates);
  });

  it("takes the coach's own today, which UTC has left behind, and refuses their yesterday", async () => {
    await using test = await createTestApp({ now });
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    const today = await caller.availability.setDateOverrides({ ...closed, dates: ['2026-03-29'] });
    expect(today.overrides).toHaveLength(1);
    const yesterday = caller.availability.setDateOverrides({ ...closed, version: 2, dates: ['2026-03-28'] });
    await expect(yesterday).rejects.toMatchObject({ code: 'BAD_REQUEST', cause: { code: 'OVERRIDE_PAST' } });
    expect((await caller.availability.mySchedule()).version).toBe(2);
  });

  it('forgets dates that are over, but not yesterday, whose night may still run', async () => {
    await using test = await createTestApp({ now });
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    await caller.availability.setDateOverrides({ ...closed, dates: ['2026-03-29'] });
    await caller.availability.setDateOverrides({ ...closed, version: 2, dates: ['2026-03-30'] });
    test.clock.travelTo('2026-03-31T18:00:00Z');
    const later = await (await test.as(userId)).availability.setDateOverrides({ ...closed, version: 3 });
    expect(later.overrides.map(({ date }) => date)).toEqual(['2026-03-30', '2026-04-06']);
  });

  it('stops at four hundred dates', async () => {
    await using test = await createTestApp({ now });
    const { userId, scheduleId } = await createCoach(test.db);
    await test.sql`insert into date_overrides (schedule_id, on_date, intervals)
      select ${scheduleId}, date '2026-05-01' + n, '[]' from generate_series(1, 400) n`;
    const call = (await test.as(userId)).availability.setDateOverrides(closed);
    await expect(call).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      cause: { code: 'TOO_MANY_OVERRIDES' },
    });
  });

  it('refuses to build on a version that is not the last', async () => {
    await using test = await createTestApp({ now });
    const { userId } = await createCoach(test.db);
    const call = (await test.as(userId)).availability.setDateOverrides({ ...closed, version: 7 });
    await expect(call).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'SCHEDULE_CHANGED' } });
  });

  it.each(['2026-02-30', '30.03.2026', '2026-04-06T00:00:00Z'])('refuses %s as a date', async (date) => {
    await using test = await createTestApp({ now });
    const { userId } = await createCoach(test.db);
    const call = (await test.as(userId)).availability.setDateOverrides({ ...closed, dates: [date] });
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('refuses a visitor', async () => {
    await using test = await createTestApp({ now });
    const call = (await test.as(null)).availability.setDateOverrides(closed);
    await expect(call).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('refuses a candidate who is no coach', async () => {
    await using test = await createTestApp({ now });
    const call = (await test.as(await createUser(test.db))).availability.setDateOverrides(closed);
    await expect(call).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
