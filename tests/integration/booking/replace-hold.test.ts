import type { Id } from '@app/shared/id/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOffering, createUser } from '../../support/factories.ts';
import { createReadyCoach } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

/** Open from 09:00 to 17:00 in Denver, 16:00 to 24:00 in UTC; sessions of an hour, every half hour. */
let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
});
afterAll(async () => test[Symbol.asyncDispose]());

const day = '2026-03-05';
const at = (time: string) => `${day}T${time}:00Z`;
const listed = (time: string) => `${day}T${time}:00.000Z`;
const timeZone = 'Europe/Berlin';

async function scene() {
  const coach = await createReadyCoach(test);
  const offeringId = await createOffering(test.db, coach.coachId);
  const candidateId = await createUser(test.db);
  const booking = async () => (await test.as(candidateId)).booking;
  const hold = async (time: string, replaces?: Id<'booking'>) =>
    (await booking()).holdSlot({ offeringId, startsAt: at(time), timeZone, ...(replaces && { replaces }) });
  const starts = async (userId: Id<'user'> | null, except?: Id<'booking'>) =>
    (
      await (
        await test.as(userId)
      ).booking.listSlots({
        ...{ offeringId, from: at('00:00'), to: at('23:59') },
        ...(except && { except }),
      })
    ).starts;
  return { coach, offeringId, candidateId, booking, hold, starts };
}

describe('a hold of one’s own', () => {
  it('is not in its holder’s way in the list, and in everybody else’s', async () => {
    const { candidateId, hold, starts } = await scene();
    const { id } = await hold('18:00');
    const around = ['17:30', '18:00', '18:30'].map(listed);
    expect(await starts(candidateId, id)).toEqual(expect.arrayContaining(around));
    const stranger = await createUser(test.db);
    for (const seen of [await starts(candidateId), await starts(null, id), await starts(stranger, id)])
      expect(seen.filter((start) => around.includes(start))).toEqual([]);
  });

  it('makes room for one that overlaps it, in one step: what is listed can be held', async () => {
    const { booking, hold } = await scene();
    const { id: first } = await hold('18:00');
    await expect(hold('18:30')).rejects.toMatchObject({ cause: { code: 'SLOT_TAKEN' } });
    const second = await hold('18:30', first);
    expect(second).toMatchObject({ status: 'held', startsAt: at('18:30') });
    expect(await (await booking()).show({ bookingId: first })).toMatchObject({ status: 'expired' });
  });

  it('stays when the new one cannot be had', async () => {
    const { booking, hold, offeringId } = await scene();
    const { id: first } = await hold('18:00');
    const other = (await test.as(await createUser(test.db))).booking;
    await other.holdSlot({ offeringId, startsAt: at('20:00'), timeZone });
    await expect(hold('20:00', first)).rejects.toMatchObject({ cause: { code: 'SLOT_TAKEN' } });
    expect(await (await booking()).show({ bookingId: first })).toMatchObject({ status: 'held' });
  });

  it('is found again when it is asked for again, and lasts no longer for that', async () => {
    const { hold } = await scene();
    const first = await hold('18:00');
    test.clock.advance({ minutes: 5 });
    expect(await hold('18:00', first.id)).toMatchObject({ id: first.id, holdExpiresAt: first.holdExpiresAt });
  });

  it('cannot be renewed for ever by letting go and holding again', async () => {
    const { booking, hold } = await scene();
    for (let turn = 0; turn < 3; turn += 1) {
      const { id } = await hold('18:00');
      await (await booking()).releaseHold({ bookingId: id });
    }
    await expect(hold('18:00')).rejects.toMatchObject({ cause: { code: 'HELD_TOO_OFTEN' } });
    await expect(hold('21:00')).resolves.toMatchObject({ status: 'held' });
    test.clock.advance({ minutes: 40 });
    await test.sweep();
    await expect(hold('18:00')).resolves.toMatchObject({ status: 'held' });
  });

  it('that is somebody else’s is not given up for the caller', async () => {
    const { hold, offeringId, booking } = await scene();
    const { id: theirs } = await hold('18:00');
    const thief = (await test.as(await createUser(test.db))).booking;
    const steal = thief.holdSlot({ offeringId, startsAt: at('18:00'), timeZone, replaces: theirs });
    await expect(steal).rejects.toMatchObject({ cause: { code: 'SLOT_TAKEN' } });
    await thief.holdSlot({ offeringId, startsAt: at('21:00'), timeZone, replaces: theirs });
    expect(await (await booking()).show({ bookingId: theirs })).toMatchObject({ status: 'held' });
  });

  it('goes with all that were held with it, when weeks take the place of weeks', async () => {
    const { booking, offeringId } = await scene();
    const weeks = ['2026-03-05T18:00:00Z', '2026-03-12T18:00:00Z'];
    const first = await (await booking()).holdSeries({ offeringId, startsAt: weeks, timeZone });
    const plan = await (await booking()).planSeries({
      ...{ offeringId, startsAt: weeks[0]!, timeZone, sessions: 2 },
      except: first.id,
    });
    expect(plan.weeks.map(({ refusal }) => refusal)).toEqual([null, null]);
    const later = weeks.map((start) => start.replace('18:00', '18:30'));
    const second = await (await booking()).holdSeries({
      ...{ offeringId, startsAt: later, timeZone },
      replaces: first.id,
    });
    expect(second.series.map(({ startsAt, status }) => [startsAt, status])).toEqual(
      later.map((start) => [start, 'held']),
    );
    const old = await (await booking()).show({ bookingId: first.id });
    expect(old.series.map(({ status }) => status)).toEqual(['expired', 'expired']);
  });
});

it('a session that is to move does not hide the times around it, and its own is not offered', async () => {
  const { candidateId, hold, starts } = await scene();
  const { id } = await hold('18:00');
  await test.sql`update bookings set status = 'confirmed' where id = ${id}`;
  const seen = await starts(candidateId, id);
  expect(seen).toEqual(expect.arrayContaining(['17:30', '18:30'].map(listed)));
  expect(seen).not.toContain(listed('18:00'));
});
