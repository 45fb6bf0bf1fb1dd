import { auditEvents } from '@app/db/schema/admin';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { demoMarketClock } from '../../../apps/api/src/market-clock.ts';
import { createConfirmedBooking } from '../../support/confirmed-booking.ts';
import { createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestMarket } from '../../support/stripe.ts';
import { createTestApp } from '../../support/test-app.ts';

/** A demo market: the machine's time plus the offset that is being moved. */
async function createDemo() {
  const test = await createTestMarket({ env: { DEMO_MODE: 'true' } });
  test.app.clock = demoMarketClock(test.db);
  return test;
}

const HOUR = 3600;
const soon = (hours: number) => Temporal.Now.instant().add({ hours }).round('minute');

describe('demo.travel', () => {
  it.each([
    ['hour', HOUR],
    ['day', 24 * HOUR],
  ] as const)('%s: goes on from where the market is, Stripe’s clock with it', async (to, seconds) => {
    await using test = await createDemo();
    const traveller = async () => (await test.as(await createUser(test.db))).demo;
    await (await traveller()).travel({ to: 'hour' });
    const clock = await (await traveller()).travel({ to });
    expect(clock.aheadSeconds).toBe(HOUR + seconds);
    expect(test.stripe.local.sandbox.clockOffset).toBe(HOUR + seconds);
    expect(await (await test.as(null)).demo.clock()).toMatchObject({ aheadSeconds: HOUR + seconds });
  });

  it.each(['candidate', 'coach'] as const)(
    'stops five minutes before the next session of a %s',
    async (side) => {
      await using test = await createDemo();
      const startsAt = soon(30);
      const { candidateId, coachUserId } = await createConfirmedBooking(test.db, {
        startsAt: startsAt.toString(),
      });
      const caller = await test.as(side === 'candidate' ? candidateId : coachUserId);
      const { now } = await caller.demo.travel({ to: 'next_session' });
      const before = Temporal.Instant.from(now).until(startsAt).total('seconds');
      expect(Math.round(before)).toBe(300);
      // pressed again it stays, and does not run past the session
      const again = await (await test.as(candidateId)).demo.travel({ to: 'next_session' });
      expect(Temporal.Instant.compare(Temporal.Instant.from(again.now), startsAt)).toBe(-1);
    },
  );

  it('has nowhere to go without a session', async () => {
    await using test = await createDemo();
    const caller = await test.as(await createUser(test.db));
    await expect(caller.demo.travel({ to: 'next_session' })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { code: 'NO_NEXT_SESSION' },
    });
  });

  it('makes what was due on the way happen at once', async () => {
    await using test = await createDemo();
    const { coachId } = await createCoach(test.db, { hours: { start: '00:00', end: '24:00' } });
    const offeringId = await createOffering(test.db, coachId);
    const candidateId = await createUser(test.db);
    const { starts } = await (await test.as(null)).booking.listSlots({
      offeringId,
      from: soon(24).toString(),
      to: soon(72).toString(),
    });
    const held = await (await test.as(candidateId)).booking.holdSlot({
      offeringId,
      startsAt: starts[0]!,
      timeZone: 'UTC',
    });
    await (await test.as(candidateId)).demo.travel({ to: 'hour' });
    await test.drain();
    expect(await (await test.as(candidateId)).booking.show({ bookingId: held.id })).toMatchObject({
      status: 'expired',
    });
  });

  it('goes back to the machine’s time, and keeps a record of who travelled', async () => {
    await using test = await createDemo();
    const userId = await createUser(test.db);
    await (await test.as(userId)).demo.travel({ to: 'day' });
    const clock = await (await test.as(userId)).demo.travel({ to: 'now' });
    expect(clock.aheadSeconds).toBe(0);
    expect(test.stripe.local.sandbox.clockOffset).toBe(0);
    const events = await test.db.select().from(auditEvents).where(eq(auditEvents.subjectId, userId));
    expect(events.map(({ action, details }) => [action, details.to])).toEqual([
      ['demo.travelled', 'day'],
      ['demo.travelled', 'now'],
    ]);
  });

  it('moves nothing when Stripe’s clock does not follow', async () => {
    await using test = await createDemo();
    const caller = await test.as(await createUser(test.db));
    await test.stripe.local.close();
    await expect(caller.demo.travel({ to: 'day' })).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      cause: { code: 'PAYMENT_PROVIDER_DOWN' },
    });
    expect(await caller.demo.clock()).toMatchObject({ aheadSeconds: 0 });
  });

  it('needs somebody signed in, and a place it knows', async () => {
    await using test = await createDemo();
    await expect((await test.as(null)).demo.travel({ to: 'hour' })).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    });
    const caller = await test.as(await createUser(test.db));
    await expect(caller.demo.travel({ to: 'yesterday' as 'now' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('is not there outside the demo', async () => {
    await using test = await createTestApp();
    const caller = await test.as(await createUser(test.db));
    const nothing = { code: 'NOT_FOUND', cause: { code: 'NOT_IN_DEMO' } };
    await expect(caller.demo.travel({ to: 'hour' })).rejects.toMatchObject(nothing);
    await expect(caller.demo.clock()).rejects.toMatchObject(nothing);
  });
});
