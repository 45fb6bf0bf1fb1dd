import { describe, expect, it } from 'vitest';
import { aPaidSession, aReadyAccount } from '../test-objects.ts';
import { testServer } from '../test-server.ts';

const DAY = 24 * 60 * 60;

describe('balances', () => {
  it('hold a payment as pending for two days, then as available, and say so once', async () => {
    const { stripe, sim } = await testServer();
    await aPaidSession(stripe, sim, { amount: 10_000 });
    await sim('/clock', { advanceSeconds: 2 });
    const amounts = async () => {
      const { available, pending } = await stripe.balance.retrieve();
      return [available[0]!.amount, pending[0]!.amount];
    };
    expect(await amounts()).toEqual([0, 9825]);
    await sim('/clock', { advanceSeconds: 2 * DAY });
    expect(await amounts()).toEqual([9825, 0]);
    await sim('/clock', { advanceSeconds: DAY });
    expect((await stripe.events.list({ type: 'balance.available' })).data).toHaveLength(1);
  });

  it('take money at once from the card that bypasses pending', async () => {
    const { stripe, sim } = await testServer();
    await aPaidSession(stripe, sim, { card: 'pm_card_bypassPending' });
    await sim('/clock', { advanceSeconds: 2 });
    expect((await stripe.balance.retrieve()).available[0]!.amount).toBe(9825);
  });

  it('equal the sum of their balance transactions', async () => {
    const { stripe, sim } = await testServer();
    const destination = await aReadyAccount(stripe, sim);
    await sim('/topup', { amount: 50_000 });
    const { charge } = await aPaidSession(stripe, sim);
    const { charge: disputed } = await aPaidSession(stripe, sim);
    await stripe.transfers.create({ amount: 700, currency: 'eur', destination, source_transaction: charge });
    await stripe.refunds.create({ charge, amount: 1234 });
    await sim(`/charges/${disputed}/dispute`);
    await stripe.payouts.create({ amount: 300, currency: 'eur' });
    const { available, pending } = await stripe.balance.retrieve();
    const movements = await stripe.balanceTransactions.list({ limit: 100 });
    const sum = movements.data.reduce((total, { net }) => total + net, 0);
    expect(available[0]!.amount + pending[0]!.amount).toBe(sum);
  });

  it('pay out to the bank, which can send the money back', async () => {
    const { stripe, sim } = await testServer();
    await sim('/topup', { amount: 5000 });
    await expect(stripe.payouts.create({ amount: 5001, currency: 'eur' })).rejects.toMatchObject({
      code: 'balance_insufficient',
    });
    const payout = await stripe.payouts.create({ amount: 5000, currency: 'eur' });
    await sim('/clock', { advanceSeconds: 2 * DAY });
    expect((await stripe.payouts.retrieve(payout.id)).status).toBe('paid');
    await sim(`/payouts/${payout.id}/fail`);
    expect(await stripe.payouts.retrieve(payout.id)).toMatchObject({
      status: 'failed',
      failure_code: 'account_closed',
    });
    expect((await stripe.balance.retrieve()).available[0]!.amount).toBe(5000);
  });

  it('of the platform stay put unless told otherwise', async () => {
    const { stripe, sim } = await testServer();
    await sim('/topup', { amount: 5000 });
    await sim('/clock', { advanceSeconds: 3 * DAY });
    expect((await stripe.payouts.list()).data).toEqual([]);
    const minimum_balance_by_currency = { eur: 100 };
    const settings = await stripe.balanceSettings.update({
      payments: { payouts: { schedule: { interval: 'daily' }, minimum_balance_by_currency } },
    });
    expect(settings.payments.payouts).toMatchObject({
      schedule: { interval: 'daily' },
      minimum_balance_by_currency,
    });
    await sim('/clock', { advanceSeconds: DAY });
    expect((await stripe.payouts.list()).data).toMatchObject([{ amount: 4900 }]);
  });
});
