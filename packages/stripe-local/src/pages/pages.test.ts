import { describe, expect, it } from 'vitest';
import { anAccount, anOpenSession, aPaidSession } from '../test-objects.ts';
import { testServer } from '../test-server.ts';

const CARD = {
  email: 'payer@example.com',
  number: '4242 4242 4242 4242',
  expiry: '12 / 34',
  cvc: '123',
  name: 'Test Payer',
};

/** Sends a form as a browser would, without following the redirect. */
const submit = (url: string, fields: Record<string, string>) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

describe('the Checkout page', () => {
  it('shows what is paid for, takes a card and leads back to the shop', async () => {
    const { stripe } = await testServer();
    const session = await anOpenSession(stripe);
    const html = await (await fetch(session.url!)).text();
    expect(html).toContain('Local Stripe server, no real money');
    expect(html).toContain('100.00\u00a0€');
    expect(html).toContain('http://localhost:3000/cancelled');

    const answer = await submit(session.url!, CARD);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`http://localhost:3000/paid?session=${session.id}`);
    expect((await stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid');
  });

  it('says why a card was declined and lets the next one pay', async () => {
    const { stripe } = await testServer();
    const { url } = await anOpenSession(stripe);
    const declined = await submit(url!, { ...CARD, number: '4000000000000069' });
    expect(declined.status).toBe(402);
    expect(await declined.text()).toContain('The card has expired.');
    expect((await submit(url!, CARD)).status).toBe(303);
  });

  it.each([
    ['number', '4242 4242 4242 4241', 'not a card number'],
    ['number', '4111 1111 1111 1111', 'Never type a real card'],
    ['expiry', '01 / 20', 'in the past'],
    ['expiry', '13 / 34', 'such as 12 / 34'],
    ['cvc', '12', '3 or 4 digits'],
    ['name', '', 'name that is on the card'],
  ])('keeps what was typed and explains %s = "%s"', async (field, value, words) => {
    const { stripe } = await testServer();
    const { url } = await anOpenSession(stripe);
    const answer = await submit(url!, { ...CARD, [field]: value });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(words);
    expect(html).toContain('payer@example.com');
    expect((await stripe.paymentIntents.list()).data).toEqual([]);
  });

  it('goes through the challenge page of the bank: refused, then confirmed', async () => {
    const { server, stripe } = await testServer();
    const session = await anOpenSession(stripe);
    const card = { ...CARD, number: '4000 0000 0000 3220' };
    const challenge = async () =>
      new URL((await submit(session.url!, card)).headers.get('location')!, server.url).href;

    const refused = await submit(await challenge(), { answer: 'fail' });
    expect(refused.headers.get('location')).toBe(`/c/pay/${session.id}`);
    expect(await (await fetch(session.url!)).text()).toContain('could not confirm');
    const passed = await submit(await challenge(), { answer: 'pass' });
    expect(passed.headers.get('location')).toContain('/paid?session=');
  });

  it('closes when the session has expired', async () => {
    const { stripe } = await testServer();
    const session = await anOpenSession(stripe);
    await stripe.checkout.sessions.expire(session.id);
    expect(await (await fetch(session.url!)).text()).toContain('This payment page has closed');
  });

  it('escapes what the shop sends', async () => {
    const { stripe } = await testServer();
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [
        {
          price_data: {
            currency: 'eur',
            unit_amount: 500,
            product_data: { name: '<script>alert(1)</script>' },
          },
          quantity: 1,
        },
      ],
      success_url: 'http://localhost:3000/',
    });
    expect(await (await fetch(session.url!)).text()).not.toContain('<script>alert');
  });
});

describe('the onboarding page', () => {
  const linkFor = async (stripe: Awaited<ReturnType<typeof testServer>>['stripe'], account: string) =>
    stripe.v2.core.accountLinks.create({
      account,
      use_case: {
        type: 'account_onboarding',
        account_onboarding: {
          refresh_url: 'http://localhost:3000/refresh',
          return_url: 'http://localhost:3000/return',
        },
      },
    });

  it.each([
    ['complete', 'active'],
    ['restricted', 'restricted'],
    ['in_review', 'pending'],
    ['leave', 'restricted'],
  ])('%s makes the capability %s and leads back', async (outcome, status) => {
    const { stripe } = await testServer();
    const { id } = await anAccount(stripe);
    const link = await linkFor(stripe, id);
    expect(await (await fetch(link.url)).text()).toContain('Adaeze Okafor');
    const answer = await submit(link.url, { outcome });
    expect(answer.headers.get('location')).toBe('http://localhost:3000/return');
    const account = await stripe.v2.core.accounts.retrieve(id, {
      include: ['configuration.recipient', 'requirements'],
    });
    expect(account.configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.status).toBe(
      status,
    );
    expect(account.requirements?.entries?.length === 0).toBe(['complete', 'in_review'].includes(outcome));
  });

  it('opens once; a used or expired link leads to refresh_url', async () => {
    const { stripe, sim } = await testServer();
    const { id } = await anAccount(stripe);
    const used = await linkFor(stripe, id);
    await fetch(used.url);
    const expired = await linkFor(stripe, id);
    await sim('/clock', { advanceSeconds: 6 * 60 });
    for (const { url } of [used, expired]) {
      const answer = await fetch(url, { redirect: 'manual' });
      expect(answer.headers.get('location')).toBe('http://localhost:3000/refresh');
    }
  });
});

describe('the other pages', () => {
  it('login links open the Express dashboard, after onboarding only', async () => {
    const { stripe, sim } = await testServer();
    const { id } = await anAccount(stripe);
    await expect(stripe.accounts.createLoginLink(id)).rejects.toThrow(/not completed onboarding/);
    await sim(`/accounts/${id}/complete-onboarding`);
    const { url } = await stripe.accounts.createLoginLink(id);
    expect(await (await fetch(url)).text()).toContain('Stripe Express dashboard');
  });

  it('the dashboard lists objects of every kind, and receipts open', async () => {
    const { server, stripe, sim } = await testServer();
    const { charge } = await aPaidSession(stripe, sim);
    expect(await (await fetch(`${server.url}/?kind=charge`)).text()).toContain(charge);
    expect(await (await fetch(server.url)).text()).toContain('checkout.session.completed');
    const { receipt_url } = await stripe.charges.retrieve(charge);
    expect((await fetch(receipt_url!)).status).toBe(200);
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
  });
});
