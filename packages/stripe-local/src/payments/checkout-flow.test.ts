import { expect, it } from 'vitest';
import { aPaidSession, aReadyAccount } from '../test-objects.ts';
import { testServer } from '../test-server.ts';

it('takes a booking from payment through transfer to refund, to the cent', async () => {
  const { stripe, sim } = await testServer();
  const coach = await aReadyAccount(stripe, sim);
  await sim('/topup', { amount: 50_000 });
  const { charge, intent } = await aPaidSession(stripe, sim, { amount: 10_000, transferGroup: 'bk_1' });

  const transfer = await stripe.transfers.create({
    amount: 8500,
    currency: 'eur',
    destination: coach,
    source_transaction: charge,
    transfer_group: 'bk_1',
  });
  const refund = await stripe.refunds.create({ payment_intent: intent, amount: 5000 });
  await stripe.transfers.createReversal(transfer.id, { amount: 4250 });

  expect(refund.status).toBe('succeeded');
  const platform = await stripe.balance.retrieve();
  // 50,000 topped up, 10,000 paid less 1.5 % and 25, 8,500 sent, 5,000 refunded, 4,250 back
  expect(platform.available[0]!.amount + platform.pending[0]!.amount).toBe(
    50_000 + 9825 - 8500 - 5000 + 4250,
  );
  const theirs = await stripe.balance.retrieve({}, { stripeAccount: coach });
  expect(theirs.pending[0]!.amount).toBe(4250);
  expect(await stripe.transfers.list({ transfer_group: 'bk_1' })).toMatchObject({
    data: [{ amount_reversed: 4250 }],
  });
});
