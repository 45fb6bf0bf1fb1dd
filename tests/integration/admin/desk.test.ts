import { newId } from '@app/db/new-id';
import { describe, expect, it } from 'vitest';
import { createConfirmedBooking } from '../../support/confirmed-booking.ts';
import { createAdmin, createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createDeal, payFor } from '../../support/paid-booking.ts';
import { createTestMarket } from '../../support/stripe.ts';
import { createTestApp } from '../../support/test-app.ts';

const REASON = 'Eleven of the 45 minutes could not be heard.';

describe('admin.booking', () => {
  it('tells the whole story of a booking, oldest first', async () => {
    await using test = await createTestMarket();
    const { coachId } = await createCoach(test.db);
    const offeringId = await createOffering(test.db, coachId);
    const candidate = await createUser(test.db, { name: 'Tomasz Kowal' });
    const held = await (await test.as(candidate)).booking.holdSlot({
      offeringId,
      startsAt: '2026-03-04T17:00:00Z',
      timeZone: 'Europe/Warsaw',
    });
    test.clock.advance({ minutes: 20 });
    await test.sweep();
    const file = await (await test.as(await createAdmin(test.db))).admin.booking({ bookingId: held.id });
    expect(file).toMatchObject({
      status: 'expired',
      candidate: { name: 'Tomasz Kowal' },
      money: { transfer: null },
    });
    const acts = file.timeline.filter((entry) => entry.kind === 'act');
    expect(acts.map(({ what, who }) => [what, who.kind, who.name])).toEqual([
      ['booking.held', 'candidate', 'Tomasz Kowal'],
      ['booking.expired', 'system', null],
    ]);
  });

  it('answers an unknown booking like a missing one', async () => {
    await using test = await createTestApp();
    const call = (await test.as(await createAdmin(test.db))).admin.booking({ bookingId: newId('booking') });
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND', cause: { code: 'BOOKING_NOT_FOUND' } });
  });
});

describe('admin.bookings', () => {
  it('finds by a part of a name or address, by id and by state', async () => {
    await using test = await createTestApp();
    const { bookingId } = await createConfirmedBooking(test.db);
    const desk = (await test.as(await createAdmin(test.db))).admin;
    for (const text of ['ines', 'Adaeze', bookingId, bookingId.slice(0, 12), '@example.test']) {
      expect((await desk.bookings({ text })).bookings.map(({ id }) => id)).toEqual([bookingId]);
    }
    expect((await desk.bookings({ text: '100%' })).total).toBe(0);
    expect((await desk.bookings({ status: 'cancelled' })).total).toBe(0);
    expect((await desk.bookings({ status: 'confirmed' })).total).toBe(1);
  });
});

describe('admin.refund', () => {
  const refund = { amountMinor: 2_347, reason: REASON, requestKey: '0199a0b1-7c1d-4f6e-9a43-0d3c1f2b7a10' };

  it('gives back once, however often the button is pressed', async () => {
    await using test = await createTestMarket();
    const { bookingId } = await payFor(test, await createDeal(test));
    const desk = (await test.as(await createAdmin(test.db, 'finance'))).admin;
    await desk.refund({ bookingId, ...refund });
    const { money, timeline } = await desk.refund({ bookingId, ...refund });
    expect(money.refunds).toMatchObject([{ amountMinor: 2_347, reason: 'goodwill', note: REASON }]);
    expect(money.payment?.givenBack.amountMinor).toBe(2_347);
    expect(timeline.filter(({ what }) => what === 'R0')).toHaveLength(1);
  });

  it('never gives back more than was paid', async () => {
    await using test = await createTestMarket();
    const { bookingId } = await payFor(test, await createDeal(test));
    const desk = (await test.as(await createAdmin(test.db, 'finance'))).admin;
    const call = desk.refund({ bookingId, ...refund, amountMinor: 12_001 });
    await expect(call).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      cause: { code: 'REFUND_TOO_LARGE' },
    });
  });

  it('wants a reason', async () => {
    await using test = await createTestMarket();
    const { bookingId } = await payFor(test, await createDeal(test));
    const desk = (await test.as(await createAdmin(test.db, 'finance'))).admin;
    await expect(desk.refund({ bookingId, ...refund, reason: 'because' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('is for finance alone', async () => {
    await using test = await createTestMarket();
    const { bookingId } = await payFor(test, await createDeal(test));
    const desk = (await test.as(await createAdmin(test.db, 'support', 'trust'))).admin;
    const call = desk.refund({ bookingId, ...refund });
    await expect(call).rejects.toMatchObject({ code: 'FORBIDDEN', cause: { code: 'NOT_ALLOWED' } });
  });
});

describe('admin.decideApplication', () => {
  it('lets a coach in, says so in the log, and decides once', async () => {
    await using test = await createTestApp();
    const { coachId } = await createCoach(test.db, { status: 'applied' });
    const desk = (await test.as(await createAdmin(test.db, 'trust'))).admin;
    expect((await desk.applications()).map(({ id }) => id)).toEqual([coachId]);
    const decision = { coachId, approve: true, verified: true, reason: 'Employer confirmed by telephone.' };
    expect(await desk.decideApplication(decision)).toMatchObject({
      status: 'approved',
      experienceVerified: true,
    });
    const again = desk.decideApplication({ ...decision, approve: false });
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'APPLICATION_DECIDED' } });
    const { events } = await desk.audit({ text: coachId });
    expect(events).toMatchObject([{ action: 'coach.approved', actor: { kind: 'admin', name: 'Ola Admin' } }]);
  });
});

describe('admin.overview', () => {
  it('lists what waits for a person, and a week without anything as zeros', async () => {
    await using test = await createTestApp();
    await createCoach(test.db, { status: 'applied' });
    const desk = (await test.as(await createAdmin(test.db))).admin;
    const overview = await desk.overview({ weeks: 4 });
    expect(overview.now.map(({ week }) => week)).toEqual([
      '2026-02-09',
      '2026-02-16',
      '2026-02-23',
      '2026-03-02',
    ]);
    expect(overview.before).toHaveLength(4);
    expect(overview.now[3]).toMatchObject({ paidMinor: 0, sessions: 0 });
    expect(overview.matters).toMatchObject([{ kind: 'application', who: 'Adaeze W.' }]);
  });

  it.each([
    ['a visitor', null, 'UNAUTHORIZED'],
    ['a candidate', {}, 'FORBIDDEN'],
  ] as const)('is not for %s', async (_who, options, code) => {
    await using test = await createTestApp();
    const caller = await test.as(options && (await createUser(test.db, options)));
    await expect(caller.admin.overview({ weeks: 4 })).rejects.toMatchObject({ code });
  });
});
