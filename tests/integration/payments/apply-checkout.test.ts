import { describe, expect, it } from 'vitest';
import { applyCheckout } from '../../../apps/api/src/features/payments/apply-checkout.ts';
import { expireCheckout } from '../../../apps/api/src/features/payments/expire-checkout.ts';
import { refreshPayment } from '../../../apps/api/src/features/payments/refresh-payment.ts';
import { ledgerAccount, readAnnounced, readBooks, readCodes } from '../../support/books.ts';
import { actAt, createDeal, getPayment, openCheckout, payFor } from '../../support/paid-booking.ts';
import { createTestMarket } from '../../support/stripe.ts';

describe('applyCheckout', () => {
  it('books a payment once, however many tell of it at once', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id, checkoutSessionId } = await openCheckout(test, deal);
    await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`);
    const ctx = await actAt(test);
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => applyCheckout(ctx, id)));
    expect(outcomes).toEqual(Array(5).fill('succeeded'));
    expect(await readCodes(test, deal.bookingId)).toEqual(['P1']);
    expect(await readBooks(test)).toEqual({
      [ledgerAccount.stripeBalance]: 12_000,
      [ledgerAccount.booking(deal.bookingId)]: -12_000,
    });
    expect(await readAnnounced(test)).toEqual(['payment.succeeded']);
    expect(await getPayment(test, id)).toMatchObject({ status: 'succeeded', late: false, cardLast4: '4242' });
  });

  it('changes nothing while the candidate is still on the page', async () => {
    await using test = await createTestMarket();
    const { id } = await openCheckout(test, await createDeal(test));
    expect(await applyCheckout(await actAt(test), id)).toBe('open');
    expect(await readAnnounced(test)).toEqual([]);
  });

  it('refuses a payment nobody knows', async () => {
    await using test = await createTestMarket();
    const unknown = 'pay_019c0000-0000-7000-8000-000000000000' as const;
    await expect(applyCheckout(await actAt(test), unknown)).rejects.toMatchObject({
      code: 'PAYMENT_NOT_FOUND',
    });
  });

  it('ends an attempt that Stripe let expire, and says so once', async () => {
    await using test = await createTestMarket();
    const { id } = await openCheckout(test, await createDeal(test));
    test.clock.advance({ minutes: 32 });
    await test.stripe.follow();
    await test.stripe.deliver();
    await test.drain();
    expect(await getPayment(test, id)).toMatchObject({ status: 'expired' });
    expect(await applyCheckout(await actAt(test), id)).toBe('expired');
    expect((await readAnnounced(test)).filter((name) => name === 'payment.ended')).toHaveLength(1);
  });

  it('takes a payment that came after all, and marks it late', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id, checkoutSessionId } = await openCheckout(test, deal);
    await expireCheckout(await actAt(test), deal.bookingId);
    expect(await getPayment(test, id)).toMatchObject({ status: 'expired' });
    await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`, { late: true });
    await test.stripe.deliver();
    await test.drain();
    expect(await getPayment(test, id)).toMatchObject({ status: 'succeeded', late: true, duplicate: false });
    const ofPayment = (await readAnnounced(test)).filter((name) => name.startsWith('payment.'));
    expect(ofPayment).toEqual(['payment.ended', 'payment.succeeded']);
  });

  it('puts money that is not what was asked for into suspense, and sends it back', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id, checkoutSessionId } = await openCheckout(test, deal);
    await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`, { amount: 11_999 });
    await test.stripe.deliver();
    await test.drain();
    expect(await getPayment(test, id)).toMatchObject({
      status: 'mismatch',
      amountMinor: 11_999,
      refundedMinor: 11_999,
    });
    expect((await readCodes(test, deal.bookingId)).filter((code) => code !== 'P2')).toEqual([
      'X1',
      'R0',
      'R1',
    ]);
    expect(await readBooks(test)).not.toHaveProperty('suspense');
    expect(await readAnnounced(test)).not.toContain('payment.succeeded');
    expect(test.stripe.local.sandbox.store.all('refund')).toMatchObject([
      { amount: 11_999, status: 'succeeded' },
    ]);
  });

  it('sends the money of a second payment for one booking back in full', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const first = await openCheckout(test, deal);
    await expireCheckout(await actAt(test), deal.bookingId);
    const second = await payFor(test, deal);
    await test.stripe.sim(`/checkout/sessions/${first.checkoutSessionId}/pay`, { late: true });
    await test.stripe.deliver();
    await test.drain();
    expect(second).toMatchObject({ status: 'succeeded', duplicate: false, refundedMinor: 0 });
    expect(await getPayment(test, first.id)).toMatchObject({
      status: 'succeeded',
      duplicate: true,
      refundedMinor: 12_000,
    });
    expect((await readAnnounced(test)).filter((name) => name === 'payment.succeeded')).toHaveLength(1);
    expect(await readBooks(test)).toMatchObject({ [ledgerAccount.booking(deal.bookingId)]: -12_000 });
  });
});

describe('expireCheckout', () => {
  it('closes the session and tells the booking', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id } = await openCheckout(test, deal);
    await expireCheckout(await actAt(test), deal.bookingId);
    await expireCheckout(await actAt(test), deal.bookingId);
    expect(await getPayment(test, id)).toMatchObject({ status: 'expired' });
    expect(test.stripe.local.sandbox.store.all('checkout.session')).toMatchObject([{ status: 'expired' }]);
    expect(await readAnnounced(test)).toEqual(['payment.ended']);
  });

  it('lets the candidate who paid a moment earlier have it', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id, checkoutSessionId } = await openCheckout(test, deal);
    await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`);
    await expireCheckout(await actAt(test), deal.bookingId);
    expect(await getPayment(test, id)).toMatchObject({ status: 'succeeded', late: false });
  });

  it('keeps the attempt while Stripe does not answer', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id } = await openCheckout(test, deal);
    await test.stripe.fault({
      effect: 'status',
      status: 503,
      method: 'POST',
      path: '/v1/checkout/sessions',
      times: 3,
    });
    await expect(expireCheckout(await actAt(test), deal.bookingId)).rejects.toMatchObject({
      name: 'StripeUncertain',
    });
    expect(await getPayment(test, id)).toMatchObject({ status: 'open' });
  });
});

describe('refreshPayment', () => {
  it('knows of the payment before any webhook came, which then changes nothing', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id, checkoutSessionId } = await openCheckout(test, deal);
    await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`);
    await refreshPayment(await actAt(test), deal.bookingId);
    expect(await getPayment(test, id)).toMatchObject({ status: 'succeeded' });
    await test.stripe.deliver();
    await test.drain();
    expect((await readCodes(test, deal.bookingId)).filter((code) => code === 'P1')).toHaveLength(1);
  });

  it('says nothing new when Stripe does not answer', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id } = await openCheckout(test, deal);
    await test.stripe.fault({
      effect: 'status',
      status: 500,
      method: 'GET',
      path: '/v1/checkout/sessions',
      times: 3,
    });
    await refreshPayment(await actAt(test), deal.bookingId);
    expect(await getPayment(test, id)).toMatchObject({ status: 'open' });
  });
});
