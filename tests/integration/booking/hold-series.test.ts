import type { Id } from '@app/shared/id/id';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

/** Open from 09:00 to 17:00 in Denver. It is Monday 2 March 2026; clocks change there on the 8th, in Dublin on the 29th. */
const THURSDAYS = [
  '2026-03-05T18:00:00Z',
  '2026-03-12T18:00:00Z',
  '2026-03-19T18:00:00Z',
  '2026-03-26T18:00:00Z',
];
const timeZone = 'Europe/Dublin';

describe('a series', () => {
  let test: TestMarket;
  beforeAll(async () => {
    test = await createTestMarket();
    return () => test[Symbol.asyncDispose]();
  });

  const offer = async (options: Parameters<typeof createCoach>[1] = {}) => {
    const coach = await createCoach(test.db, options);
    return { ...coach, offeringId: await createOffering(test.db, coach.coachId) };
  };
  const someone = async () => (await test.as(await createUser(test.db))).booking;
  const liveOf = (coachId: Id<'coach'>) => test.sql<{ id: string; series_id: string | null }[]>`
    select id, series_id from bookings where coach_id = ${coachId} and status = 'held' order by starts_at`;

  it('is planned by the candidate’s clock: the same hour on both sides of a change', async () => {
    const { offeringId } = await offer();
    const plan = await (await test.as(null)).booking.planSeries({
      offeringId,
      startsAt: THURSDAYS[0]!,
      timeZone,
      sessions: 5,
    });
    expect(plan.weeks.map(({ startsAt, refusal }) => [startsAt, refusal])).toEqual([
      ...THURSDAYS.map((start) => [start, null]),
      ['2026-04-02T17:00:00Z', null], // 18:00 in Dublin, as before
    ]);
  });

  it('shows what is taken, what the candidate sits in, and what is free nearby in that week', async () => {
    const { offeringId } = await offer();
    const elsewhere = await offer();
    const holder = await someone();
    await holder.holdSlot({ offeringId, startsAt: THURSDAYS[1]!, timeZone });
    const asker = await someone();
    await asker.holdSlot({ offeringId: elsewhere.offeringId, startsAt: THURSDAYS[2]!, timeZone });
    const { weeks } = await asker.planSeries({ offeringId, startsAt: THURSDAYS[0]!, timeZone, sessions: 4 });
    expect(weeks.map(({ refusal }) => refusal)).toEqual([null, 'busy', 'you_are_busy', null]);
    expect(weeks[1]?.nearest).toEqual([
      '2026-03-12T16:30:00.000Z', // as near as 19:30, and earlier
      '2026-03-12T17:00:00.000Z',
      '2026-03-12T19:00:00.000Z',
    ]);
    expect(weeks[2]?.nearest).not.toContain('2026-03-19T18:30:00.000Z'); // they sit elsewhere until 19:00
    expect(weeks[0]?.nearest).toEqual([]);
  });

  it('holds all of them, as one hold, each a booking that knows of the others', async () => {
    const { offeringId } = await offer();
    const caller = await someone();
    const held = await caller.holdSeries({ offeringId, startsAt: THURSDAYS.toReversed(), timeZone });
    expect(held).toMatchObject({ status: 'held', startsAt: THURSDAYS[0] });
    expect(held.series.map(({ startsAt, status }) => [startsAt, status])).toEqual(
      THURSDAYS.map((start) => [start, 'held']),
    );
    await caller.holdSlot({ offeringId, startsAt: '2026-03-06T18:00:00Z', timeZone }); // a second hold, not a fifth
  });

  it('holds none when one cannot be had, and says which', async () => {
    const { offeringId, coachId } = await offer();
    await (await someone()).holdSlot({ offeringId, startsAt: THURSDAYS[2]!, timeZone });
    const late = (await someone()).holdSeries({ offeringId, startsAt: THURSDAYS, timeZone });
    await expect(late).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { code: 'SLOT_TAKEN', details: { startsAt: THURSDAYS[2] } },
    });
    expect(await liveOf(coachId)).toHaveLength(1);
  });

  it('counts its own sessions in the coach’s rules', async () => {
    const { offeringId, scheduleId } = await offer();
    await test.sql`update schedules set maximum_per_week = 1 where id = ${scheduleId}`;
    const both = ['2026-03-10T18:00:00Z', '2026-03-12T18:00:00Z'];
    await expect(
      (await someone()).holdSeries({ offeringId, startsAt: both, timeZone }),
    ).rejects.toMatchObject({
      cause: { code: 'SLOT_NOT_OFFERED', details: { rule: 'cap', startsAt: both[1] } },
    });
  });

  it('refuses the same time twice', async () => {
    const { offeringId } = await offer();
    const twice = [THURSDAYS[0]!, THURSDAYS[0]!];
    await expect(
      (await someone()).holdSeries({ offeringId, startsAt: twice, timeZone }),
    ).rejects.toMatchObject({
      cause: { code: 'SLOT_TAKEN' },
    });
  });

  it('lets one go or all', async () => {
    const { offeringId, coachId } = await offer();
    const caller = await someone();
    const { series } = await caller.holdSeries({ offeringId, startsAt: THURSDAYS, timeZone });
    await caller.releaseHold({ bookingId: series[1]!.id });
    expect(await liveOf(coachId)).toHaveLength(3);
    await caller.releaseSeries({ bookingId: series[0]!.id });
    expect(await liveOf(coachId)).toHaveLength(0);
  });

  it('of two hundred who want overlapping weeks at one moment: no time twice, no half series', async () => {
    const { offeringId, coachId } = await offer();
    const users = await Promise.all(Array.from({ length: 200 }, () => createUser(test.db)));
    const callers = await Promise.all(users.map((id) => test.as(id)));
    // Three weeks each of the same four, beginning at any of them, and every fifth wants one time alone.
    const wishOf = (at: number) =>
      [0, 1, 2].map((week) => THURSDAYS[(at + week) % 4]!).slice(0, at % 5 === 0 ? 1 : 3);
    const outcomes = await Promise.allSettled(
      callers.map(({ booking }, at) => {
        const [startsAt, ...others] = wishOf(at);
        return others.length === 0
          ? booking.holdSlot({ offeringId, startsAt: startsAt!, timeZone })
          : booking.holdSeries({ offeringId, startsAt: [startsAt!, ...others], timeZone });
      }),
    );
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ cause: { code: 'SLOT_TAKEN' } });
    }
    const live = await test.sql<{ starts_at: Date; series_id: string | null }[]>`
      select starts_at, series_id from bookings where coach_id = ${coachId} and status = 'held'`;
    expect(new Set(live.map(({ starts_at }) => `${starts_at}`)).size).toBe(live.length);
    for (const [series, sessions] of Map.groupBy(live, ({ series_id }) => series_id)) {
      if (series) expect(sessions).toHaveLength(3);
    }
    const won = outcomes.filter(({ status }) => status === 'fulfilled').length;
    const groups = new Set(live.map(({ series_id }, at) => series_id ?? `alone ${at}`));
    expect(groups.size).toBe(won);
    expect(live.length).toBeGreaterThanOrEqual(3);
  });
});
