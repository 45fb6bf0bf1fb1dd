import { describe, expect, it } from 'vitest';
import { aPaidSession, aReadyAccount } from '../test-objects.ts';
import { testReceiver } from '../test-receiver.ts';
import { testServer } from '../test-server.ts';

const DAY = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();

describe('the seed', () => {
  it('plants a past, gives the ids back in order, and announces nothing', async () => {
    const receiver = await testReceiver();
    const { stripe, sim } = await testServer({ webhook: { url: receiver.url, secret: 'whsec_x' } });
    const planted = await sim('/seed', {
      accounts: [{ key: 'adaeze', displayName: 'Adaeze', email: 'a@example.com', createdAt: daysAgo(60) }],
      payments: [
        {
          key: 'one',
          amount: 9600,
          currency: 'eur',
          createdAt: daysAgo(20),
          metadata: { payment_id: 'pay_1' },
          transferGroup: 'bkg_1',
          refunds: [{ amount: 600, createdAt: daysAgo(19), metadata: { op_id: 'rf_1' } }],
          transfer: { account: 'adaeze', amount: 8000, createdAt: daysAgo(15), metadata: { op_id: 'tr_1' } },
        },
        { key: 'two', amount: 5000, createdAt: daysAgo(10), status: 'expired' },
      ],
    });
    const [one, two] = planted.payments as {
      key: string;
      charge: string;
      session: string;
      fee: number;
      refunds: { id: string }[];
      transfers: { id: string }[];
    }[];
    const [account] = planted.accounts as { id: string }[];

    const charge = await stripe.charges.retrieve(one!.charge);
    expect(charge).toMatchObject({
      amount: 9600,
      amount_refunded: 600,
      transfer_group: 'bkg_1',
      metadata: { payment_id: 'pay_1' },
    });
    expect(Math.abs(charge.created * 1000 - Date.parse(daysAgo(20)))).toBeLessThan(5000);
    expect(await stripe.transfers.retrieve(one!.transfers[0]!.id)).toMatchObject({
      amount: 8000,
      destination: account!.id,
    });
    expect(await stripe.refunds.retrieve(one!.refunds[0]!.id)).toMatchObject({
      status: 'succeeded',
      metadata: { op_id: 'rf_1' },
    });
    expect(await stripe.checkout.sessions.retrieve(two!.session)).toMatchObject({ status: 'expired' });
    expect(one!.fee).toBe(169);
    const [payout] = (await stripe.payouts.list({}, { stripeAccount: account!.id })).data;
    expect(payout).toMatchObject({ amount: 8000, status: 'paid' });
    expect((await stripe.events.list()).data).toEqual([]);

    await stripe.customers.create({}); // the first event after the seed is also the first delivery
    await receiver.waitFor('customer.created');
    expect(receiver.received).toHaveLength(1);
  });

  it('is all or nothing', async () => {
    const { stripe, sim } = await testServer();
    const payments = [{ amount: 5000 }, { amount: 5000, transfer: { account: 'unknown', amount: 1 } }];
    await expect(sim('/seed', { payments })).rejects.toThrow(/No such destination/);
    expect((await stripe.checkout.sessions.list()).data).toEqual([]);
  });
});

describe('the control', () => {
  it('dumps everything and resets to nothing, keeping where events go', async () => {
    const { server, stripe, sim } = await testServer({
      webhook: { url: 'http://127.0.0.1:1/', secret: 'whsec_x' },
    });
    const account = await aReadyAccount(stripe, sim);
    const { charge } = await aPaidSession(stripe, sim);
    const dump = async () => (await (await fetch(`${server.url}/_sim/dump`)).json()) as Dump;
    const before = await dump();
    expect(before.objects.charge).toMatchObject([{ id: charge }]);
    expect(before.objects['v2.core.account']).toMatchObject([{ id: account }]);
    expect(before.balances[account]).toMatchObject({ object: 'balance' });
    expect(JSON.stringify(before)).not.toContain('whsec_x');
    await sim('/reset');
    const after = await dump();
    expect(after.objects.charge ?? []).toEqual([]);
    expect(after.objects.webhook_endpoint).toHaveLength(2);
  });

  it('takes the clock by offset, by step and by time', async () => {
    const { sim } = await testServer();
    expect(await sim('/clock', { offsetSeconds: 60 })).toMatchObject({ offsetSeconds: 60 });
    expect(await sim('/clock', { advanceSeconds: 60 })).toMatchObject({ offsetSeconds: 120 });
    const now = new Date(Date.now() + DAY).toISOString();
    expect(String((await sim('/clock', { now })).now).slice(0, 16)).toBe(now.slice(0, 16));
    await expect(sim('/clock', {})).rejects.toThrow(/offsetSeconds/);
  });

  it('is closed to pages of other origins', async () => {
    const { server } = await testServer();
    const headers = { origin: 'https://evil.example' };
    expect((await fetch(`${server.url}/_sim/reset`, { method: 'POST', headers })).status).toBe(403);
  });
});

interface Dump {
  objects: Record<string, unknown[]>;
  balances: Record<string, unknown>;
}
