import { describe, expect, it } from 'vitest';
import { createCoach, createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

const date = '2026-04-06';

describe('availability.removeDateOverride', () => {
  it('gives a date its usual hours back', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    await caller.availability.setDateOverrides({ version: 1, dates: [date], intervals: [] });
    const saved = await caller.availability.removeDateOverride({ version: 2, date });
    expect(saved).toMatchObject({ version: 3, overrides: [] });
  });

  it("does not find another coach's date, and changes nothing", async () => {
    await using test = await createTestApp();
    const other = await createCoach(test.db);
    await (await test.as(other.userId)).availability.setDateOverrides({
      version: 1,
      dates: [date],
      intervals: [],
    });
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    const call = caller.availability.removeDateOverride({ version: 1, date });
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND', cause: { code: 'NOT_FOUND' } });
    expect((await caller.availability.mySchedule()).version).toBe(1);
    expect((await (await test.as(other.userId)).availability.mySchedule()).overrides).toHaveLength(1);
  });

  it('refuses to build on a version that is not the last', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const call = (await test.as(userId)).availability.removeDateOverride({ version: 9, date });
    await expect(call).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'SCHEDULE_CHANGED' } });
  });

  it('refuses what is no date', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const call = (await test.as(userId)).availability.removeDateOverride({ version: 1, date: 'Monday' });
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('refuses a visitor', async () => {
    await using test = await createTestApp();
    const call = (await test.as(null)).availability.removeDateOverride({ version: 1, date });
    await expect(call).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('refuses a candidate who is no coach', async () => {
    await using test = await createTestApp();
    const caller = await test.as(await createUser(test.db));
    const call = caller.availability.removeDateOverride({ version: 1, date });
    await expect(call).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
