import { AS_THE_COACH } from '@app/shared/availability/schedule-rules';
import { describe, expect, it } from 'vitest';
import { explainStart } from '../../../apps/api/src/features/booking/explain-start.ts';
import { createCoach, createOffering } from '../../support/factories.ts';
import { actAt } from '../../support/paid-booking.ts';
import { createTestApp } from '../../support/test-app.ts';

const evenings = [{ day: 3, start: '18:00', end: '20:00' }];
/** The clock of a test stands at 2 March 2026; 11 March is a Wednesday. */
const wednesday = { from: '2026-03-11T00:00:00Z', to: '2026-03-12T06:00:00Z' };

async function coachWithSummer() {
  const test = await createTestApp();
  const { userId, coachId } = await createCoach(test.db, { timeZone: 'Europe/Berlin' });
  const offeringId = await createOffering(test.db, coachId);
  const other = await createOffering(test.db, coachId, { durationMinutes: 30 });
  const caller = await test.as(userId);
  const made = await caller.availability.nameHours({
    version: 1,
    hours: { id: null, name: 'Spring', from: '2026-03-09', to: '2026-03-15' },
  });
  const named = made.named[0]!; // just made
  const saved = await caller.availability.setWeeklyHours({
    version: 2,
    hoursId: named.id,
    weeklyHours: evenings,
  });
  const startsOf = async (each: typeof offeringId) =>
    (await (await test.as(null)).booking.listSlots({ offeringId: each, ...wednesday })).starts;
  const explain = async (asked: { offeringId: typeof offeringId; startsAt: string }) =>
    explainStart(await actAt(test), { ...asked, coachId, startsAt: Temporal.Instant.from(asked.startsAt) });
  return {
    test,
    caller,
    explain,
    offeringId,
    other,
    named,
    saved,
    startsOf,
    [Symbol.asyncDispose]: () => test[Symbol.asyncDispose](),
  };
}

describe('named hours', () => {
  it('begin as a copy of the usual week and take its place on their dates', async () => {
    await using world = await coachWithSummer();
    expect(world.named.weeklyHours).toHaveLength(7);
    expect(world.saved.named[0]?.weeklyHours).toEqual(evenings);
    expect(await world.startsOf(world.offeringId)).toEqual(
      ['17:00', '17:30', '18:00'].map((time) => `2026-03-11T${time}:00.000Z`),
    );
  });

  it('may not claim a date that others have, nor a name', async () => {
    await using world = await coachWithSummer();
    const name = (hours: { name: string; from: string | null; to: string | null }) =>
      world.caller.availability.nameHours({ version: 3, hours: { id: null, ...hours } });
    await expect(name({ name: 'Easter', from: '2026-03-15', to: '2026-03-20' })).rejects.toMatchObject({
      cause: { code: 'HOURS_DATES_TAKEN' },
    });
    await expect(name({ name: 'Spring', from: null, to: null })).rejects.toMatchObject({
      cause: { code: 'HOURS_NAME_TAKEN' },
    });
    await expect(name({ name: 'Easter', from: '2026-03-20', to: '2026-03-16' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('change places with the usual week', async () => {
    await using world = await coachWithSummer();
    const swapped = await world.caller.availability.makeUsualHours({ version: 3, id: world.named.id });
    expect(swapped).toMatchObject({ name: 'Spring', weeklyHours: evenings });
    expect(swapped.named).toMatchObject([{ name: 'Usual week', from: null, to: null }]);
    expect(swapped.named[0]?.weeklyHours).toHaveLength(7);
  });

  it('belong to one coach', async () => {
    await using world = await coachWithSummer();
    const { userId } = await createCoach(world.test.db);
    const stranger = await world.test.as(userId);
    const call = stranger.availability.removeNamedHours({ version: 1, id: world.named.id });
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const writing = stranger.availability.setWeeklyHours({
      version: 1,
      hoursId: world.named.id,
      weeklyHours: [],
    });
    await expect(writing).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('rules of an offering', () => {
  it('count in place of the coach’s for that offering alone, in the list and in the hold', async () => {
    await using world = await coachWithSummer();
    const { caller, offeringId, other } = world;
    await caller.availability.setOfferingRules({
      version: 3,
      rules: { ...AS_THE_COACH, offeringId: other, slotStepMinutes: 60, minimumNoticeMinutes: 43_200 },
    });
    expect(await world.startsOf(other)).toEqual([]);
    expect(await world.startsOf(offeringId)).toHaveLength(3);
    const startsAt = '2026-03-11T17:00:00Z';
    expect(await world.explain({ offeringId, startsAt })).toMatchObject({ reason: null });
    expect(await world.explain({ offeringId: other, startsAt })).toMatchObject({
      reason: { rule: 'notice' },
    });
  });

  it('are refused for what another coach sells', async () => {
    await using world = await coachWithSummer();
    const { coachId } = await createCoach(world.test.db);
    const offeringId = await createOffering(world.test.db, coachId);
    const call = world.caller.availability.setOfferingRules({
      version: 3,
      rules: { ...AS_THE_COACH, offeringId },
    });
    await expect(call).rejects.toMatchObject({ cause: { code: 'OFFERING_NOT_FOUND' } });
  });
});

describe('an absence', () => {
  it('closes its dates, says so when asked, and opens them again', async () => {
    await using world = await coachWithSummer();
    const { caller, offeringId } = world;
    const absence = { from: '2026-03-10', to: '2026-03-12', reason: 'A wedding' };
    const { absences } = await caller.availability.addAbsence({ version: 3, absence });
    expect(absences).toMatchObject([absence]);
    expect(await world.startsOf(offeringId)).toEqual([]);
    expect(await world.explain({ offeringId, startsAt: '2026-03-11T17:00:00Z' })).toEqual({
      timeZone: 'Europe/Berlin',
      reason: { rule: 'away', date: '2026-03-11' },
    });
    await caller.availability.removeAbsence({ version: 4, id: absences[0]!.id });
    expect(await world.startsOf(offeringId)).toHaveLength(3);
  });

  it.each([
    ['ends before it begins', { from: '2026-04-02', to: '2026-04-01' }],
    ['lasts longer than a year', { from: '2026-04-02', to: '2028-04-01' }],
  ])('is refused when it %s', async (_what, dates) => {
    await using world = await coachWithSummer();
    const call = world.caller.availability.addAbsence({ version: 3, absence: { ...dates, reason: '' } });
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
