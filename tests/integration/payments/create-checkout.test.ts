import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { createCheckout } from '../../../apps/api/src/features/payments/create-checkout.ts';
import { listPaymentsOfBooking } from '../../../apps/api/src/features/payments/payment.repository.ts';
import { actAt, createDeal, getPayment, openCheckout, payFor } from '../../support/paid-booking.ts';
import { createTestMarket } from '../../support/stripe.ts';

describe('createCheckout', () => {
  it('sends the candidate to a session that says what it is for', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { url, paymentId } = await createCheckout(await actAt(test), deal);
    const payment = await getPayment(test, paymentId);
    expect(payment).toMatchObject({ status: 'open', amountMinor: 12_000, creditMinor: 0, checkoutUrl: url });

    const [session] = test.stripe.local.sandbox.store.all('checkout.session');
    expect(session).toMatchObject({
      client_reference_id: paymentId,
      amount_total: 12_000,
      currency: 'eur',
      metadata: { paymentId, bookingId: deal.bookingId },
      customer_email: null,
      expires_at: Math.floor(test.clock.current.add({ minutes: 31 }).epochMilliseconds / 1000),
    });
  });

  it('gives the same session to a candidate who presses twice', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const ctx = await actAt(test);
    const [one, other] = await Promise.all([createCheckout(ctx, deal), createCheckout(ctx, deal)]);
    expect(one).toEqual(other);
    expect(test.stripe.local.sandbox.store.all('checkout.session')).toHaveLength(1);
  });

  it('finds the session again when the answer was lost on its way', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await test.stripe.fault({
      effect: 'close',
      method: 'POST',
      path: '/v1/checkout/sessions',
      when: 'after',
      times: 9,
    });
    await expect(createCheckout(await actAt(test), deal)).rejects.toMatchObject({
      code: 'PAYMENT_PROVIDER_DOWN',
    });
    await test.stripe.clearFaults();

    const { paymentId } = await createCheckout(await actAt(test), deal);
    expect(await listPaymentsOfBooking(test.db, deal.bookingId)).toMatchObject([
      { id: paymentId, status: 'open' },
    ]);
    expect(test.stripe.local.sandbox.store.all('checkout.session')).toHaveLength(1);
  });

  it('starts afresh after Stripe answered with a failure, which it would only repeat', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await test.stripe.fault({
      effect: 'status',
      status: 500,
      method: 'POST',
      path: '/v1/checkout/sessions',
      times: 3,
    });
    await expect(createCheckout(await actAt(test), deal)).rejects.toMatchObject({
      code: 'PAYMENT_PROVIDER_DOWN',
    });
    await createCheckout(await actAt(test), deal);
    const attempts = await listPaymentsOfBooking(test.db, deal.bookingId);
    expect(attempts.map(({ status }) => status)).toEqual(['open', 'failed']);
  });

  it('opens no checkout for a time that is no longer held', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    test.clock.travelTo(deal.holdExpiresAt);
    await expect(createCheckout(await actAt(test), deal)).rejects.toMatchObject({ code: 'HOLD_EXPIRED' });
    expect(await listPaymentsOfBooking(test.db, deal.bookingId)).toEqual([]);
  });

  it('sends whoever has paid already to the success page', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id } = await payFor(test, deal);
    expect(await createCheckout(await actAt(test), deal)).toEqual({ url: deal.successUrl, paymentId: id });
  });

  it('keeps the price that was agreed', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id } = await openCheckout(test, deal);
    await createCheckout(await actAt(test), { ...deal, amount: money(1, 'EUR') });
    expect(await getPayment(test, id)).toMatchObject({ amountMinor: 12_000 });
  });
});
