import { expect, it } from 'vitest';
import { testServer } from '../test-server.ts';

it('an event belongs to the account it happened in', async () => {
  const { stripe } = await testServer();
  const account = await stripe.v2.core.accounts.create({ identity: { country: 'DE' } });
  await stripe.customers.create({});
  const { data } = await stripe.events.list({ limit: 1 });
  await expect(stripe.events.retrieve(data[0]!.id, {}, { stripeAccount: account.id })).rejects.toMatchObject({
    statusCode: 404,
  });
  await expect(
    stripe.events.list({ type: 'customer.created', types: ['customer.updated'] }),
  ).rejects.toMatchObject({ code: 'parameters_exclusive' });
});

it('a destination shows its address when asked, and its secret only when it is made', async () => {
  const { stripe } = await testServer();
  const wish = {
    name: 'Snapshots',
    description: 'For the books',
    type: 'webhook_endpoint' as const,
    event_payload: 'snapshot' as const,
    enabled_events: ['customer.created'],
    webhook_endpoint: { url: 'http://127.0.0.1:1/' },
    include: ['webhook_endpoint.signing_secret' as const],
  };
  const made = await stripe.v2.core.eventDestinations.create(wish);
  expect(made).toMatchObject({
    description: 'For the books',
    snapshot_api_version: '2026-10-28.endive',
    webhook_endpoint: { signing_secret: expect.stringMatching(/^whsec_/) },
  });
  const { data } = await stripe.v2.core.eventDestinations.list({ include: ['webhook_endpoint.url'] });
  expect(data[0]?.webhook_endpoint).toEqual({ signing_secret: null, url: 'http://127.0.0.1:1/' });
  await expect(
    stripe.v2.core.eventDestinations.create({ ...wish, enabled_events: [] }),
  ).rejects.toMatchObject({ code: 'parameter_missing' });
});
