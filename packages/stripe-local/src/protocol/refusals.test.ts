import { describe, expect, it } from 'vitest';
import { anOpenSession } from '../test-objects.ts';
import { testReceiver } from '../test-receiver.ts';
import { clientOf, testServer } from '../test-server.ts';

describe('refusals', () => {
  it('say where to read about their code and which request it was', async () => {
    const { stripe } = await testServer();
    const refusal = await stripe.customers.retrieve('cus_none').catch((error) => error);
    expect(refusal.raw).toMatchObject({
      code: 'resource_missing',
      message: "No such customer: 'cus_none'",
      doc_url: 'https://docs.stripe.com/error-codes/resource-missing',
      request_log_url: expect.stringContaining(refusal.requestId),
    });
  });

  it('ask for a key in the way of HTTP, and know the key they got', async () => {
    const { server } = await testServer();
    const answer = await fetch(`${server.url}/v1/balance`);
    expect(answer.headers.get('www-authenticate')).toContain('Basic');
    await expect(clientOf(server, 'pk_test_1234').balance.retrieve()).rejects.toThrow(
      /Invalid API Key provided/,
    );
  });

  it('of API v2 always have a code', async () => {
    const { stripe, server } = await testServer();
    await expect(stripe.v2.core.accounts.create({ nonsense: 1 } as never)).rejects.toMatchObject({
      code: 'parameter_unknown',
    });
    const headers = { authorization: 'Bearer sk_test_x' };
    const answer = await fetch(`${server.url}/v2/core/nonsense`, { headers });
    expect(await answer.json()).toMatchObject({ error: { code: expect.any(String) } });
  });

  it('meet versions that are none, currencies that are none, and cursors that name nothing', async () => {
    const { stripe, server } = await testServer();
    const headers = { authorization: 'Bearer sk_test_x', 'stripe-version': 'newest' };
    expect((await fetch(`${server.url}/v1/balance`, { headers })).status).toBe(400);
    await expect(stripe.paymentIntents.create({ amount: 500, currency: 'xyz' })).rejects.toMatchObject({
      message: 'Invalid currency: xyz',
      param: 'currency',
    });
    await expect(stripe.customers.list({ starting_after: 'cus_none' })).rejects.toThrow(
      "No such customer: 'cus_none'",
    );
  });

  it('leave an idempotency key for the corrected request, whatever the order of its parameters', async () => {
    const { stripe, server } = await testServer();
    const options = { idempotencyKey: 'k' };
    await expect(stripe.customers.create({ tax_exempt: 'no' as never }, options)).rejects.toThrow(
      'Invalid tax_exempt: must be one of exempt, none, or reverse',
    );
    const send = (body: string) =>
      fetch(`${server.url}/v1/customers`, {
        method: 'POST',
        headers: { authorization: 'Bearer sk_test_x', 'idempotency-key': 'k' },
        body,
      }).then((answer) => answer.json());
    const { id } = (await send('name=a&email=a%40b.test')) as { id: string };
    expect(await send('email=a%40b.test&name=a')).toMatchObject({ id });
  });
});

describe('lists', () => {
  it('take a cursor that their filters leave out', async () => {
    const { stripe } = await testServer();
    const first = await stripe.customers.create({ email: 'a@b.test' });
    const other = await stripe.customers.create({ email: 'c@d.test' });
    const { data } = await stripe.customers.list({ email: 'a@b.test', starting_after: other.id });
    expect(data.map(({ id }) => id)).toEqual([first.id]);
  });

  it('of API v2 lead from page to page', async () => {
    const { stripe } = await testServer();
    for (let index = 0; index < 5; index++)
      await stripe.v2.core.accounts.create({ display_name: `${index}`, identity: { country: 'DE' } });
    const names: (string | null | undefined)[] = [];
    for await (const account of stripe.v2.core.accounts.list({ limit: 2 })) names.push(account.display_name);
    expect(names).toEqual(['4', '3', '2', '1', '0']);
  });
});

it('a session makes a product for each of its lines', async () => {
  const { stripe } = await testServer();
  const { id } = await anOpenSession(stripe);
  const { data } = await stripe.checkout.sessions.listLineItems(id, { expand: ['data.price.product'] });
  expect(data[0]?.price?.product).toMatchObject({ object: 'product', name: 'Mock interview' });
});

it('an event tells the old values of what changed, and of nothing else', async () => {
  const { stripe } = await testServer();
  const receiver = await testReceiver();
  await stripe.webhookEndpoints.create({ url: receiver.url, enabled_events: ['customer.updated'] });
  const { id } = await stripe.customers.create({ metadata: { a: '1', b: '2' } });
  await stripe.customers.update(id, { metadata: { b: '3', c: '4' } });
  const [delivery] = await receiver.waitFor('customer.updated');
  expect(JSON.parse(delivery!.body)).toMatchObject({
    data: { previous_attributes: { metadata: { b: '2', c: null } } },
  });
});
