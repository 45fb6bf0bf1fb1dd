import { money } from '@app/shared/money/money';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scheduleTransfer } from '../../../apps/api/src/features/payments/schedule-transfer.ts';
import { readBooks } from '../../support/books.ts';
import { createAdmin } from '../../support/factories.ts';
import {
  actAt,
  COMMISSION,
  createDeal,
  createReadyCoach,
  getPayment,
  openCheckout,
} from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket({ env: { TAX_BY: 'stripe' } });
});
afterAll(() => test[Symbol.asyncDispose]());

/** Opens the page and pays on it from a country. */
async function payFrom(country: string, priceMinor = 12_100) {
  const coach = await createReadyCoach(test);
  const deal = await createDeal(test, { coach, priceMinor });
  const { id, checkoutSessionId } = await openCheckout(test, deal);
  await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`, { country });
  await test.stripe.deliver();
  await test.drain();
  return { deal, payment: await getPayment(test, id), session: checkoutSessionId! };
}

describe('Stripe Tax instead of the table', () => {
  it('is asked for on the page, inside the price, with us as the one who owes it', async () => {
    const { session, payment } = await payFrom('NL');
    expect(test.stripe.local.sandbox.store.get('checkout.session', session)).toMatchObject({
      automatic_tax: { enabled: true, liability: { type: 'self' }, status: 'complete' },
      amount_subtotal: 12_100,
      amount_total: 12_100,
      total_details: { amount_tax: 2_100 },
    });
    expect(payment).toMatchObject({
      status: 'succeeded',
      taxCountry: 'NL',
      taxName: 'VAT',
      taxBasisPoints: 2_100,
    });
  });

  it('stands on the receipt and is owed once the session is settled', async () => {
    const { deal, payment } = await payFrom('NL');
    const [receipt] = await (await test.as(deal.candidate.id)).documents.mine();
    expect(receipt).toMatchObject({ total: money(12_100, 'EUR'), tax: money(2_100, 'EUR') });
    const ctx = await actAt(test);
    const { bookingId, coachId } = deal;
    const before = (await readBooks(test))['liability:tax'] ?? 0;
    await test.db.transaction((tx) =>
      scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints: COMMISSION, dueAt: ctx.now }),
    );
    await test.sweep();
    expect((await readBooks(test))['liability:tax']).toBe(before - 2_100);
    expect(payment.taxBasisPoints).toBe(2_100);
  });

  it('is none where nothing is collected', async () => {
    const { deal, payment } = await payFrom('US');
    expect(payment).toMatchObject({ status: 'succeeded', taxName: null, taxBasisPoints: 0 });
    const [receipt] = await (await test.as(deal.candidate.id)).documents.mine();
    expect(receipt?.tax.amountMinor).toBe(0);
  });

  it('is told to the candidate before, and its state to the desk', async () => {
    const { deal } = await payFrom('DE');
    expect(await (await test.as(deal.candidate.id)).payments.taxInPrices()).toEqual({ source: 'stripe' });
    const desk = await test.as(await createAdmin(test.db, 'finance'));
    const { source, stripeTax } = await desk.finance.taxSource();
    expect(source).toBe('stripe');
    expect(stripeTax?.isActive).toBe(true);
    expect(stripeTax?.countries).toContain('NL');
    await test.stripe.fault({
      effect: 'status',
      status: 503,
      method: 'GET',
      path: '/v1/tax/settings',
      times: 9,
    });
    expect((await desk.finance.taxSource()).stripeTax).toBeNull();
    await test.stripe.clearFaults();
  });
});
