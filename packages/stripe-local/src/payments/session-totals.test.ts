import type Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { anOpenSession } from '../test-objects.ts';
import { testServer } from '../test-server.ts';

const submit = (url: string, fields: Record<string, string>) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

const read = (stripe: Stripe, id: string) =>
  stripe.checkout.sessions.retrieve(id, { expand: ['total_details.breakdown', 'line_items'] });

describe('automatic tax', () => {
  it('waits for the country of who pays', async () => {
    const { stripe } = await testServer();
    const { id, url } = await anOpenSession(stripe, { tax: 'inclusive' });
    expect(await (await fetch(url!)).text()).toContain('Where do you live?');
    expect((await read(stripe, id)).automatic_tax).toMatchObject({
      enabled: true,
      liability: { type: 'self' },
      status: 'requires_location_inputs',
    });
    await submit(url!, { step: 'country', country: 'NL' });
    expect(await (await fetch(url!)).text()).toContain('Tax, included');
  });

  it.each([
    // 21 of every 121; 21 on top of every 100
    ['inclusive', 'NL', { amount_subtotal: 10_000, amount_total: 10_000, tax: 1_736, taxable: 8_264 }],
    ['exclusive', 'NL', { amount_subtotal: 10_000, amount_total: 12_100, tax: 2_100, taxable: 10_000 }],
    ['inclusive', 'US', { amount_subtotal: 10_000, amount_total: 10_000, tax: 0, taxable: 10_000 }],
  ] as const)('that is %s in %s', async (tax, country, expected) => {
    const { stripe, sim } = await testServer();
    const { id } = await anOpenSession(stripe, { tax });
    await sim(`/checkout/sessions/${id}/pay`, { country });
    const paid = await read(stripe, id);
    const [rate] = paid.total_details!.breakdown!.taxes;
    expect({
      amount_subtotal: paid.amount_subtotal,
      amount_total: paid.amount_total,
      tax: paid.total_details!.amount_tax,
      taxable: rate!.taxable_amount,
    }).toEqual(expected);
    expect(paid.line_items!.data[0]).toMatchObject({
      amount_tax: expected.tax,
      amount_total: paid.amount_total,
    });
    expect(paid.customer_details!.address!.country).toBe(country);
  });

  it('knows the country of a customer who has an address, and tells a customer theirs', async () => {
    const { stripe, sim } = await testServer();
    const { id: customer } = await stripe.customers.create({});
    const first = await anOpenSession(stripe, { tax: 'inclusive', customer });
    await sim(`/checkout/sessions/${first.id}/pay`, { country: 'FR' });
    const next = await anOpenSession(stripe, { tax: 'inclusive', customer });
    expect(next.automatic_tax.status).toBe('complete');
    expect(next.total_details!.amount_tax).toBe(1_667);
  });
});

describe('the code field of the page', () => {
  async function withCode() {
    const { stripe } = await testServer();
    const coupon = await stripe.coupons.create({ percent_off: 25, duration: 'once' });
    await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, code: 'AUTUMN' });
    return stripe;
  }

  it('is there only when the shop allows codes', async () => {
    const { stripe } = await testServer();
    const plain = await anOpenSession(stripe);
    const allowed = await anOpenSession(stripe, { promotionCodes: true });
    expect(await (await fetch(plain.url!)).text()).not.toContain('Promotion code');
    expect(await (await fetch(allowed.url!)).text()).toContain('Promotion code');
    await submit(plain.url!, { step: 'code', code: 'AUTUMN' });
    expect((await read(stripe, plain.id)).amount_total).toBe(10_000);
  });

  it('takes a code, and takes it off again', async () => {
    const stripe = await withCode();
    const { id, url } = await anOpenSession(stripe, { promotionCodes: true });
    expect((await submit(url!, { step: 'code', code: 'autumn' })).status).toBe(303);
    expect(await read(stripe, id)).toMatchObject({
      amount_total: 7_500,
      total_details: { amount_discount: 2_500 },
    });
    expect(await (await fetch(url!)).text()).toContain('Code AUTUMN');
    await submit(url!, { step: 'remove-code' });
    expect(await read(stripe, id)).toMatchObject({ amount_total: 10_000, discounts: [] });
  });

  it('explains that a code is not one', async () => {
    const stripe = await withCode();
    const { url } = await anOpenSession(stripe, { promotionCodes: true });
    const answer = await submit(url!, { step: 'code', code: 'SPRING' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('This code is not valid.');
  });
});
