import { describe, expect, it } from 'vitest';
import { anAccount, aPaidSession, aReadyAccount } from '../test-objects.ts';
import { testServer } from '../test-server.ts';

describe('transfers', () => {
  it('from one charge together never exceed it', async () => {
    const { stripe, sim } = await testServer();
    const destination = await aReadyAccount(stripe, sim);
    const { charge } = await aPaidSession(stripe, sim, { amount: 10_000 });
    const order = { currency: 'eur', destination, source_transaction: charge };
    await stripe.transfers.create({ ...order, amount: 6000 });
    await expect(stripe.transfers.create({ ...order, amount: 4001 })).rejects.toMatchObject({
      param: 'amount',
    });
    await stripe.transfers.create({ ...order, amount: 4000 });
    await expect(stripe.transfers.create({ ...order, currency: 'usd', amount: 1 })).rejects.toMatchObject({
      param: 'currency',
    });
  });

  it('with a source work on pending money; without one they need available money', async () => {
    const { stripe, sim } = await testServer();
    const destination = await aReadyAccount(stripe, sim);
    const { charge } = await aPaidSession(stripe, sim);
    await expect(
      stripe.transfers.create({ amount: 100, currency: 'eur', destination }),
    ).rejects.toMatchObject({ code: 'balance_insufficient' });
    await stripe.transfers.create({ amount: 100, currency: 'eur', destination, source_transaction: charge });
    const balance = await stripe.balance.retrieve({}, { stripeAccount: destination });
    expect([balance.available[0]!.amount, balance.pending[0]!.amount]).toEqual([0, 100]);
    await sim('/clock', { advanceSeconds: 2 * 24 * 60 * 60 });
    await stripe.transfers.create({ amount: 100, currency: 'eur', destination });
  });

  it('need an account that is ready, known and within reach', async () => {
    const { stripe, sim } = await testServer();
    const { id: fresh } = await anAccount(stripe);
    const abroad = await aReadyAccount(stripe, sim);
    await sim(`/accounts/${abroad}/out-of-reach`);
    const { charge } = await aPaidSession(stripe, sim);
    const to = (destination: string) =>
      stripe.transfers.create({ amount: 1, currency: 'eur', destination, source_transaction: charge });
    await expect(to(fresh)).rejects.toMatchObject({ code: 'insufficient_capabilities_for_transfer' });
    await expect(to('acct_none')).rejects.toMatchObject({ code: 'resource_missing', param: 'destination' });
    await expect(to(abroad)).rejects.toMatchObject({ code: 'transfers_not_allowed' });
  });

  it('are reversed in parts up to their amount, and show it', async () => {
    const { stripe, sim } = await testServer();
    const destination = await aReadyAccount(stripe, sim);
    const { charge } = await aPaidSession(stripe, sim);
    const { id } = await stripe.transfers.create({
      amount: 1000,
      currency: 'eur',
      destination,
      source_transaction: charge,
    });
    await stripe.transfers.createReversal(id, { amount: 400, metadata: { op_id: 'rv_1' } });
    await expect(stripe.transfers.createReversal(id, { amount: 601 })).rejects.toMatchObject({
      param: 'amount',
    });
    await stripe.transfers.createReversal(id);
    const transfer = await stripe.transfers.retrieve(id);
    expect(transfer).toMatchObject({ amount_reversed: 1000, reversed: true });
    expect(transfer.reversals.data.map(({ amount }) => amount)).toEqual([600, 400]);
    expect((await stripe.transfers.listReversals(id)).data).toHaveLength(2);
    expect(
      await stripe.charges.retrieve(String(transfer.destination_payment), {}, { stripeAccount: destination }),
    ).toMatchObject({ refunded: true });
  });

  it('cannot be reversed once the money has gone to the bank', async () => {
    const { stripe, sim } = await testServer();
    const destination = await aReadyAccount(stripe, sim);
    const { charge } = await aPaidSession(stripe, sim);
    const { id } = await stripe.transfers.create({
      amount: 1000,
      currency: 'eur',
      destination,
      source_transaction: charge,
    });
    await sim('/clock', { advanceSeconds: 4 * 24 * 60 * 60 });
    expect((await stripe.payouts.list({}, { stripeAccount: destination })).data).toMatchObject([
      { amount: 1000, automatic: true },
    ]);
    await expect(stripe.transfers.createReversal(id)).rejects.toMatchObject({ code: 'balance_insufficient' });
  });
});

it('a transfer and its charge share a group, named after the payment when there is none', async () => {
  const { stripe, sim } = await testServer();
  const destination = await aReadyAccount(stripe, sim);
  const { id, latest_charge } = await stripe.paymentIntents.create({
    amount: 1000,
    currency: 'eur',
    payment_method: 'pm_card_visa',
    confirm: true,
  });
  const transfer = await stripe.transfers.create({
    amount: 500,
    currency: 'eur',
    destination,
    source_transaction: String(latest_charge),
  });
  expect(transfer.transfer_group).toBe(`group_${id}`);
  expect((await stripe.charges.retrieve(String(latest_charge))).transfer_group).toBe(`group_${id}`);
});
