import { newId } from '@app/db/new-id';
import { bookings } from '@app/db/schema/booking';
import { DEFAULT_BOOKING_POLICY } from '@app/shared/booking/booking-policy';
import type { Id } from '@app/shared/id/id';
import { describe, expect, it } from 'vitest';
import { expireHold } from '../../../apps/api/src/features/booking/expire-hold.ts';
import { offerFreedTime } from '../../../apps/api/src/features/booking/offer-freed-time.ts';
import { createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const NOW = '2026-03-02T09:00:00Z';
const TUESDAY = '2026-03-03T18:00:00Z';
const THURSDAY = '2026-03-05T18:00:00Z';
const timeZone = 'Europe/London';

/** One hour a day, 18:00 in London. Somebody holds Tuesday's. */
async function createWorld(test: TestApp) {
  const coach = await createCoach(test.db, { timeZone, hours: { start: '18:00', end: '19:00' } });
  const offeringId = await createOffering(test.db, coach.coachId);
  const holder = await test.as(await createUser(test.db));
  const { id: heldId } = await holder.booking.holdSlot({ offeringId, startsAt: TUESDAY, timeZone });
  const free = () => holder.booking.releaseHold({ bookingId: heldId });
  return { ...coach, offeringId, free };
}
type World = Awaited<ReturnType<typeof createWorld>>;

/** A paid session of this person's. */
async function createSession(
  test: TestApp,
  { coachId, offeringId }: World,
  candidateId: Id<'user'>,
  startsAt: string,
) {
  const id = newId('booking');
  const start = Temporal.Instant.from(startsAt);
  await test.db.insert(bookings).values({
    ...{ id, candidateId, coachId, offeringId, status: 'confirmed', sessionType: 'behavioural' },
    ...{ durationMinutes: 60, startsAt: start, endsAt: start.add({ hours: 1 }) },
    ...{
      candidateTimeZone: timeZone,
      coachTimeZone: timeZone,
      priceAmountMinor: 12_000,
      priceCurrency: 'EUR',
    },
    ...{ commissionBasisPoints: 1_500, policy: DEFAULT_BOOKING_POLICY },
    ...{ createdAt: test.clock.current, updatedAt: test.clock.current },
  });
  return id;
}

async function createWaiter(test: TestApp, { offeringId }: World) {
  const userId = await createUser(test.db);
  const call = (await test.as(userId)).booking;
  await call.joinWaitlist({ offeringId, timeZone });
  return { userId, waiting: async () => (await test.as(userId)).booking.waiting({ offeringId }), call };
}

const lapse = async (test: TestApp) => {
  test.clock.advance({ minutes: 61 });
  const rows = await test.sql`select id from bookings where status = 'held'`;
  for (const { id } of rows) await expireHold({ ...test.app, now: test.clock.current }, { bookingId: id });
};

describe('waiting for something earlier', () => {
  it('gives a freed time to whoever came first, for them alone, and to the next when it lapses', async () => {
    await using test = await createTestApp({ now: NOW });
    const world = await createWorld(test);
    const first = await createWaiter(test, world);
    test.clock.advance({ seconds: 1 });
    const second = await createWaiter(test, world);
    await world.free();
    const offer = { startsAt: TUESDAY, endsAt: '2026-03-02T10:00:00Z' };
    expect(await first.waiting()).toMatchObject({ offer });
    expect(await second.waiting()).toMatchObject({ offer: null });
    const stranger = await test.as(await createUser(test.db));
    await expect(
      stranger.booking.holdSlot({ offeringId: world.offeringId, startsAt: TUESDAY, timeZone }),
    ).rejects.toMatchObject({ cause: { code: 'SLOT_TAKEN' } });

    await lapse(test);
    expect(await first.waiting()).toMatchObject({ offer: null });
    expect(await second.waiting()).toMatchObject({ offer: { startsAt: TUESDAY } });
    await lapse(test);
    expect(await second.waiting()).toMatchObject({ offer: null });
    await test.drain();
    const told = test.sentMail.filter(({ subject }) => subject.includes('has come free'));
    expect(told.length).toBe(0); // both had passed before a message could be sent: nobody is told of what is gone
    await stranger.booking.holdSlot({
      offeringId: world.offeringId,
      startsAt: '2026-03-04T18:00:00Z',
      timeZone,
    });
  });

  it('writes to whoever it is kept for, once', async () => {
    await using test = await createTestApp({ now: NOW });
    const world = await createWorld(test);
    await createWaiter(test, world);
    await world.free();
    await test.drain();
    await test.drain();
    const told = test.sentMail.filter(({ subject }) => subject.includes('has come free'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('/pay');
  });

  it('moves a session to the time it waited for, and frees the one it had for the next', async () => {
    await using test = await createTestApp({ now: NOW });
    const world = await createWorld(test);
    await createSession(test, world, await createUser(test.db), '2026-03-04T18:00:00Z');
    const userId = await createUser(test.db);
    const bookingId = await createSession(test, world, userId, THURSDAY);
    const call = (await test.as(userId)).booking;
    await call.joinWaitlist({ bookingId, timeZone });
    test.clock.advance({ seconds: 1 });
    const next = await createWaiter(test, world); // wants anything before Friday
    await world.free();
    expect((await call.mine({ tab: 'upcoming' })).bookings.map(({ id }) => id)).toEqual([bookingId]);
    const moved = await call.takeEarlier({ offeringId: world.offeringId });
    expect(moved).toMatchObject({
      id: bookingId,
      status: 'confirmed',
      startsAt: TUESDAY,
      invitationSequence: 1,
    });
    expect(await call.waiting({ offeringId: world.offeringId })).toBeNull();
    expect(await next.waiting()).toMatchObject({ offer: { startsAt: THURSDAY } });
  });

  it('keeps the session where it is when the offer is declined, and offers the time once', async () => {
    await using test = await createTestApp({ now: NOW });
    const world = await createWorld(test);
    const waiter = await createWaiter(test, world);
    await world.free();
    await waiter.call.declineEarlier({ offeringId: world.offeringId });
    await test.db.transaction(async (tx) =>
      offerFreedTime({ ...test.app, now: test.clock.current }, tx, world.coachId),
    );
    expect(await waiter.waiting()).toMatchObject({ offer: null });
    await waiter.call.leaveWaitlist({ offeringId: world.offeringId });
    expect(await waiter.waiting()).toBeNull();
    await expect(waiter.call.leaveWaitlist({ offeringId: world.offeringId })).rejects.toMatchObject({
      cause: { code: 'NOT_WAITING' },
    });
  });

  it('sends nobody to wait who could have it now, and nobody twice', async () => {
    await using test = await createTestApp({ now: NOW });
    const world = await createWorld(test);
    const userId = await createUser(test.db);
    const bookingId = await createSession(test, world, userId, THURSDAY);
    const call = (await test.as(userId)).booking;
    await expect(call.joinWaitlist({ bookingId, timeZone })).rejects.toMatchObject({
      cause: { code: 'EARLIER_IS_FREE', details: { startsAt: '2026-03-04T18:00:00.000Z' } },
    });
    await call.joinWaitlist({ offeringId: world.offeringId, timeZone });
    await expect(call.joinWaitlist({ offeringId: world.offeringId, timeZone })).rejects.toMatchObject({
      cause: { code: 'ALREADY_WAITING' },
    });
  });

  it('offers hours that the coach opens', async () => {
    await using test = await createTestApp({ now: NOW });
    const world = await createWorld(test);
    const waiter = await createWaiter(test, world);
    const coach = (await test.as(world.userId)).availability;
    const { version } = await coach.mySchedule();
    await coach.setDateOverrides({
      version,
      dates: ['2026-03-03'],
      intervals: [
        { start: '10:00', end: '11:00' },
        { start: '18:00', end: '19:00' }, // somebody holds it
      ],
    });
    await test.db.transaction(async (tx) =>
      offerFreedTime({ ...test.app, now: test.clock.current }, tx, world.coachId),
    );
    expect(await waiter.waiting()).toMatchObject({ offer: { startsAt: '2026-03-03T10:00:00Z' } });
  });

  it('has exactly one winner when 200 want the freed time at the same moment', async () => {
    await using test = await createTestApp({ now: NOW, max: 20 });
    const world = await createWorld(test);
    const waiters = [];
    for (let n = 0; n < 20; n += 1) waiters.push(await createWaiter(test, world));
    const strangers = await Promise.all(
      Array.from({ length: 100 }, async () => (await test.as(await createUser(test.db))).booking),
    );
    const ctx = { ...test.app, now: test.clock.current };
    const outcomes = await Promise.allSettled([
      world.free(),
      ...strangers.map((call) =>
        call.holdSlot({ offeringId: world.offeringId, startsAt: TUESDAY, timeZone }),
      ),
      ...Array.from({ length: 80 }, () =>
        test.db.transaction((tx) => offerFreedTime(ctx, tx, world.coachId)),
      ),
      ...waiters.map(({ call }) => call.declineEarlier({ offeringId: world.offeringId })),
    ]);
    const faults = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason.cause?.code] : []));
    // On a busy machine some are told to try again (BUSY), or the pass gives way (55P03): never a deadlock.
    const honest = ['SLOT_TAKEN', 'NOT_WAITING', 'BUSY', '55P03'];
    expect(faults.filter((code) => !honest.includes(code))).toEqual([]);
    const holding = await test.sql`select candidate_id from bookings
      where status in ('held', 'confirmed') and starts_at = ${TUESDAY}`;
    expect(holding).toHaveLength(1);
    const offered = await test.sql`select user_id from waiters where status = 'offered'`;
    expect(offered.map((row) => row.user_id)).toEqual(holding.map((row) => row.candidate_id));
  });
});
