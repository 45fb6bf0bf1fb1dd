import { signatureHeader } from '@app/stripe-local/webhooks/signature';
import { describe, expect, it } from 'vitest';
import { reconcilePaymentsSweep } from '../../../apps/api/src/features/payments/reconcile-payments.job.ts';
import { readCodes } from '../../support/books.ts';
import {
  actAt,
  createDeal,
  createReadyCoach,
  getPayment,
  openCheckout,
  payFor,
} from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

const SECRET = 'whsec_local_tests';
const now = () => Math.floor(Date.now() / 1000);

/** A paid session whose events nobody delivered yet. */
async function untoldPayment(test: TestMarket) {
  const deal = await createDeal(test);
  const { id, checkoutSessionId } = await openCheckout(test, deal);
  await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`);
  return { deal, id, events: test.stripe.undelivered() };
}

const stored = (test: TestMarket) =>
  test.sql<{ id: string; type: string; outcome: string | null }[]>`
    select id, type, outcome from stripe_events order by id`;

describe('the Stripe door', () => {
  it.each([
    [
      'another secret',
      (body: string) => ({ 'stripe-signature': signatureHeader(body, 'whsec_other', now()) }),
    ],
    [
      'a changed body',
      (body: string) => ({ 'stripe-signature': signatureHeader(`${body} `, SECRET, now()) }),
    ],
    ['an old time', (body: string) => ({ 'stripe-signature': signatureHeader(body, SECRET, now() - 3_600) })],
    ['no signature', () => ({})],
    ['nonsense', () => ({ 'stripe-signature': 'hello' })],
  ])('refuses a message with %s, and keeps nothing of it', async (_what, headersFor) => {
    await using test = await createTestMarket();
    const { events } = await untoldPayment(test);
    const { body } = events[0]!;
    expect(await test.stripe.knock(body, headersFor(body))).toBe(400);
    expect(await stored(test)).toEqual([]);
  });

  it('takes messages signed with either of two secrets while one is being replaced', async () => {
    await using test = await createTestMarket({ env: { STRIPE_WEBHOOK_SECRET: `whsec_new,${SECRET}` } });
    const { events } = await untoldPayment(test);
    const { body } = events[0]!;
    const signedWithNew = { 'stripe-signature': signatureHeader(body, 'whsec_new', now()) };
    expect(await test.stripe.knock(body, signedWithNew)).toBe(200);
    expect(await test.stripe.deliver()).toEqual(events.map(() => 200));
  });

  it('keeps an event once, however often it comes, and acts once', async () => {
    await using test = await createTestMarket();
    const { deal, events } = await untoldPayment(test);
    await Promise.all([1, 2, 3, 4, 5].map(() => test.stripe.deliver(events)));
    await test.drain();
    await test.stripe.deliver(events);
    await test.drain();
    expect(await stored(test)).toHaveLength(events.length);
    expect((await readCodes(test, deal.bookingId)).filter((code) => code === 'P1')).toHaveLength(1);
  });

  it('does not mind the order: from last to first has the same end', async () => {
    await using test = await createTestMarket();
    const { id, events } = await untoldPayment(test);
    for (const event of [...events].reverse()) {
      await test.stripe.deliver([event]);
      await test.drain();
    }
    expect(await getPayment(test, id)).toMatchObject({ status: 'succeeded' });
  });

  it('drops an event of the other mode', async () => {
    await using test = await createTestMarket();
    const { id, events } = await untoldPayment(test);
    const [first] = events;
    const body = JSON.stringify({ ...JSON.parse(first!.body), livemode: true });
    await test.stripe.deliver([{ ...first!, body }]);
    await test.drain();
    expect(await stored(test)).toMatchObject([{ outcome: 'other_mode' }]);
    expect(await getPayment(test, id)).toMatchObject({ status: 'open' });
  });

  it('keeps what it does not know', async () => {
    await using test = await createTestMarket();
    const { events } = await untoldPayment(test);
    const template = JSON.parse(events[0]!.body);
    const unknown = { ...template, id: 'evt_unknown', type: 'invoice.paid' };
    await test.stripe.deliver([{ id: unknown.id, type: unknown.type, body: JSON.stringify(unknown) }]);
    await test.drain();
    expect(await stored(test)).toMatchObject([{ id: 'evt_unknown', outcome: 'kept' }]);
  });

  it('leaves a refund on a coach’s own account alone: it mirrors a reversal that we know of', async () => {
    await using test = await createTestMarket();
    const { events } = await untoldPayment(test);
    const template = JSON.parse(events[0]!.body);
    const theirs = {
      ...template,
      ...{ id: 'evt_theirs', type: 'refund.created', account: 'acct_coach' },
      data: { object: { id: 'pyr_theirs', object: 'refund' } },
    };
    await test.stripe.deliver([{ id: theirs.id, type: theirs.type, body: JSON.stringify(theirs) }]);
    await test.drain();
    expect(await stored(test)).toMatchObject([{ id: 'evt_theirs', outcome: 'kept' }]);
  });

  it('books the fee when Stripe knows it, a moment after the payment', async () => {
    await using test = await createTestMarket();
    const { deal, id } = await untoldPayment(test);
    await test.stripe.deliver();
    await test.drain();
    test.clock.advance({ seconds: 3 });
    await test.stripe.follow();
    await test.stripe.deliver();
    await test.drain();
    expect(await readCodes(test, deal.bookingId)).toContain('P2');
    expect(await getPayment(test, id)).toMatchObject({ feeMinor: 205 }); // 1.5 % and 25 cents
  });

  it('remembers why a card was declined; another card in the same session pays', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id, checkoutSessionId } = await openCheckout(test, deal);
    await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`, { card: '4000000000009995' });
    await test.stripe.deliver();
    await test.drain();
    expect(await getPayment(test, id)).toMatchObject({ status: 'open', declineCode: 'insufficient_funds' });
    await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`);
    await test.stripe.deliver();
    await test.drain();
    expect(await getPayment(test, id)).toMatchObject({ status: 'succeeded' });
  });

  it('learns from a thin event that a coach can be paid, and that they no longer can', async () => {
    await using test = await createTestMarket();
    const { accountId, coachId } = await createReadyCoach(test);
    const ready = async () =>
      (await test.sql`select payouts_ready_at is not null as ready from coaches where id = ${coachId}`)[0]
        ?.ready;
    await test.sql`update coaches set payouts_ready_at = null where id = ${coachId}`;
    await test.stripe.deliver();
    await test.drain();
    expect(await ready()).toBe(true);
    await test.stripe.sim(`/accounts/${accountId}/restrict`);
    await test.stripe.deliver();
    await test.drain();
    expect(await ready()).toBe(false);
  });

  it('tries an event again after a fault, without Stripe sending it again', async () => {
    await using test = await createTestMarket();
    const { id, events } = await untoldPayment(test);
    const completed = events.filter(({ type }) => type === 'checkout.session.completed');
    await test.stripe.deliver(completed);
    await test.stripe.fault({
      effect: 'status',
      status: 500,
      method: 'GET',
      path: '/v1/checkout/sessions',
      times: 3,
    });
    await expect(test.drain()).rejects.toMatchObject({ name: 'StripeUncertain' });
    test.clock.advance({ minutes: 2 });
    await test.sweep();
    expect(await getPayment(test, id)).toMatchObject({ status: 'succeeded' });
  });
});

describe('reconciliation', () => {
  it('confirms a payment of which no webhook ever told', async () => {
    await using test = await createTestMarket();
    const { id } = await untoldPayment(test);
    const reconcile = async () => {
      await reconcilePaymentsSweep.run({}, await actAt(test));
      await test.drain();
    };
    test.clock.advance({ minutes: 1 });
    await reconcile();
    expect(await getPayment(test, id)).toMatchObject({ status: 'open' });
    test.clock.advance({ minutes: 1 });
    await reconcile();
    expect(await getPayment(test, id)).toMatchObject({ status: 'succeeded' });
  });

  it('takes up what was done elsewhere and never delivered', async () => {
    await using test = await createTestMarket();
    const { id, chargeId } = await payFor(test, await createDeal(test));
    await test.sweep();
    await test.stripe.sim(`/charges/${chargeId}/refund`, { amount: 2_000 });
    test.stripe.lose();
    expect(await getPayment(test, id)).toMatchObject({ refundedMinor: 0 });
    test.clock.advance({ hours: 6 });
    await test.stripe.follow();
    await test.sweep();
    expect(await getPayment(test, id)).toMatchObject({ refundedMinor: 2_000 });
  });

  it('asks for the fee of which nobody told', async () => {
    await using test = await createTestMarket();
    const { id } = await payFor(test, await createDeal(test));
    test.clock.advance({ minutes: 2 });
    await test.stripe.follow();
    test.stripe.lose();
    await test.sweep();
    expect(await getPayment(test, id)).toMatchObject({ feeMinor: 205 });
  });

  it('takes money of a session that we never knew had been made', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const creation = { method: 'POST', path: '/v1/checkout/sessions' };
    await test.stripe.fault({ ...creation, effect: 'close', when: 'after' });
    await test.stripe.fault({ ...creation, effect: 'status', status: 500, times: 3 });
    await expect(openCheckout(test, deal)).rejects.toMatchObject({ code: 'PAYMENT_PROVIDER_DOWN' });
    expect(await test.sql`select status from payments`).toEqual([{ status: 'failed' }]);
    const [session] = test.stripe.local.sandbox.store.all('checkout.session');
    await test.stripe.sim(`/checkout/sessions/${session!.id}/pay`);
    await test.stripe.deliver();
    await test.drain();
    expect(await test.sql`select status, late from payments`).toEqual([{ status: 'succeeded', late: true }]);
  });

  it('hears of such money from Stripe’s list, also when nobody looked for two days', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const creation = { method: 'POST', path: '/v1/checkout/sessions' };
    await test.stripe.fault({ ...creation, effect: 'close', when: 'after' });
    await test.stripe.fault({ ...creation, effect: 'status', status: 500, times: 3 });
    await expect(openCheckout(test, deal)).rejects.toMatchObject({ code: 'PAYMENT_PROVIDER_DOWN' });
    const [session] = test.stripe.local.sandbox.store.all('checkout.session');
    await test.stripe.sim(`/checkout/sessions/${session!.id}/pay`);
    test.stripe.lose();
    test.clock.advance({ hours: 49 });
    await test.stripe.follow();
    await test.sweep();
    expect(await test.sql`select status, late from payments`).toEqual([{ status: 'succeeded', late: true }]);
  });

  it('gives up an attempt whose session never came to be', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await test.stripe.fault({ effect: 'close', method: 'POST', path: '/v1/checkout/sessions', times: 9 });
    await expect(openCheckout(test, deal)).rejects.toMatchObject({ code: 'PAYMENT_PROVIDER_DOWN' });
    test.clock.advance({ minutes: 2 });
    await test.sweep();
    expect(await test.sql`select status from payments`).toEqual([{ status: 'failed' }]);
  });

  it('finds nothing to do when everything is settled', async () => {
    await using test = await createTestMarket();
    await payFor(test, await createDeal(test));
    test.clock.advance({ hours: 1 });
    await test.stripe.follow();
    await test.stripe.deliver();
    await test.drain();
    const jobs = () => test.sql`select count(*)::int as jobs from pgboss.job where name like 'payments.%'`;
    const before = await jobs();
    await test.sweep();
    expect(await jobs()).toEqual(before);
  });
});
