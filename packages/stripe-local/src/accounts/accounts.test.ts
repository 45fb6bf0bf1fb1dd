import { describe, expect, it } from 'vitest';
import { testServer } from '../test-server.ts';

describe('connected accounts', () => {
  it('of API v1 have the capabilities that were asked for, and each follows onboarding', async () => {
    const { stripe, sim } = await testServer();
    const { id, capabilities } = await stripe.accounts.create({
      country: 'DE',
      capabilities: { transfers: { requested: true }, card_payments: { requested: true } },
      business_profile: { name: 'Mock interviews' },
    });
    expect(capabilities).toEqual({ card_payments: 'inactive', transfers: 'inactive' });
    await sim(`/accounts/${id}/complete-onboarding`);
    const account = await stripe.accounts.update(id, { business_profile: { url: 'https://a.test' } });
    expect(account).toMatchObject({
      capabilities: { card_payments: 'active', transfers: 'active' },
      charges_enabled: true,
      business_profile: { name: 'Mock interviews', url: 'https://a.test', mcc: null },
    });
    const { data } = await stripe.accounts.listCapabilities(id);
    expect(data.map((capability) => capability.id)).toEqual(['card_payments', 'transfers']);
    const announced = await stripe.events.list({ type: 'capability.updated' }, { stripeAccount: id });
    expect(announced.data[0]).toMatchObject({ account: id, data: { object: { id: 'transfers' } } });
    expect(announced.data[0]?.data.object).not.toHaveProperty('created');
  });

  it('have a type or a controller, and a country and an address that can be', async () => {
    const { stripe } = await testServer();
    expect(await stripe.accounts.create({ type: 'express' })).toMatchObject({
      type: 'express',
      controller: { stripe_dashboard: { type: 'express' }, losses: { payments: 'application' } },
    });
    await expect(
      stripe.accounts.create({ type: 'express', controller: { fees: { payer: 'account' } } }),
    ).rejects.toMatchObject({ param: 'type' });
    await expect(stripe.accounts.create({ country: 'ZZ' })).rejects.toMatchObject({ param: 'country' });
    await expect(stripe.accounts.create({ email: 'nobody' })).rejects.toMatchObject({
      code: 'email_invalid',
    });
  });

  it('of API v2 have the configurations that were applied', async () => {
    const { stripe } = await testServer();
    const account = await stripe.v2.core.accounts.create({
      identity: { country: 'DE' },
      configuration: { merchant: { capabilities: { card_payments: { requested: true } } }, customer: {} },
      include: ['configuration.merchant'],
    });
    expect(account).toMatchObject({
      applied_configurations: ['customer', 'merchant'],
      configuration: { merchant: { capabilities: { card_payments: { status: 'restricted' } } } },
    });
    const merchants = await stripe.v2.core.accounts.list({ applied_configurations: ['merchant'] });
    expect(merchants.data.map(({ id }) => id)).toEqual([account.id]);
    expect((await stripe.v2.core.accounts.list({ applied_configurations: ['recipient'] })).data).toEqual([]);
  });
});
