import { describe, expect, it } from 'vitest';
import { aPaidSession, aReadyAccount } from '../test-objects.ts';
import { testServer } from '../test-server.ts';

describe('refunds', () => {
  it('together never exceed the charge', async () => {
    const { stripe, sim } = await testServer();
    await sim('/topup', { amount: 50_000 });
    const { charge, intent } = await aPaidSession(stripe, sim, { amount: 10_000 });
    for (const amount of [3333, 3333]) await stripe.refunds.create({ payment_intent: intent, amount });
    await expect(stripe.refunds.create({ charge, amount: 3335 })).rejects.toMatchObject({ param: 'amount' });
    await stripe.refunds.create({ charge });
    expect(await stripe.charges.retrieve(charge)).toMatchObject({ amount_refunded: 10_000, refunded: true });
    await expect(stripe.refunds.create({ charge })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    });
    const { data } = await stripe.refunds.list({ payment_intent: intent });
    expect(data.map(({ amount }) => amount)).toEqual([3334, 3333, 3333]);
  });

  it('give back the only payment at once, though its fee is gone', async () => {
    const { stripe, sim } = await testServer();
    const { charge } = await aPaidSession(stripe, sim, { amount: 10_000 });
    expect((await stripe.refunds.create({ charge })).status).toBe('succeeded');
    expect((await stripe.balance.retrieve()).pending[0]!.amount).toBe(-175);
  });

  it('wait for money when the balance is too small, and go out when it comes', async () => {
    const { stripe, sim } = await testServer();
    const destination = await aReadyAccount(stripe, sim);
    const { charge } = await aPaidSession(stripe, sim, { amount: 10_000 });
    await stripe.transfers.create({ amount: 8500, currency: 'eur', destination, source_transaction: charge });
    const refund = await stripe.refunds.create({ charge });
    expect(refund).toMatchObject({
      status: 'pending',
      pending_reason: 'insufficient_funds',
      balance_transaction: null,
    });
    await sim('/topup', { amount: 8500 });
    await sim('/clock', { advanceSeconds: 1 });
    const paid = await stripe.refunds.retrieve(refund.id);
    expect(paid).toMatchObject({ status: 'succeeded', balance_transaction: expect.stringMatching(/^txn_/) });
  });

  it('can fail later: the money is back, the charge counts as not refunded', async () => {
    const { stripe, sim } = await testServer();
    await sim('/topup', { amount: 1000 });
    const { charge } = await aPaidSession(stripe, sim, { card: 'pm_card_refundFail' });
    const refund = await stripe.refunds.create({ charge, metadata: { op_id: 'op_1' } });
    expect(refund.status).toBe('succeeded');
    await sim('/clock', { advanceSeconds: 10 });
    const failed = await stripe.refunds.retrieve(refund.id, { expand: ['failure_balance_transaction'] });
    expect(failed).toMatchObject({
      status: 'failed',
      failure_reason: 'expired_or_canceled_card',
      failure_balance_transaction: { amount: 10_000, type: 'refund_failure' },
      metadata: { op_id: 'op_1' },
    });
    expect((await stripe.charges.retrieve(charge)).amount_refunded).toBe(0);
    expect((await stripe.events.list({ type: 'refund.failed' })).data).toHaveLength(1);
  });

  it('are refused for a disputed charge', async () => {
    const { stripe, sim } = await testServer();
    const { charge } = await aPaidSession(stripe, sim, { card: 'pm_card_createDispute' });
    await sim('/clock', { advanceSeconds: 5 });
    await expect(stripe.refunds.create({ charge })).rejects.toMatchObject({ code: 'charge_disputed' });
  });

  it('made in the dashboard are announced like any other', async () => {
    const { stripe, sim } = await testServer();
    const { charge } = await aPaidSession(stripe, sim);
    await sim(`/charges/${charge}/refund`, { amount: 500 });
    const [event] = (await stripe.events.list({ type: 'refund.created' })).data;
    expect(event).toMatchObject({
      data: { object: { charge, amount: 500, metadata: {} } },
      request: { id: null },
    });
  });
});
