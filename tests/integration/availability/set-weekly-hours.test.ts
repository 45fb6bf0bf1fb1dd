import { describe, expect, it } from 'vitest';
import { createCoach, createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

const monday = [{ day: 1, start: '18:00', end: '21:00' }];

describe('availability.setWeeklyHours', () => {
  it('replaces the whole week and counts the change', async () => {
    await using test = await createTestApp();
    const { userId, scheduleId } = await createCoach(test.db);
    const caller = await test.as(userId);
    const saved = await caller.availability.setWeeklyHours({ version: 1, weeklyHours: monday });
    expect(saved).toMatchObject({ version: 2, weeklyHours: monday });
    expect(await caller.availability.mySchedule()).toEqual(saved);
    const [event] = await test.sql`select action, details from audit_events where subject_id = ${scheduleId}`;
    expect(event).toMatchObject({
      action: 'schedule.changed',
      details: { part: 'weekly_hours', version: 2 },
    });
  });

  it('makes one row of hours that overlap or touch, also at night', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const weeklyHours = [
      { day: 2, start: '12:00', end: '14:00' },
      { day: 2, start: '09:00', end: '12:30' },
      { day: 2, start: '23:00', end: '24:00' },
      { day: 2, start: '22:00', end: '01:30' },
    ];
    const saved = await (await test.as(userId)).availability.setWeeklyHours({ version: 1, weeklyHours });
    expect(saved.weeklyHours).toEqual([
      { day: 2, start: '09:00', end: '14:00' },
      { day: 2, start: '22:00', end: '01:30' },
    ]);
  });

  it('saves the first hours of a coach who had none', async () => {
    await using test = await createTestApp();
    const { userId, coachId } = await createCoach(test.db, { timeZone: 'Europe/Lisbon' });
    await test.sql`delete from schedules where coach_id = ${coachId}`;
    const caller = await test.as(userId);
    const saved = await caller.availability.setWeeklyHours({ version: 0, weeklyHours: monday });
    expect(saved).toMatchObject({
      version: 1,
      weeklyHours: monday,
      rules: { timeZone: 'Europe/Lisbon' },
    });
    const again = caller.availability.setWeeklyHours({ version: 0, weeklyHours: [] });
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'SCHEDULE_CHANGED' } });
  });

  it('refuses to write over a change made in another window, and keeps that one', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    await caller.availability.setWeeklyHours({ version: 1, weeklyHours: monday });
    const late = caller.availability.setWeeklyHours({ version: 1, weeklyHours: [] });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'SCHEDULE_CHANGED' } });
    expect((await caller.availability.mySchedule()).weeklyHours).toEqual(monday);
  });

  it('lets one of two windows win that save at the same moment', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    const outcomes = await Promise.allSettled(
      ['18:00', '19:00', '20:00'].map((start) =>
        caller.availability.setWeeklyHours({
          version: 1,
          weeklyHours: [{ day: 1, start, end: '21:00' }],
        }),
      ),
    );
    const winners = outcomes.filter(({ status }) => status === 'fulfilled');
    expect(winners).toHaveLength(1);
    expect(await caller.availability.mySchedule()).toMatchObject({ version: 2 });
  });

  it.each([
    ['a time that no clock shows', { day: 1, start: '09:00', end: '25:00' }],
    ['hours without length', { day: 1, start: '09:00', end: '09:00' }],
    ['an eighth day', { day: 7, start: '09:00', end: '10:00' }],
    ['a field that does not belong here', { day: 1, start: '09:00', end: '10:00', coachId: 'x' }],
  ])('refuses %s', async (_what, row) => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    const call = caller.availability.setWeeklyHours({ version: 1, weeklyHours: [row] });
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('refuses a visitor', async () => {
    await using test = await createTestApp();
    const call = (await test.as(null)).availability.setWeeklyHours({ version: 1, weeklyHours: [] });
    await expect(call).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('refuses a candidate who is no coach', async () => {
    await using test = await createTestApp();
    const caller = await test.as(await createUser(test.db));
    const call = caller.availability.setWeeklyHours({ version: 1, weeklyHours: [] });
    await expect(call).rejects.toMatchObject({ code: 'FORBIDDEN', cause: { code: 'NOT_A_COACH' } });
  });

  it("leaves every other coach's hours alone", async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const other = await createCoach(test.db);
    await (await test.as(userId)).availability.setWeeklyHours({ version: 1, weeklyHours: [] });
    expect(await (await test.as(other.userId)).availability.mySchedule()).toMatchObject({
      version: 1,
      weeklyHours: { length: 7 },
    });
  });
});
