import { describe, expect, it } from 'vitest';
import { createCoach, createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

describe('availability.mySchedule', () => {
  it('refuses a visitor', async () => {
    await using test = await createTestApp();
    const call = (await test.as(null)).availability.mySchedule();
    await expect(call).rejects.toMatchObject({ code: 'UNAUTHORIZED', cause: { code: 'SIGN_IN_NEEDED' } });
  });

  it('refuses a candidate who is no coach', async () => {
    await using test = await createTestApp();
    const call = (await test.as(await createUser(test.db))).availability.mySchedule();
    await expect(call).rejects.toMatchObject({ code: 'FORBIDDEN', cause: { code: 'NOT_A_COACH' } });
  });

  it("shows a coach their own hours and nobody else's", async () => {
    await using test = await createTestApp();
    await createCoach(test.db, { timeZone: 'Asia/Kathmandu', hours: { start: '06:00', end: '07:00' } });
    const { userId } = await createCoach(test.db, { timeZone: 'America/St_Johns' });
    const schedule = await (await test.as(userId)).availability.mySchedule();
    expect(schedule).toMatchObject({ version: 1, overrides: [], rules: { timeZone: 'America/St_Johns' } });
    expect(schedule.weeklyHours).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, start: '09:00', end: '17:00' })),
    );
  });

  it('starts a new coach without hours, in their own zone, at version 0', async () => {
    await using test = await createTestApp();
    const { userId, coachId } = await createCoach(test.db, { timeZone: 'Europe/Lisbon' });
    await test.sql`delete from schedules where coach_id = ${coachId}`;
    expect(await (await test.as(userId)).availability.mySchedule()).toMatchObject({
      version: 0,
      weeklyHours: [],
      rules: { timeZone: 'Europe/Lisbon', minimumNoticeMinutes: 720, horizonDays: 60 },
    });
  });
});
