import type { ScheduleSettings } from '@app/shared/availability/availability.schema';
import { AS_THE_COACH } from '@app/shared/availability/schedule-rules';
import { describe, expect, it } from 'vitest';
import { createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

const rules: ScheduleSettings = {
  timeZone: 'Asia/Kathmandu',
  bufferBeforeMinutes: 15,
  bufferAfterMinutes: 30,
  minimumNoticeMinutes: 1440,
  horizonDays: 21,
  slotStepMinutes: 15,
  maximumPerDay: 3,
  maximumPerWeek: 10,
  packed: true,
};

describe('availability.setRules', () => {
  it('saves every rule and leaves the hours at their wall-clock times', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    const before = await caller.availability.mySchedule();
    const saved = await caller.availability.setRules({ version: 1, rules });
    expect(saved).toEqual({ ...before, version: 2, rules });
    expect(await caller.availability.mySchedule()).toEqual(saved);
  });

  it('moves the coach to the zone of their hours', async () => {
    await using test = await createTestApp();
    const { userId, coachId } = await createCoach(test.db);
    await (await test.as(userId)).availability.setRules({ version: 1, rules });
    const [coach] = await test.sql`select time_zone from coaches where id = ${coachId}`;
    expect(coach).toEqual({ time_zone: 'Asia/Kathmandu' });
  });

  it('takes caps away again', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    await caller.availability.setRules({ version: 1, rules });
    const uncapped = { ...rules, maximumPerDay: null, maximumPerWeek: null };
    expect((await caller.availability.setRules({ version: 2, rules: uncapped })).rules).toEqual(uncapped);
  });

  it('refuses to build on a version that is not the last', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const call = (await test.as(userId)).availability.setRules({ version: 2, rules });
    await expect(call).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'SCHEDULE_CHANGED' } });
  });

  it.each([
    ['an offset in place of a zone', { timeZone: '+05:45' }],
    ['a horizon of more than sixty days', { horizonDays: 61 }],
    ['a step below five minutes', { slotStepMinutes: 1 }],
    ['a negative buffer', { bufferAfterMinutes: -5 }],
    ['a cap of nothing', { maximumPerDay: 0 }],
    ['half a minute', { minimumNoticeMinutes: 0.5 }],
  ])('refuses %s and changes nothing', async (_what, wrong) => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    const call = caller.availability.setRules({ version: 1, rules: { ...rules, ...wrong } });
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect((await caller.availability.mySchedule()).version).toBe(1);
  });

  it('takes every rule at the edges that the database allows', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    const least = {
      ...rules,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      minimumNoticeMinutes: 0,
      horizonDays: 1,
      slotStepMinutes: 5,
      maximumPerDay: 1,
      maximumPerWeek: 1,
    };
    const most = {
      ...rules,
      bufferBeforeMinutes: 180,
      bufferAfterMinutes: 180,
      minimumNoticeMinutes: 43_200,
      horizonDays: 60,
      slotStepMinutes: 240,
      maximumPerDay: 48,
      maximumPerWeek: 336,
    };
    expect((await caller.availability.setRules({ version: 1, rules: least })).rules).toEqual(least);
    expect((await caller.availability.setRules({ version: 2, rules: most })).rules).toEqual(most);
  });

  it('refuses a visitor', async () => {
    await using test = await createTestApp();
    const call = (await test.as(null)).availability.setRules({ version: 1, rules });
    await expect(call).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('refuses a candidate who is no coach', async () => {
    await using test = await createTestApp();
    const call = (await test.as(await createUser(test.db))).availability.setRules({ version: 1, rules });
    await expect(call).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('rules that are absurd together', () => {
  it.each([
    [{ minimumNoticeMinutes: 43_200, horizonDays: 14 }, 'minimumNoticeMinutes'],
    [{ maximumPerDay: 8, maximumPerWeek: 5 }, 'maximumPerDay'],
  ])('%j are refused at their field', async (wrong, field) => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    await expect(
      caller.availability.setRules({ version: 1, rules: { ...rules, ...wrong } }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST', cause: { code: 'RULES_ABSURD', details: { field } } });
    expect((await caller.availability.mySchedule()).version).toBe(1);
  });

  it('are refused for an offering too, whose own notice meets the coach’s window', async () => {
    await using test = await createTestApp();
    const { userId, coachId } = await createCoach(test.db);
    const offeringId = await createOffering(test.db, coachId);
    const caller = await test.as(userId);
    await caller.availability.setRules({ version: 1, rules });
    const own = { ...AS_THE_COACH, offeringId, minimumNoticeMinutes: 43_200 };
    await expect(caller.availability.setOfferingRules({ version: 2, rules: own })).rejects.toMatchObject({
      cause: { code: 'RULES_ABSURD', details: { field: 'minimumNoticeMinutes' } },
    });
    expect((await caller.availability.mySchedule()).offeringRules).toEqual([]);
  });
});
