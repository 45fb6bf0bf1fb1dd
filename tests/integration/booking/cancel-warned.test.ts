import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerAccount, readBooks } from '../../support/books.ts';
import { createAdmin } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import {
  createDeal,
  createReadyCoach,
  getPayment,
  openCheckout,
  payFor,
} from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
  await createAdmin(test.db, 'finance');
});
afterAll(() => test[Symbol.asyncDispose]());

async function hear() {
  await test.stripe.deliver();
  await test.drain();
}

const bookingOf = async (bookingId: string) =>
  (await test.sql`select status, cancelled_by from bookings where id = ${bookingId}`)[0];

const told = async (bookingId: string) =>
  (
    await test.sql`select payload ->> 'what' as what from emails where template = 'finance_case'
    and payload ->> 'pageUrl' like ${`%${bookingId}`}`
  ).map(({ what }) => what);

describe('a warning that the owner of the card did not pay', () => {
  it('calls the session off and gives all of it back before anybody disputes it, once', async () => {
    const deal = await createDeal(test, { coach: await createReadyCoach(test), startsInHours: 20 });
    const { id, chargeId } = await payFor(test, deal);
    await test.stripe.sim(`/charges/${chargeId}/fraud-warning`);
    const events = test.stripe.undelivered();
    await test.stripe.deliver(events);
    await test.stripe.deliver(events);
    await test.drain();
    expect(await bookingOf(deal.bookingId)).toEqual({ status: 'cancelled', cancelled_by: 'admin' });
    await hear();
    expect(await getPayment(test, id)).toMatchObject({ refundedMinor: 12_000 });
    expect(
      await test.sql`select reason, status from refunds where booking_id = ${deal.bookingId}`,
    ).toMatchObject([{ reason: 'fraud_warning', status: 'succeeded' }]);
    expect(await readBooks(test)).not.toHaveProperty(ledgerAccount.booking(deal.bookingId));
    expect(await told(deal.bookingId)).toEqual(['fraud_warned']);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('may be faster than the news of the payment', async () => {
    const deal = await createDeal(test);
    const { checkoutSessionId } = await openCheckout(test, deal);
    await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`, { card: '4000000000005423' });
    test.clock.advance({ minutes: 1 });
    await test.stripe.follow();
    const warnings = test.stripe.undelivered().filter(({ type }) => type.startsWith('radar.'));
    expect(warnings).toHaveLength(1);
    await test.stripe.deliver(warnings);
    await test.drain();
    await hear();
    expect(await bookingOf(deal.bookingId)).toMatchObject({ status: 'cancelled' });
  });

  it('takes nothing from a session that was held, but is told', async () => {
    const deal = await createDeal(test, { coach: await createReadyCoach(test), startsInHours: 30 });
    const { id, chargeId } = await payFor(test, deal);
    test.clock.advance({ hours: 31 });
    await test.stripe.follow();
    await test.stripe.sim(`/charges/${chargeId}/fraud-warning`);
    await hear();
    expect(await bookingOf(deal.bookingId)).toMatchObject({ status: 'confirmed' });
    expect(await getPayment(test, id)).toMatchObject({ refundedMinor: 0 });
    expect(await told(deal.bookingId)).toEqual(['fraud_warned']);
  });

  it('is over when the payment is disputed already', async () => {
    const deal = await createDeal(test);
    const { chargeId } = await payFor(test, deal);
    await test.stripe.sim(`/charges/${chargeId}/dispute`);
    await test.stripe.sim(`/charges/${chargeId}/fraud-warning`);
    await hear();
    expect(await bookingOf(deal.bookingId)).toMatchObject({ status: 'confirmed' });
  });
});
