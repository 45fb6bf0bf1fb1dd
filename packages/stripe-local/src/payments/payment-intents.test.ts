import type Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { testServer } from '../test-server.ts';

const aPayment = (stripe: Stripe, card: string, wish: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  stripe.paymentIntents.create({
    amount: 3000,
    currency: 'eur',
    payment_method: card,
    confirm: true,
    ...wish,
  });

describe('payment intents', () => {
  it('turn the name of a test card into a method of their own', async () => {
    const { stripe } = await testServer();
    const intent = await stripe.paymentIntents.create({
      amount: 3000,
      currency: 'eur',
      payment_method: 'pm_card_mastercard',
    });
    expect(intent).toMatchObject({
      status: 'requires_confirmation',
      payment_method: expect.stringMatching(/^pm_\w{24}$/),
    });
    const paid = await stripe.paymentIntents.confirm(intent.id, { expand: ['payment_method'] });
    expect(paid).toMatchObject({ status: 'succeeded', payment_method: { card: { brand: 'mastercard' } } });
    await expect(
      stripe.paymentIntents.create({ amount: 3000, currency: 'eur', payment_method: 'pm_none' }),
    ).rejects.toMatchObject({ code: 'resource_missing', param: 'payment_method' });
  });

  it('may change their price and method until they are paid', async () => {
    const { stripe } = await testServer();
    const { id } = await stripe.paymentIntents.create({ amount: 3000, currency: 'eur' });
    const changed = await stripe.paymentIntents.update(id, {
      amount: 2500,
      currency: 'usd',
      payment_method: 'pm_card_visa',
      shipping: { name: 'A', address: { line1: '1 Road' } },
    });
    expect(changed).toMatchObject({
      amount: 2500,
      currency: 'usd',
      status: 'requires_confirmation',
      shipping: { name: 'A', address: { line1: '1 Road', city: null } },
    });
    await stripe.paymentIntents.confirm(id);
    await expect(stripe.paymentIntents.update(id, { amount: 100 })).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
      payment_intent: { id, status: 'succeeded' },
    });
  });

  it('say what was declined, and lose the method', async () => {
    const { stripe } = await testServer();
    const refusal = await aPayment(stripe, 'pm_card_visa_chargeDeclinedLostCard').catch((error) => error);
    expect(refusal).toMatchObject({
      statusCode: 402,
      code: 'card_declined',
      decline_code: 'lost_card',
      payment_method: { object: 'payment_method' },
      payment_intent: { status: 'requires_payment_method', payment_method: null },
    });
  });

  it('are declined when the bank wants to ask and nobody is there', async () => {
    const { stripe } = await testServer();
    const customer = (await stripe.customers.create({})).id;
    const { id: card } = await stripe.paymentMethods.attach('pm_card_authenticationRequired', { customer });
    await expect(aPayment(stripe, card, { customer, off_session: true })).rejects.toMatchObject({
      code: 'authentication_required',
    });
    await expect(
      aPayment(stripe, 'pm_card_threeDSecure2Required', { error_on_requires_action: true }),
    ).rejects.toMatchObject({ code: 'authentication_required' });
    expect(await aPayment(stripe, card, { customer })).toMatchObject({
      status: 'requires_action',
      payment_method: card,
    });
  });

  it('use a card of their customer, and of nobody else', async () => {
    const { stripe } = await testServer();
    const [owner, other] = [(await stripe.customers.create({})).id, (await stripe.customers.create({})).id];
    await aPayment(stripe, 'pm_card_visa', { customer: owner, setup_future_usage: 'off_session' });
    const { data } = await stripe.customers.listPaymentMethods(owner);
    const card = data[0]!.id;
    expect(await aPayment(stripe, card, { customer: owner })).toMatchObject({ payment_method: card });
    await expect(aPayment(stripe, card, { customer: other })).rejects.toMatchObject({
      param: 'payment_method',
    });
  });

  it('give an authorisation back when they are canceled', async () => {
    const { stripe } = await testServer();
    const held = await aPayment(stripe, 'pm_card_visa', { capture_method: 'manual' });
    await stripe.paymentIntents.cancel(held.id);
    expect(await stripe.charges.retrieve(String(held.latest_charge))).toMatchObject({
      captured: false,
      refunded: true,
      amount_refunded: 3000,
    });
  });

  it('are no destination charges, and say so', async () => {
    const { stripe } = await testServer();
    await expect(aPayment(stripe, 'pm_card_visa', { application_fee_amount: 100 })).rejects.toMatchObject({
      statusCode: 400,
      param: 'application_fee_amount',
    });
  });
});
