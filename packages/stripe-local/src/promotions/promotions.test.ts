import fc from 'fast-check';
import type Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { testServer } from '../test-server.ts';
import { askAndCheck, hasSpec, whySkipped } from '../test-spec.ts';
import { shareDiscount } from './session-discount.ts';

type Wish = Partial<Stripe.Checkout.SessionCreateParams>;
const session = (stripe: Stripe, wish: Wish = {}) =>
  stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: 'http://a.test',
    line_items: [
      { quantity: 1, price_data: { currency: 'eur', unit_amount: 6_667, product_data: { name: 'A' } } },
      { quantity: 1, price_data: { currency: 'eur', unit_amount: 3_333, product_data: { name: 'B' } } },
    ],
    ...wish,
  });
const now = () => Math.floor(Date.now() / 1000);

describe('coupons', () => {
  it('are made, read, listed and deleted', async () => {
    const { stripe } = await testServer();
    const coupon = await stripe.coupons.create({
      id: 'SPRING',
      percent_off: 25,
      metadata: { why: 'spring' },
    });
    expect(coupon).toMatchObject({ id: 'SPRING', duration: 'once', valid: true, times_redeemed: 0 });
    await expect(stripe.coupons.create({ id: 'SPRING', percent_off: 5 })).rejects.toMatchObject({
      code: 'resource_already_exists',
    });
    await stripe.coupons.create({ amount_off: 500, currency: 'eur' });
    const first = await stripe.coupons.list({ limit: 1 });
    expect(first.has_more).toBe(true);
    const next = await stripe.coupons.list({ limit: 1, starting_after: first.data[0]!.id });
    expect(next.data[0]!.id).toBe('SPRING');
    expect(await stripe.coupons.del('SPRING')).toEqual({ id: 'SPRING', object: 'coupon', deleted: true });
    await expect(stripe.coupons.retrieve('SPRING')).rejects.toMatchObject({ code: 'resource_missing' });
  });

  it.each([
    ['without a discount', {}, 'percent_off'],
    ['with two', { percent_off: 5, amount_off: 5, currency: 'eur' }, 'percent_off'],
    ['of more than all', { percent_off: 101 }, 'percent_off'],
    ['of an amount in no currency', { amount_off: 100 }, 'currency'],
    ['repeating for no time', { percent_off: 5, duration: 'repeating' }, 'duration_in_months'],
    ['that ended', { percent_off: 5, redeem_by: 1 }, 'redeem_by'],
    ['for nobody', { percent_off: 5, max_redemptions: 0 }, 'max_redemptions'],
  ] as const)('are refused %s', async (_what, wish, param) => {
    const { stripe } = await testServer();
    await expect(stripe.coupons.create(wish)).rejects.toMatchObject({ param, statusCode: 400 });
  });
});

describe('promotion codes', () => {
  it('are one text whatever the case, and go with their coupon', async () => {
    const { stripe } = await testServer();
    const { id: coupon } = await stripe.coupons.create({ percent_off: 10, max_redemptions: 3 });
    const promotion = { type: 'coupon', coupon } as const;
    const code = await stripe.promotionCodes.create({
      promotion,
      code: 'Hello-1',
      expand: ['promotion.coupon'],
    });
    expect(code).toMatchObject({ active: true, promotion: { coupon: { id: coupon, percent_off: 10 } } });
    await expect(stripe.promotionCodes.create({ promotion, code: 'HELLO-1' })).rejects.toMatchObject({
      param: 'code',
    });
    await expect(stripe.promotionCodes.create({ promotion, max_redemptions: 4 })).rejects.toMatchObject({
      param: 'max_redemptions',
    });
    await expect(stripe.promotionCodes.create({ promotion, code: 'no space' })).rejects.toMatchObject({
      param: 'code',
    });
    await expect(
      stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: 'none' } }),
    ).rejects.toMatchObject({ code: 'resource_missing' });
    expect((await stripe.promotionCodes.list({ code: 'hello-1' })).data).toHaveLength(1);
    await stripe.coupons.del(coupon);
    expect((await stripe.promotionCodes.retrieve(code.id)).active).toBe(false);
    expect((await stripe.promotionCodes.list({ active: true })).data).toHaveLength(0);
  });
});

