import { expect, it } from 'vitest';
import { testServer } from '../test-server.ts';

it('a customer keeps what it was given, and its end is told as it was', async () => {
  const { stripe } = await testServer();
  const customer = await stripe.customers.create({
    name: 'A',
    balance: -500,
    tax_exempt: 'exempt',
    preferred_locales: ['de'],
    shipping: { name: 'B', address: { line1: '1 Road' } },
    payment_method: 'pm_card_visa',
  });
  expect(customer).toMatchObject({
    balance: -500,
    tax_exempt: 'exempt',
    preferred_locales: ['de'],
    shipping: { name: 'B', address: { line1: '1 Road', city: null } },
  });
  expect((await stripe.customers.listPaymentMethods(customer.id)).data).toHaveLength(1);
  await stripe.customers.del(customer.id);
  const { data } = await stripe.events.list({ type: 'customer.deleted' });
  expect(data[0]?.data.object).toMatchObject({ id: customer.id, name: 'A' });
  await expect(
    stripe.paymentIntents.create({ amount: 500, currency: 'eur', customer: customer.id }),
  ).rejects.toMatchObject({ code: 'resource_missing', param: 'customer' });
  await expect(stripe.customers.create({ email: 'nobody' })).rejects.toMatchObject({ code: 'email_invalid' });
});
