import { signatureHeader } from '@app/stripe-local/webhooks/signature';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listRefundsOfBooking } from '../../../apps/api/src/features/payments/refund.repository.ts';
import { readCodes } from '../../support/books.ts';
import { violationsOf } from '../../support/invariants.ts';
import { createDeal, getPayment, openCheckout } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
});
afterAll(() => test[Symbol.asyncDispose]());

async function hear(events = test.stripe.undelivered()) {
  await test.stripe.deliver(events);
  await test.drain();
}

async function payUntold(how = {}) {
  const deal = await createDeal(test);
  const { id, checkoutSessionId } = await openCheckout(test, deal);
  await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`, how);
  return { deal, id, checkoutSessionId: checkoutSessionId! };
}

const bookingOf = async (bookingId: string) =>
  (await test.sql`select status from bookings where id = ${bookingId}`)[0]?.status;

it('a refund that is told of before its payment has its payment first', async () => {
  const { deal, id } = await payUntold();
  const charge = test.stripe.local.sandbox.store.all('charge').at(-1);
  await test.stripe.sim(`/charges/${charge?.id}/refund`, { amount: 5_000 });
  const all = test.stripe.undelivered();
  await hear(all.filter(({ type }) => type === 'refund.created'));
  expect(await getPayment(test, id)).toMatchObject({ status: 'succeeded', refundedMinor: 5_000 });
  await hear(all);
  expect(await listRefundsOfBooking(test.db, deal.bookingId)).toHaveLength(1);
  const codes = await readCodes(test, deal.bookingId);
  expect(codes.indexOf('P1')).toBeLessThan(codes.indexOf('R1'));
  expect(await violationsOf(test)).toEqual([]);
});

it('an end that arrives after the payment ends nothing', async () => {
  const { deal, id } = await payUntold();
  const paid = test.stripe.undelivered();
  await hear(paid);
  const completed = paid.find(({ type }) => type === 'checkout.session.completed')!; // it was paid
  const late = { ...JSON.parse(completed.body), id: 'evt_late_end', type: 'checkout.session.expired' };
  await hear([{ id: late.id, type: late.type, body: JSON.stringify(late) }]);
  expect(await getPayment(test, id)).toMatchObject({ status: 'succeeded' });
  expect(await bookingOf(deal.bookingId)).toBe('confirmed');
});

it.each([
  ['succeeded', 'succeeded', 'confirmed'],
  ['failed', 'failed', 'expired'],
])(
  'a method that confirms later and has %s within the hold ends like a card',
  async (outcome, status, booking) => {
    const { deal, id, checkoutSessionId } = await payUntold({ delayed: true });
    await hear();
    expect(await getPayment(test, id)).toMatchObject({ status: 'open' });
    expect(await bookingOf(deal.bookingId)).toBe('held');
    const session = test.stripe.local.sandbox.store.get('checkout.session', checkoutSessionId);
    await test.stripe.sim(`/payment_intents/${session._intent}/settle`, { outcome });
    await hear();
    test.clock.advance({ minutes: 16 }); // past the hold
    await test.stripe.follow();
    await test.sweep();
    expect(await getPayment(test, id)).toMatchObject({ status });
    expect(await bookingOf(deal.bookingId)).toBe(booking);
  },
);

it('a body is judged by its bytes: written anew by somebody on the way it is refused', async () => {
  const body =
    '{\n "id": "evt_pretty", "type": "invoice.paid", "object": "event", "livemode": false,\n "data": {"object": {"id": "in_1"}} }';
  const signature = signatureHeader(body, 'whsec_local_tests', Math.floor(Date.now() / 1_000));
  const rewritten = JSON.stringify(JSON.parse(body));
  expect(await test.stripe.knock(rewritten, { 'stripe-signature': signature })).toBe(400);
  expect(await test.stripe.knock(body, { 'stripe-signature': signature })).toBe(200);
});
