import { describe, expect, it } from 'vitest';
import { aPaidSession, aReadyAccount } from '../test-objects.ts';
import { clientOf, testServer } from '../test-server.ts';

describe('transport rules', () => {
  it.each(['sk_live_x', 'pk_test_x', 'nonsense'])('refuses the key %s', async (key) => {
    const { server } = await testServer();
    await expect(clientOf(server, key).balance.retrieve()).rejects.toMatchObject({
      statusCode: 401,
      type: 'StripeAuthenticationError',
    });
  });

  it('takes the key as the user of Basic authentication and names every request', async () => {
    const { server } = await testServer();
    const authorization = `Basic ${Buffer.from('sk_test_x:').toString('base64')}`;
    const answer = await fetch(`${server.url}/v1/balance`, { headers: { authorization } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('request-id')).toMatch(/^req_\w{14}$/);
    expect((await fetch(`${server.url}/v1/balance`)).status).toBe(401);
  });

  it('answers 404 for unknown ids and paths, 403 for foreign accounts', async () => {
    const { server, stripe } = await testServer();
    await expect(stripe.charges.retrieve('ch_none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    });
    await expect(stripe.accounts.retrieve('acct_none')).rejects.toMatchObject({
      statusCode: 403,
      code: 'account_invalid',
    });
    await expect(stripe.balance.retrieve({}, { stripeAccount: 'acct_none' })).rejects.toMatchObject({
      statusCode: 403,
    });
    const headers = { authorization: 'Bearer sk_test_x' };
    expect((await fetch(`${server.url}/v1/subscriptions`, { headers })).status).toBe(404);
  });

  it('pages newest first, forwards and backwards, without gaps', async () => {
    const { stripe } = await testServer();
    const made: string[] = [];
    for (let index = 0; index < 5; index++) made.push((await stripe.customers.create({})).id);
    const newest = made.toReversed();

    const first = await stripe.customers.list({ limit: 2 });
    expect([first.data.map(({ id }) => id), first.has_more]).toEqual([newest.slice(0, 2), true]);
    const last = await stripe.customers.list({ limit: 2, starting_after: newest[3]! });
    expect([last.data.map(({ id }) => id), last.has_more]).toEqual([newest.slice(4), false]);
    const back = await stripe.customers.list({ limit: 2, ending_before: newest[3]! });
    expect([back.data.map(({ id }) => id), back.has_more]).toEqual([newest.slice(1, 3), true]);
    expect(
      (await stripe.customers.list({ limit: 2 }).autoPagingToArray({ limit: 10 })).map(({ id }) => id),
    ).toEqual(newest);
    await expect(stripe.customers.list({ limit: 101 })).rejects.toMatchObject({ param: 'limit' });
  });

  it('expands four levels deep and no further, and only what can be expanded', async () => {
    const { stripe, sim } = await testServer();
    const { session } = await aPaidSession(stripe, sim);
    await sim('/clock', { advanceSeconds: 2 });
    const path = 'data.payment_intent.latest_charge.balance_transaction.source';
    const { data } = await stripe.checkout.sessions.list({ expand: [path] });
    expect(data[0]).toMatchObject({
      id: session,
      payment_intent: { latest_charge: { balance_transaction: { source: { object: 'charge' }, fee: 175 } } },
    });
    await expect(
      stripe.checkout.sessions.list({ expand: [`${path}.balance_transaction`] }),
    ).rejects.toMatchObject({ param: 'expand' });
    await expect(stripe.checkout.sessions.retrieve(session, { expand: ['currency'] })).rejects.toThrow(
      /cannot be expanded/,
    );
  });

  it('shows a connected account only what is its own', async () => {
    const { stripe, sim } = await testServer();
    const account = await aReadyAccount(stripe, sim);
    const { charge } = await aPaidSession(stripe, sim);
    await expect(stripe.charges.retrieve(charge, {}, { stripeAccount: account })).rejects.toMatchObject({
      statusCode: 404,
    });
    expect((await stripe.balanceTransactions.list({}, { stripeAccount: account })).data).toEqual([]);
  });

  it('merges metadata, deletes keys by emptiness, and keeps its limits', async () => {
    const { stripe } = await testServer();
    const { id } = await stripe.customers.create({ metadata: { a: '1', b: '2' } });
    expect((await stripe.customers.update(id, { metadata: { b: '', c: '3' } })).metadata).toEqual({
      a: '1',
      c: '3',
    });
    expect((await stripe.customers.update(id, { metadata: '' })).metadata).toEqual({});
    const many = Object.fromEntries(Array.from({ length: 51 }, (_none, index) => [`k${index}`, 'v']));
    for (const metadata of [many, { ['k'.repeat(41)]: 'v' }, { k: 'v'.repeat(501) }]) {
      await expect(stripe.customers.update(id, { metadata })).rejects.toMatchObject({ statusCode: 400 });
    }
  });
});
