import { expect, it } from 'vitest';
import { aReadyAccount } from '../test-objects.ts';
import { testServer } from '../test-server.ts';

it('payouts go to a bank account and are found by it and by their arrival', async () => {
  const { stripe, sim } = await testServer();
  await sim('/topup', { amount: 5000 });
  const payout = await stripe.payouts.create({
    amount: 1000,
    currency: 'eur',
    statement_descriptor: 'SECOND ROUND',
    expand: ['destination'],
  });
  expect(payout).toMatchObject({
    statement_descriptor: 'SECOND ROUND',
    destination: { object: 'bank_account', currency: 'eur' },
  });
  const destination = (payout.destination as { id: string }).id;
  expect((await stripe.payouts.list({ destination })).data).toHaveLength(1);
  expect((await stripe.payouts.list({ destination: 'ba_none' })).data).toEqual([]);
  expect((await stripe.payouts.list({ arrival_date: { gt: payout.arrival_date } })).data).toEqual([]);
});

it('settings of the balance keep what was set and forget what was emptied', async () => {
  const { stripe, sim } = await testServer();
  const options = { stripeAccount: await aReadyAccount(stripe, sim) };
  await stripe.balanceSettings.update(
    {
      payments: {
        debit_negative_balances: false,
        payouts: {
          schedule: { interval: 'weekly', weekly_payout_days: ['friday'] },
          minimum_balance_by_currency: { eur: 5000, usd: 100 },
        },
        settlement_timing: { delay_days_override: 5 },
      },
    },
    options,
  );
  const changed = await stripe.balanceSettings.update(
    { payments: { payouts: { minimum_balance_by_currency: { eur: '' as never } } } },
    options,
  );
  expect(changed.payments).toMatchObject({
    debit_negative_balances: false,
    payouts: {
      schedule: { interval: 'weekly', weekly_payout_days: ['friday'] },
      minimum_balance_by_currency: { usd: 100 },
    },
    settlement_timing: { delay_days: 5 },
  });
});

it('whoever looks at the balance sees what was captured a moment ago', async () => {
  const { stripe } = await testServer();
  await stripe.paymentIntents.create({
    amount: 3000,
    currency: 'eur',
    payment_method: 'pm_card_visa',
    confirm: true,
  });
  expect((await stripe.balance.retrieve()).pending).toMatchObject([{ amount: 3000 - 70, currency: 'eur' }]);
});
