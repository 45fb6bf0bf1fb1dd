import type Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { anOpenSession } from '../test-objects.ts';
import { type TestServer, testServer } from '../test-server.ts';

const CARD = { email: 'a@b.test', number: '4242424242424242', expiry: '12 / 34', cvc: '123', name: 'A' };

const submit = (url: string, fields: Record<string, string>) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

const cardsOf = async (stripe: Stripe, customer: string) =>
  (await stripe.customers.listPaymentMethods(customer, { type: 'card', allow_redisplay: 'always' })).data;

const openFor = (stripe: Stripe, customer: string) => anOpenSession(stripe, { customer });

async function customerWithCard({ stripe, sim }: TestServer, card = 'pm_card_visa') {
  const { id: customer } = await stripe.customers.create({ email: 'a@b.test' });
  const { id } = await openFor(stripe, customer);
  await sim(`/checkout/sessions/${id}/pay`, { card, save: true });
  return { customer, card: (await cardsOf(stripe, customer))[0]! };
}

describe('a card that a customer keeps', () => {
  it('is kept when they tick it on the page, and only then', async () => {
    const { stripe } = await testServer();
    const { id: customer } = await stripe.customers.create({ email: 'a@b.test' });
    await submit((await openFor(stripe, customer)).url!, CARD);
    expect(await cardsOf(stripe, customer)).toEqual([]);

    await submit((await openFor(stripe, customer)).url!, { ...CARD, save: 'on' });
    const [kept] = await cardsOf(stripe, customer);
    expect(kept).toMatchObject({ customer, allow_redisplay: 'always', card: { last4: '4242' } });
  });

  it('is offered first on the next page and pays there with one press', async () => {
    const test = await testServer();
    const { customer, card } = await customerWithCard(test);
    const next = await openFor(test.stripe, customer);
    const html = await (await fetch(next.url!)).text();
    expect(html.indexOf('Pay with a saved card')).toBeGreaterThan(0);
    expect(html.indexOf('Visa ending in 4242')).toBeLessThan(html.indexOf('Pay with another card'));

    const answer = await submit(next.url!, { step: 'saved', saved: card.id });
    expect(answer.status).toBe(303);
    const paid = await test.stripe.checkout.sessions.retrieve(next.id, { expand: ['payment_intent'] });
    expect(paid.payment_status).toBe('paid');
    expect((paid.payment_intent as Stripe.PaymentIntent).payment_method).toBe(card.id);
  });

  it('asks for 3-D Secure again, and pays when the bank is answered', async () => {
    const test = await testServer();
    const { customer, card } = await customerWithCard(test, 'pm_card_threeDSecure2Required');
    const next = await openFor(test.stripe, customer);
    const answer = await submit(next.url!, { step: 'saved', saved: card.id });
    const bank = new URL(answer.headers.get('location')!, test.server.url).href;
    expect((await submit(bank, { answer: 'fail' })).headers.get('location')).toBe(`/c/pay/${next.id}`);
    const again = await submit(next.url!, { step: 'saved', saved: card.id });
    await submit(new URL(again.headers.get('location')!, test.server.url).href, { answer: 'pass' });
    expect((await test.stripe.checkout.sessions.retrieve(next.id)).payment_status).toBe('paid');
  });

  it('can be declined later; another card pays instead', async () => {
    const test = await testServer();
    const { customer, card } = await customerWithCard(test, 'pm_card_chargeCustomerFail');
    const next = await openFor(test.stripe, customer);
    const declined = await submit(next.url!, { step: 'saved', saved: card.id });
    expect(declined.status).toBe(402);
    expect(await declined.text()).toContain('Your bank declined the card.');
    expect((await submit(next.url!, CARD)).status).toBe(303);
  });

  it('is gone once detached, and cannot be used or attached again', async () => {
    const test = await testServer();
    const { customer, card } = await customerWithCard(test);
    const open = await openFor(test.stripe, customer);
    expect((await test.stripe.paymentMethods.detach(card.id)).customer).toBeNull();
    expect(await cardsOf(test.stripe, customer)).toEqual([]);
    expect((await submit(open.url!, { step: 'saved', saved: card.id })).status).toBe(400);
    await expect(test.stripe.paymentMethods.attach(card.id, { customer })).rejects.toThrow('may not be used');
    await expect(test.stripe.paymentMethods.detach(card.id)).rejects.toThrow('not attached');
  });

  it('of another customer is neither listed nor taken', async () => {
    const test = await testServer();
    const { card } = await customerWithCard(test);
    const { id: stranger } = await test.stripe.customers.create({});
    const open = await openFor(test.stripe, stranger);
    expect((await submit(open.url!, { step: 'saved', saved: card.id })).status).toBe(400);
    await expect(test.stripe.customers.retrievePaymentMethod(stranger, card.id)).rejects.toThrow('No such');
  });

  it('is announced when it comes and when it goes', async () => {
    const test = await testServer();
    const { card } = await customerWithCard(test);
    await test.stripe.paymentMethods.detach(card.id);
    const { data } = await test.stripe.events.list({
      types: ['payment_method.attached', 'payment_method.detached'],
    });
    expect(data.map(({ type }) => type)).toEqual(['payment_method.detached', 'payment_method.attached']);
  });
});
