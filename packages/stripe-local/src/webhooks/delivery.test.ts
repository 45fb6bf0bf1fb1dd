import { describe, expect, it } from 'vitest';
import { aPaidSession, aReadyAccount } from '../test-objects.ts';
import { testReceiver } from '../test-receiver.ts';
import { testServer } from '../test-server.ts';

const secret = 'whsec_known_to_both';

async function serverWithWebhook(statusOf?: (index: number) => number) {
  const receiver = await testReceiver(statusOf);
  const test = await testServer({ webhook: { url: receiver.url, secret } });
  return { ...test, receiver };
}

describe('webhook deliveries', () => {
  it('are signed so that the SDK accepts them, and only with the right secret', async () => {
    const { stripe, sim, receiver } = await serverWithWebhook();
    const { session } = await aPaidSession(stripe, sim);
    const [delivery] = await receiver.waitFor('checkout.session.completed');
    const signature = String(delivery!.headers['stripe-signature']);

    const event = stripe.webhooks.constructEvent(delivery!.body, signature, secret);
    expect(event).toMatchObject({
      api_version: '2026-10-28.endive',
      data: { object: { id: session, payment_status: 'paid' } },
    });
    expect(() => stripe.webhooks.constructEvent(delivery!.body, signature, 'whsec_other')).toThrow();
    expect(() => stripe.webhooks.constructEvent(`${delivery!.body} `, signature, secret)).toThrow();
  });

  it('are tried again after a failure, with the same event', async () => {
    const { stripe, sim, receiver } = await serverWithWebhook((index) => (index === 0 ? 500 : 200));
    await stripe.customers.create({ email: 'a@example.com' });
    const [first, second] = await receiver.waitFor('customer.created', 2);
    expect(second!.body).toContain((JSON.parse(first!.body) as { id: string }).id);
    const [event] = (await stripe.events.list({ type: 'customer.created' })).data;
    await expect.poll(async () => (await stripe.events.retrieve(event!.id)).pending_webhooks).toBe(0);
    await sim('/reset');
  });

  it('can be duplicated, lost, delayed, reordered and damaged on demand', async () => {
    const { stripe, sim, receiver } = await serverWithWebhook();
    await sim('/faults', [
      { on: 'webhook', effect: 'duplicate', type: 'payment_intent.succeeded', copies: 3 },
      { on: 'webhook', effect: 'lose', type: 'charge.succeeded' },
      { on: 'webhook', effect: 'reorder', type: 'customer.*', times: 3 },
    ]);
    const { intent } = await aPaidSession(stripe, sim);
    const copies = await receiver.waitFor('payment_intent.succeeded', 3);
    expect(new Set(copies.map(({ body }) => (JSON.parse(body) as { id: string }).id)).size).toBe(1);
    expect(copies[0]!.body).toContain(intent);

    const customer = await stripe.customers.create({ name: 'first' });
    await stripe.customers.update(customer.id, { name: 'second' });
    await stripe.customers.del(customer.id);
    await receiver.waitFor('customer.created');
    const order = receiver.received.map(({ type }) => type).filter((type) => type.startsWith('customer.'));
    expect(order).toEqual(['customer.deleted', 'customer.updated', 'customer.created']);
    expect(receiver.received.some(({ type }) => type === 'charge.succeeded')).toBe(false);
  });

  it.each(['wrong_signature', 'changed_body', 'old_timestamp', 'missing_signature'])(
    'arrive with %s when ordered',
    async (effect) => {
      const { stripe, sim, receiver } = await serverWithWebhook();
      await sim('/faults', { on: 'webhook', effect, type: 'customer.created' });
      await stripe.customers.create({});
      const [delivery] = await receiver.waitFor('customer.created');
      const header = String(delivery!.headers['stripe-signature'] ?? '');
      expect(() => stripe.webhooks.constructEvent(delivery!.body, header, secret)).toThrow();
    },
  );

  it('of connected accounts name their account; thin ones are read by parseEventNotification', async () => {
    const { stripe, sim, receiver } = await serverWithWebhook();
    const account = await aReadyAccount(stripe, sim);
    const [snapshot] = await receiver.waitFor('account.updated');
    expect(JSON.parse(snapshot!.body)).toMatchObject({
      account,
      data: { object: { payouts_enabled: true } },
    });

    const type = 'v2.core.account[configuration.recipient].capability_status_updated';
    const [thin] = await receiver.waitFor(type);
    const notification = stripe.parseEventNotification(
      thin!.body,
      String(thin!.headers['stripe-signature']),
      secret,
    );
    expect(notification).toMatchObject({ type, related_object: { id: account, type: 'v2.core.account' } });
    expect(await stripe.v2.core.events.retrieve(notification.id)).toMatchObject({ type });
  });

  it('go to an endpoint registered through the API with the secret it answered', async () => {
    const receiver = await testReceiver();
    const { stripe } = await testServer();
    const endpoint = await stripe.webhookEndpoints.create({
      url: receiver.url,
      enabled_events: ['customer.created'],
    });
    const customer = await stripe.customers.create({});
    await stripe.customers.update(customer.id, { name: 'unheard' });
    const [delivery] = await receiver.waitFor('customer.created');
    const header = String(delivery!.headers['stripe-signature']);
    expect(stripe.webhooks.constructEvent(delivery!.body, header, endpoint.secret!).type).toBe(
      'customer.created',
    );
    expect(receiver.received).toHaveLength(1);
    expect((await stripe.webhookEndpoints.retrieve(endpoint.id)).secret).toBeUndefined();
  });

  it('are sent again when someone asks for it', async () => {
    const { server, stripe, sim, receiver } = await serverWithWebhook();
    await stripe.customers.create({});
    await receiver.waitFor('customer.created');
    await expect.poll(() => server.sandbox.store.all('delivery')[0]!.status).toBe('delivered');
    await sim(`/deliveries/${server.sandbox.store.all('delivery')[0]!.id}/resend`);
    expect(await receiver.waitFor('customer.created', 2)).toHaveLength(2);
  });
});
