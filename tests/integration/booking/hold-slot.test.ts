import { newId } from '@app/db/new-id';
import { describe, expect, it } from 'vitest';
import { createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestMarket } from '../../support/stripe.ts';
import type { TestApp } from '../../support/test-app.ts';

/** The coach is open from 09:00 to 17:00 in Denver, which is 16:00 to 00:00 UTC in winter; it is Monday 09:00 UTC. */
const SLOT = '2026-03-04T17:00:00Z';

async function market(options: Parameters<typeof createCoach>[1] = {}, env: Record<string, string> = {}) {
  const test = await createTestMarket({ env });
  const coach = await createCoach(test.db, options);
  const offeringId = await createOffering(test.db, coach.coachId);
  return { test, coach, offeringId };
}

const hold = async (test: TestApp, offeringId: Awaited<ReturnType<typeof createOffering>>, startsAt = SLOT) =>
  (await test.as(await createUser(test.db))).booking.holdSlot({
    offeringId,
    startsAt,
    timeZone: 'Europe/Dublin',
  });

describe('booking.holdSlot', () => {
  it('keeps the time for fifteen minutes and freezes price and policy', async () => {
    const { test, offeringId } = await market();
    await using _ = test;
    const held = await hold(test, offeringId);
    expect(held).toMatchObject({
      status: 'held',
      party: 'candidate',
      startsAt: SLOT,
      endsAt: '2026-03-04T18:00:00Z',
      holdExpiresAt: '2026-03-02T09:15:00Z',
      price: { amountMinor: 12_000, currency: 'EUR' },
      policy: { holdMinutes: 15, freeCancelHours: 24 },
    });
  });

  it('gives one slot to exactly one of two hundred who want it at the same moment', async () => {
    const { test, offeringId } = await market();
    await using _ = test;
    const users = await Promise.all(Array.from({ length: 200 }, () => createUser(test.db)));
    const callers = await Promise.all(users.map((id) => test.as(id)));
    const outcomes = await Promise.allSettled(
      callers.map((caller) => caller.booking.holdSlot({ offeringId, startsAt: SLOT, timeZone: 'UTC' })),
    );
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(outcomes.length - lost.length).toBe(1);
    for (const { reason } of lost) {
      expect(reason).toMatchObject({ code: 'CONFLICT', cause: { code: 'SLOT_TAKEN' } });
      expect(reason.cause.details.nearest).toHaveLength(3);
    }
  });

  it.each([
    ['outside the hours', '2026-03-04T09:00:00Z', 'SLOT_NOT_OFFERED', 'closed'],
    ['off the grid', '2026-03-04T17:07:00Z', 'SLOT_NOT_OFFERED', 'grid'],
    ['inside the notice', '2026-03-02T17:00:00Z', 'NOTICE_TOO_SHORT', 'notice'],
    ['past', '2026-03-01T17:00:00Z', 'NOTICE_TOO_SHORT', 'notice'],
    ['beyond the horizon', '2026-09-02T17:00:00Z', 'SLOT_NOT_OFFERED', 'horizon'],
  ])('refuses a time that is %s, whatever the page listed', async (_why, startsAt, code, rule) => {
    const { test, offeringId } = await market();
    await using _ = test;
    await expect(hold(test, offeringId, startsAt)).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { code, details: { rule } },
    });
  });

  it('lists what can be held and nothing else', async () => {
    const { test, offeringId } = await market();
    await using _ = test;
    const window = { offeringId, from: '2026-03-04T00:00:00Z', to: '2026-03-05T00:00:00Z' };
    const visitor = await test.as(null);
    const before = await visitor.booking.listSlots(window);
    expect(before.starts).toContain('2026-03-04T17:00:00.000Z');
    await hold(test, offeringId);
    const { starts } = await visitor.booking.listSlots(window);
    expect(starts).not.toContain('2026-03-04T17:00:00.000Z');
    expect(starts).not.toContain('2026-03-04T17:30:00.000Z');
    expect(starts).toContain('2026-03-04T18:00:00.000Z');
  });

  it('refuses a second session of the candidate at the same time with another coach', async () => {
    const { test, offeringId } = await market();
    await using _ = test;
    const other = await createCoach(test.db);
    const otherOffering = await createOffering(test.db, other.coachId);
    const candidate = await createUser(test.db);
    await (await test.as(candidate)).booking.holdSlot({ offeringId, startsAt: SLOT, timeZone: 'UTC' });
    const second = (await test.as(candidate)).booking.holdSlot({
      offeringId: otherOffering,
      startsAt: SLOT,
      timeZone: 'UTC',
    });
    await expect(second).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'YOU_ARE_BUSY' } });
  });

  it('refuses a third hold at once', async () => {
    const { test, offeringId } = await market();
    await using _ = test;
    const caller = await test.as(await createUser(test.db));
    for (const startsAt of ['2026-03-04T17:00:00Z', '2026-03-04T18:00:00Z']) {
      await caller.booking.holdSlot({ offeringId, startsAt, timeZone: 'UTC' });
    }
    const third = caller.booking.holdSlot({ offeringId, startsAt: '2026-03-04T19:00:00Z', timeZone: 'UTC' });
    await expect(third).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      cause: { code: 'TOO_MANY_HOLDS' },
    });
  });

  it('cools down after two holds that went unpaid, but not after two that were let go', async () => {
    const { test, offeringId } = await market();
    await using _ = test;
    const caller = async (id: Awaited<ReturnType<typeof createUser>>) => (await test.as(id)).booking;
    const [courteous, squatter] = [await createUser(test.db), await createUser(test.db)];
    for (const startsAt of ['2026-03-04T17:00:00Z', '2026-03-04T18:00:00Z']) {
      const { id } = await (await caller(courteous)).holdSlot({ offeringId, startsAt, timeZone: 'UTC' });
      await (await caller(courteous)).releaseHold({ bookingId: id });
    }
    await (await caller(courteous)).holdSlot({
      offeringId,
      startsAt: '2026-03-04T21:00:00Z',
      timeZone: 'UTC',
    });

    for (const startsAt of ['2026-03-04T17:00:00Z', '2026-03-04T18:00:00Z']) {
      await (await caller(squatter)).holdSlot({ offeringId, startsAt, timeZone: 'UTC' });
    }
    test.clock.advance({ minutes: 16 });
    await test.sweep();
    const again = (await caller(squatter)).holdSlot({
      offeringId,
      startsAt: '2026-03-04T19:00:00Z',
      timeZone: 'UTC',
    });
    await expect(again).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      cause: { code: 'HOLD_COOL_DOWN' },
    });
  });

  it.each([
    ['nobody', async () => null, 'UNAUTHORIZED', 'SIGN_IN_NEEDED'],
    [
      'an unproven address',
      (test: TestApp) => createUser(test.db, { emailVerified: false }),
      'FORBIDDEN',
      'EMAIL_NOT_VERIFIED',
    ],
  ] as const)('refuses %s', async (_who, who, code, domainCode) => {
    const { test, offeringId } = await market();
    await using _ = test;
    const caller = await test.as(await who(test));
    const call = caller.booking.holdSlot({ offeringId, startsAt: SLOT, timeZone: 'UTC' });
    await expect(call).rejects.toMatchObject({ code, cause: { code: domainCode } });
  });

  it('refuses the coach as their own candidate', async () => {
    const { test, coach, offeringId } = await market();
    await using _ = test;
    const call = (await test.as(coach.userId)).booking.holdSlot({
      offeringId,
      startsAt: SLOT,
      timeZone: 'UTC',
    });
    await expect(call).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      cause: { code: 'OWN_OFFERING' },
    });
  });

  it.each(['draft', 'applied', 'declined', 'paused'] as const)(
    'does not sell for a coach who is %s',
    async (status) => {
      const { test, offeringId } = await market({ status });
      await using _ = test;
      await expect(hold(test, offeringId)).rejects.toMatchObject({
        code: 'NOT_FOUND',
        cause: { code: 'OFFERING_NOT_FOUND' },
      });
    },
  );

  it('does not sell for a coach who cannot be paid', async () => {
    const { test, offeringId } = await market({ payoutsReady: false });
    await using _ = test;
    await expect(hold(test, offeringId)).rejects.toMatchObject({ cause: { code: 'COACH_CANNOT_BE_PAID' } });
  });

  it('answers an unknown offering like a missing one, and a malformed one with the field', async () => {
    const { test } = await market();
    await using _ = test;
    await expect(hold(test, newId('offering'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(hold(test, 'off_1' as never)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('a hold that lapses', () => {
  it('frees the time by itself', async () => {
    const { test, offeringId } = await market();
    await using _ = test;
    const candidate = await createUser(test.db);
    const { id } = await (await test.as(candidate)).booking.holdSlot({
      offeringId,
      startsAt: SLOT,
      timeZone: 'UTC',
    });
    test.clock.advance({ minutes: 14, seconds: 59 });
    await test.sweep();
    expect(await (await test.as(candidate)).booking.show({ bookingId: id })).toMatchObject({
      status: 'held',
    });
    test.clock.advance({ seconds: 1 });
    await test.sweep();
    expect(await (await test.as(candidate)).booking.show({ bookingId: id })).toMatchObject({
      status: 'expired',
    });
    await hold(test, offeringId);
  });

  it('cannot be paid any more', async () => {
    const { test, offeringId } = await market();
    await using _ = test;
    const candidate = await createUser(test.db);
    const { id } = await (await test.as(candidate)).booking.holdSlot({
      offeringId,
      startsAt: SLOT,
      timeZone: 'UTC',
    });
    test.clock.advance({ minutes: 15 });
    const call = (await test.as(candidate)).booking.pay({ bookingId: id });
    await expect(call).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'HOLD_EXPIRED' } });
  });

  it('is not shown to others', async () => {
    const { test, offeringId } = await market();
    await using _ = test;
    const { id } = await hold(test, offeringId);
    const stranger = await test.as(await createUser(test.db));
    const known = stranger.booking.show({ bookingId: id });
    await expect(known).rejects.toMatchObject({
      code: 'NOT_FOUND',
      cause: { code: 'BOOKING_NOT_FOUND', details: {} },
    });
    const unknown = stranger.booking.show({ bookingId: newId('booking') });
    await expect(unknown).rejects.toMatchObject({
      code: 'NOT_FOUND',
      cause: { code: 'BOOKING_NOT_FOUND', details: {} },
    });
  });
});
