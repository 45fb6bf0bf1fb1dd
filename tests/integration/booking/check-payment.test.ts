import { describe, expect, it } from 'vitest';
import { createDeal, getPayment, openCheckout, payFor } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

const statusOf = async (test: TestMarket, bookingId: string) =>
  (await test.sql`select status from bookings where id = ${bookingId}`)[0]?.status;

describe('booking.checkPayment', () => {
  it('confirms a booking before any webhook came', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { checkoutSessionId } = await openCheckout(test, deal);
    await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`);
    await (await test.as(deal.candidate.id)).booking.checkPayment({ bookingId: deal.bookingId });
    expect(await statusOf(test, deal.bookingId)).toBe('confirmed');
  });

  it('gives nothing back to whoever cancelled for nothing and asks about the payment again', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id } = await payFor(test, deal);
    test.clock.travelTo(deal.startsAt.add({ minutes: 1 }));
    const caller = await test.as(deal.candidate.id);
    const { bookingId } = deal;
    await caller.booking.cancel({ bookingId, reason: 'Something came up.', refundMinor: 0 });
    await caller.booking.checkPayment({ bookingId });
    await test.drain();
    expect(await getPayment(test, id)).toMatchObject({ refundedMinor: 0 });
  });

  it('seats again whoever paid late, while the time is free', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test, { startsAt: Temporal.Instant.from('2026-03-05T18:00:00Z') });
    const { checkoutSessionId } = await openCheckout(test, deal);
    test.clock.travelTo(deal.holdExpiresAt.add({ seconds: 1 }));
    await test.stripe.follow();
    await test.sweep();
    expect(await statusOf(test, deal.bookingId)).toBe('expired');
    await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`, { late: true });
    await test.stripe.deliver();
    await test.drain();
    expect(await statusOf(test, deal.bookingId)).toBe('confirmed');
  });

  it('seats nobody for money that went back already', async () => {
    await using test = await createTestMarket();
    const startsAt = Temporal.Instant.from('2026-03-05T18:00:00Z');
    const deal = await createDeal(test, { startsAt });
    const { bookingId } = deal;
    const { id, checkoutSessionId } = await openCheckout(test, deal);
    test.clock.travelTo(deal.holdExpiresAt.add({ seconds: 1 }));
    await test.stripe.follow();
    await test.sweep();
    const coach = { coachId: deal.coachId, userId: deal.coachUserId };
    const faster = await createDeal(test, { coach, startsAt });
    await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`, { late: true });
    await test.stripe.deliver();
    await test.drain();
    expect(await getPayment(test, id)).toMatchObject({ refundedMinor: 12_000 });

    await test.sql`update bookings set status = 'expired' where id = ${faster.bookingId}`; // the time is free again
    await (await test.as(deal.candidate.id)).booking.checkPayment({ bookingId });
    expect(await statusOf(test, bookingId)).toBe('expired');
  });
});
