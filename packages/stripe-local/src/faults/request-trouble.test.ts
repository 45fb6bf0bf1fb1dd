import { describe, expect, it } from 'vitest';
import { clientOf, testServer } from '../test-server.ts';

const customers = { on: 'request', path: '/v1/customers', method: 'POST' };

describe('ordered trouble with requests', () => {
  it.each([
    [
      { effect: 'status', status: 429 },
      { statusCode: 429, code: 'rate_limit' },
    ],
    [
      { effect: 'status', status: 500 },
      { statusCode: 500, type: 'StripeAPIError' },
    ],
    [{ effect: 'close' }, { type: 'StripeConnectionError' }],
    [{ effect: 'malformed' }, { type: 'StripeAPIError' }],
  ])('%o strikes before the work, once', async (trouble, refusal) => {
    const { stripe, sim } = await testServer();
    // The SDK itself tries once more on a closed connection, whatever its settings.
    await sim('/faults', { ...customers, ...trouble, times: trouble.effect === 'close' ? 2 : 1 });
    await expect(stripe.customers.create({})).rejects.toMatchObject(refusal);
    expect((await stripe.customers.list()).data).toEqual([]);
    await expect(stripe.customers.create({})).resolves.toBeDefined();
  });

  it.each(['close', 'half_body', 'status', 'malformed'])(
    '%s after the work leaves it done; the same key finds it',
    async (effect) => {
      const { stripe, sim } = await testServer();
      await sim('/faults', {
        ...customers,
        effect,
        when: 'after',
        times: effect === 'close' ? 2 : 1,
      });
      const options = { idempotencyKey: 'op_1' };
      await expect(stripe.customers.create({ name: 'a' }, options)).rejects.toBeDefined();
      const again = await stripe.customers.create({ name: 'a' }, options);
      expect((await stripe.customers.list()).data.map(({ id }) => id)).toEqual([again.id]);
    },
  );

  it('a time-out after the work hides a refund that was made', async () => {
    const { server, stripe, sim } = await testServer();
    await sim('/faults', { ...customers, effect: 'timeout', when: 'after', times: 3 });
    const impatient = clientOf(server);
    await expect(impatient.customers.create({}, { timeout: 200 })).rejects.toMatchObject({
      type: 'StripeConnectionError',
    });
    expect((await stripe.customers.list()).data).toHaveLength(1);
  });

  it('is refused in words when the order makes no sense', async () => {
    const { sim } = await testServer();
    await expect(sim('/faults', { on: 'request', effect: 'explode' })).rejects.toThrow(
      /effect must be one of/,
    );
    await expect(sim('/faults', { on: 'request', effect: 'close', often: 3 })).rejects.toThrow(
      /Unknown field: often/,
    );
  });
});

it('a request can order its own trouble by a header', async () => {
  const { server } = await testServer();
  const send = (fault?: string) =>
    fetch(`${server.url}/v1/customers`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer sk_test_x',
        'idempotency-key': 'k',
        ...(fault && { 'sim-fault': fault }),
      },
    });
  expect((await send('{"effect":"status","status":503,"when":"after"}')).status).toBe(503);
  expect((await send()).headers.get('idempotent-replayed')).toBe('true');
  expect((await send('{"effect":"nonsense"}')).status).toBe(400);
});
