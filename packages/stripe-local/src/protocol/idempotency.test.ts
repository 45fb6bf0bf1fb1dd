import { describe, expect, it } from 'vitest';
import { anOpenSession, aPaidSession } from '../test-objects.ts';
import { testServer } from '../test-server.ts';

describe('idempotency keys', () => {
  it('give the first answer again and do the work once', async () => {
    const { stripe } = await testServer();
    const options = { idempotencyKey: 'cs:pay_1:1' };
    const first = await anOpenSession(stripe, {}, options);
    const second = await anOpenSession(stripe, {}, options);
    expect(second.id).toBe(first.id);
    expect(second.lastResponse.headers).toMatchObject({
      'idempotent-replayed': 'true',
      'original-request': first.lastResponse.requestId,
    });
    expect((await stripe.checkout.sessions.list()).data).toHaveLength(1);
  });

  it('stand for one request: other parameters or another path are refused', async () => {
    const { stripe } = await testServer();
    const options = { idempotencyKey: 'k' };
    await stripe.customers.create({ name: 'a' }, options);
    const refusal = { type: 'StripeIdempotencyError', statusCode: 400 };
    await expect(stripe.customers.create({ name: 'b' }, options)).rejects.toMatchObject(refusal);
    await expect(anOpenSession(stripe, {}, options)).rejects.toMatchObject(refusal);
  });

  it('are in use while the first request is still under way', async () => {
    const { stripe, sim } = await testServer();
    await sim('/faults', { on: 'request', effect: 'slow', path: '/v1/customers', milliseconds: 300 });
    const options = { idempotencyKey: 'k' };
    const outcomes = await Promise.allSettled([
      stripe.customers.create({}, options),
      stripe.customers.create({}, options),
    ]);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { statusCode: 409, code: 'idempotency_key_in_use' } }]);
    expect((await stripe.customers.list()).data).toHaveLength(1);
  });

  it('keep a refusal of the work itself, but are not used up by refused parameters', async () => {
    const { stripe, sim } = await testServer();
    const { charge } = await aPaidSession(stripe, sim);
    await stripe.refunds.create({ charge });
    const options = { idempotencyKey: 'again' };
    await expect(stripe.refunds.create({ charge }, options)).rejects.toMatchObject({
      code: 'charge_already_refunded',
    });
    await expect(stripe.refunds.create({ charge }, options)).rejects.toMatchObject({
      code: 'charge_already_refunded',
      headers: { 'idempotent-replayed': 'true' },
    });
    const fresh = { idempotencyKey: 'fresh' };
    await expect(stripe.transfers.create({ currency: 'eur' } as never, fresh)).rejects.toMatchObject({
      code: 'parameter_missing',
    });
    await expect(stripe.customers.create({}, fresh)).resolves.toBeDefined();
  });

  it('are forgotten after a day', async () => {
    const { stripe, sim } = await testServer();
    const options = { idempotencyKey: 'k' };
    const first = await stripe.customers.create({}, options);
    await sim('/clock', { advanceSeconds: 25 * 60 * 60 });
    expect((await stripe.customers.create({}, options)).id).not.toBe(first.id);
  });

  it('belong to one account', async () => {
    const { stripe, server } = await testServer();
    const account = await stripe.v2.core.accounts.create({ identity: { country: 'DE' } });
    const options = { idempotencyKey: 'k' };
    await stripe.customers.create({ name: 'a' }, options);
    const theirs = await stripe.customers.create({ name: 'b' }, { ...options, stripeAccount: account.id });
    expect(server.sandbox.store.find('customer', theirs.id)?._account).toBe(account.id);
  });
});