describe('discounts of a session', () => {
  it('come off the total, and count once it is paid', async () => {
    const { stripe, sim } = await testServer();
    const { id: coupon } = await stripe.coupons.create({ percent_off: 25, max_redemptions: 1 });
    const promotion = { type: 'coupon', coupon } as const;
    const { id: promotion_code } = await stripe.promotionCodes.create({ promotion });
    const open = await session(stripe, { discounts: [{ promotion_code }], expires_at: now() + 3_000 });
    expect(open).toMatchObject({
      amount_subtotal: 10_000,
      amount_total: 7_500,
      total_details: { amount_discount: 2_500 },
      discounts: [{ coupon: null, promotion_code }],
    });
    const { data } = await stripe.checkout.sessions.listLineItems(open.id);
    expect(data.map(({ amount_discount }) => amount_discount)).toEqual([1_666, 834]);
    await sim(`/checkout/sessions/${open.id}/pay`);
    const paid = await stripe.checkout.sessions.retrieve(open.id, { expand: ['payment_intent'] });
    expect(paid.payment_intent).toMatchObject({ amount_received: 7_500 });
    expect(await stripe.coupons.retrieve(coupon)).toMatchObject({ times_redeemed: 1, valid: false });
    await expect(session(stripe, { discounts: [{ coupon }] })).rejects.toMatchObject({
      code: 'coupon_expired',
    });
  });

  it('make a session that costs nothing one that needs no payment', async () => {
    const { stripe, sim } = await testServer();
    const { id: coupon } = await stripe.coupons.create({ amount_off: 20_000, currency: 'eur' });
    const open = await session(stripe, { discounts: [{ coupon }] });
    expect(open.amount_total).toBe(0);
    await sim(`/checkout/sessions/${open.id}/pay`);
    const paid = await stripe.checkout.sessions.retrieve(open.id, { expand: ['discounts.coupon'] });
    expect(paid).toMatchObject({
      payment_status: 'no_payment_required',
      discounts: [{ coupon: { id: coupon } }],
    });
  });

  it('are refused beside codes of the buyer, in another currency, and of what is not there', async () => {
    const { stripe } = await testServer();
    const { id: coupon } = await stripe.coupons.create({ amount_off: 100, currency: 'usd' });
    const refused = (wish: Wish) => expect(session(stripe, wish)).rejects.toMatchObject({ statusCode: 400 });
    await refused({ discounts: [{ coupon }] });
    await refused({ discounts: [{ coupon: 'none' }] });
    await refused({ discounts: [{ coupon }], allow_promotion_codes: true });
    expect((await session(stripe, { allow_promotion_codes: true })).allow_promotion_codes).toBe(true);
  });

  it('are shared over the lines without losing a unit', () => {
    const lines = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lines, fc.double({ min: 0, max: 1, noNaN: true }), (subtotals, share) => {
        const discount = Math.floor(subtotals.reduce((sum, each) => sum + each, 0) * share);
        const parts = shareDiscount(subtotals, discount);
        expect(parts.reduce((sum, each) => sum + each, 0)).toBe(discount);
        expect(parts.every((part) => part >= 0)).toBe(true);
      }),
    );
  });
});

describe.skipIf(!hasSpec)(`answers have the shape of Stripe's API description${whySkipped}`, () => {
  it('of coupons and promotion codes', async () => {
    const { server } = await testServer();
    await askAndCheck(server, 'post /v1/coupons', { form: 'id=TEN&percent_off=10&metadata[a]=b' });
    await askAndCheck(server, 'post /v1/coupons', { form: 'amount_off=500&currency=eur&name=Five' });
    const { id } = await askAndCheck(server, 'post /v1/promotion_codes', {
      form: 'promotion[type]=coupon&promotion[coupon]=TEN&code=TENOFF&restrictions[minimum_amount]=500&restrictions[minimum_amount_currency]=eur',
    });
    const path = { promotion_code: String(id), coupon: 'TEN' };
    await askAndCheck(server, 'get /v1/promotion_codes/{promotion_code}', {
      path,
      query: '?expand[]=promotion.coupon',
    });
    await askAndCheck(server, 'get /v1/promotion_codes');
    await askAndCheck(server, 'get /v1/coupons');
    await askAndCheck(server, 'get /v1/coupons/{coupon}', { path });
    await askAndCheck(server, 'post /v1/checkout/sessions', {
      form: `mode=payment&success_url=http://a.test&discounts[0][promotion_code]=${id}&line_items[0][quantity]=1&line_items[0][price_data][currency]=eur&line_items[0][price_data][unit_amount]=1000&line_items[0][price_data][product_data][name]=A`,
    });
    await askAndCheck(server, 'delete /v1/coupons/{coupon}', { path });
  });
});

it('a code of one customer, or of first payments, refuses whoever is another', async () => {
  const { stripe } = await testServer();
  const { id: coupon } = await stripe.coupons.create({ percent_off: 10 });
  const [owner, other] = [(await stripe.customers.create({})).id, (await stripe.customers.create({})).id];
  const promotion = { type: 'coupon', coupon } as const;
  const theirs = await stripe.promotionCodes.create({ promotion, customer: owner });
  const first = await stripe.promotionCodes.create({
    promotion,
    restrictions: { first_time_transaction: true },
  });
  const use = (customer: string, code: string) =>
    session(stripe, { customer, discounts: [{ promotion_code: code }] });
  await expect(use(other, theirs.id)).rejects.toMatchObject({ statusCode: 400 });
  expect((await use(owner, theirs.id)).amount_total).toBe(9000);
  await stripe.paymentIntents.create({
    amount: 500,
    currency: 'eur',
    customer: owner,
    payment_method: 'pm_card_visa',
    confirm: true,
  });
  await expect(use(owner, first.id)).rejects.toMatchObject({ param: 'discounts[0][promotion_code]' });
  expect((await use(other, first.id)).amount_total).toBe(9000);
});
