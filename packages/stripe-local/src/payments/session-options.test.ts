import type Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { testServer } from '../test-server.ts';

const ITEM: Stripe.Checkout.SessionCreateParams.LineItem = {
  quantity: 1,
  price_data: { currency: 'eur', unit_amount: 4000, product_data: { name: 'Mock interview' } },
};

const aSession = (stripe: Stripe, wish: Partial<Stripe.Checkout.SessionCreateParams>) =>
  stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [ITEM],
    success_url: 'http://localhost/paid',
    ...wish,
  });

describe('checkout sessions', () => {
  it('on a page of the shop have a secret and no address', async () => {
    const { stripe } = await testServer();
    const embedded = { ui_mode: 'embedded_page' as const, success_url: undefined };
    await expect(aSession(stripe, embedded)).rejects.toMatchObject({ param: 'return_url' });
    const session = await aSession(stripe, { ...embedded, return_url: 'http://localhost/back' });
    expect(session).toMatchObject({
      url: null,
      ui_mode: 'embedded_page',
      client_secret: expect.stringContaining(session.id),
    });
  });

  it('repeat what the page asks for', async () => {
    const { stripe } = await testServer();
    const label = { type: 'custom' as const, custom: 'Team' };
    const session = await aSession(stripe, {
      billing_address_collection: 'required',
      phone_number_collection: { enabled: true },
      custom_fields: [{ key: 'team', label, type: 'text' }],
      custom_text: { submit: { message: 'You can cancel.' } },
    });
    expect(session).toMatchObject({
      billing_address_collection: 'required',
      phone_number_collection: { enabled: true },
      custom_fields: [{ key: 'team', label, optional: false, text: { value: null } }],
      custom_text: { submit: { message: 'You can cancel.' }, after_submit: null },
    });
  });

  it('make a customer of whoever pays, when asked to', async () => {
    const { stripe, sim } = await testServer();
    const { id } = await aSession(stripe, { customer_creation: 'always', customer_email: 'a@b.test' });
    await sim(`/checkout/sessions/${id}/pay`);
    const paid = await stripe.checkout.sessions.retrieve(id, { expand: ['customer', 'payment_intent'] });
    const customer = paid.customer as Stripe.Customer;
    expect(customer.email).toBe('a@b.test');
    expect((paid.payment_intent as Stripe.PaymentIntent).customer).toBe(customer.id);
  });

  it('are unpaid while the money is only authorised', async () => {
    const { stripe, sim } = await testServer();
    const { id } = await aSession(stripe, { payment_intent_data: { capture_method: 'manual' } });
    await sim(`/checkout/sessions/${id}/pay`);
    const held = await stripe.checkout.sessions.retrieve(id);
    expect(held).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
    await stripe.paymentIntents.capture(String(held.payment_intent));
    expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe('paid');
  });
});
