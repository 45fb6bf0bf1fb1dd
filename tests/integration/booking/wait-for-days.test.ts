import { beforeAll, describe, expect, it } from 'vitest';
import { createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

const NOW = '2026-03-02T09:00:00Z';
const TUESDAY = '2026-03-03T18:00:00Z';
const THURSDAY = '2026-03-05T18:00:00Z';
const timeZone = 'Europe/London';
const day = (date: string) => `${date}T00:00:00Z`;

describe('waiting without a session', () => {
  let test: TestMarket;
  beforeAll(async () => {
    test = await createTestMarket({ now: NOW });
    return () => test[Symbol.asyncDispose]();
  });

  /** One hour a day, 18:00 in London; somebody holds Tuesday's and Thursday's. */
  async function createWorld() {
    const coach = await createCoach(test.db, { timeZone, hours: { start: '18:00', end: '19:00' } });
    const offeringId = await createOffering(test.db, coach.coachId);
    const holder = (await test.as(await createUser(test.db))).booking;
    const [tuesday, thursday] = [
      await holder.holdSlot({ offeringId, startsAt: TUESDAY, timeZone }),
      await holder.holdSlot({ offeringId, startsAt: THURSDAY, timeZone }),
    ];
    const userId = await createUser(test.db);
    const waiter = (await test.as(userId)).booking;
    return { coach, offeringId, holder, tuesday, thursday, userId, waiter };
  }

  it('says what is free now instead of putting anybody on a list', async () => {
    const { offeringId, waiter } = await createWorld();
    const join = waiter.joinWaitlist({
      offeringId,
      timeZone,
      from: day('2026-03-03'),
      to: day('2026-03-05'),
    });
    await expect(join).rejects.toMatchObject({
      cause: { code: 'EARLIER_IS_FREE', details: { startsAt: '2026-03-04T18:00:00.000Z' } },
    });
    expect(await waiter.waitingFor()).toEqual([]);
  });

  it('serves who waits as soon as the coach opens hours, before any sweep', async () => {
    const { coach, offeringId, waiter } = await createWorld();
    const days = { from: day('2026-03-03'), to: day('2026-03-04') };
    await waiter.joinWaitlist({ offeringId, timeZone, ...days });
    await (await test.as(coach.userId)).availability.setDateOverrides({
      ...{ version: 1, dates: ['2026-03-03'] },
      intervals: [{ start: '18:00', end: '20:00' }],
    });
    expect(await waiter.waitingFor()).toMatchObject([{ offer: null }]);
    await test.drain();
    expect(await waiter.waitingFor()).toMatchObject([{ offer: { startsAt: '2026-03-03T19:00:00Z' } }]);
  });

  it('offers only what lies in the days and the part of the day, to be paid for', async () => {
    const { offeringId, holder, tuesday, thursday, waiter, userId } = await createWorld();
    const days = { from: day('2026-03-05'), to: day('2026-03-06') };
    await waiter.joinWaitlist({ offeringId, timeZone, ...days, dayPart: 'evening' });
    await holder.releaseHold({ bookingId: tuesday.id });
    expect(await waiter.waitingFor()).toMatchObject([
      { offering: { id: offeringId }, dayPart: 'evening', from: days.from, before: days.to, offer: null },
    ]);
    await holder.releaseHold({ bookingId: thursday.id });
    const [waiting] = await waiter.waitingFor();
    expect(waiting?.offer).toMatchObject({ startsAt: THURSDAY });

    await test.drain();
    const told = test.sentMail.find(({ text }) => text.includes(waiting!.offer!.heldBookingId));
    expect(told?.subject).toMatch(/^Thu 5 Mar, 18:00 has come free/);
    await (await test.as(userId)).booking.pay({ bookingId: waiting!.offer!.heldBookingId });
    const [{ session } = { session: '' }] = await test.sql<{ session: string }[]>`
      select checkout_session_id as session from payments where booking_id = ${waiting!.offer!.heldBookingId}`;
    await test.stripe.sim(`/checkout/sessions/${session}/pay`);
    await test.stripe.deliver();
    await test.drain();
    expect(await waiter.show({ bookingId: waiting!.offer!.heldBookingId })).toMatchObject({
      status: 'confirmed',
    });
    expect(await waiter.waitingFor()).toEqual([]); // served
  });

  it('offers nothing in another part of the day', async () => {
    const { offeringId, holder, tuesday, waiter } = await createWorld();
    const days = { from: day('2026-03-03'), to: day('2026-03-04') };
    await waiter.joinWaitlist({ offeringId, timeZone, ...days, dayPart: 'morning' });
    await holder.releaseHold({ bookingId: tuesday.id });
    expect(await waiter.waitingFor()).toMatchObject([{ offer: null }]);
  });

  it('gives the time to others when its waiter leaves, and closes the page it was paid on', async () => {
    const { offeringId, holder, tuesday, waiter } = await createWorld();
    const days = { from: day('2026-03-03'), to: day('2026-03-04') };
    await waiter.joinWaitlist({ offeringId, timeZone, ...days });
    await holder.releaseHold({ bookingId: tuesday.id });
    const [waiting] = await waiter.waitingFor();
    const bookingId = waiting!.offer!.heldBookingId;
    await waiter.pay({ bookingId });
    await waiter.leaveWaitlist({ offeringId });
    const [payment] = await test.sql<{ status: string }[]>`
      select status from payments where booking_id = ${bookingId}`;
    expect(payment?.status).toBe('expired');
    const stranger = (await test.as(await createUser(test.db))).booking;
    expect(await stranger.holdSlot({ offeringId, startsAt: TUESDAY, timeZone })).toMatchObject({
      status: 'held',
    });
  });

  it('refuses days that are over', async () => {
    const { offeringId, waiter } = await createWorld();
    const join = waiter.joinWaitlist({
      offeringId,
      timeZone,
      from: day('2026-02-01'),
      to: day('2026-02-03'),
    });
    await expect(join).rejects.toMatchObject({ cause: { code: 'DAYS_PAST' } });
  });
});
