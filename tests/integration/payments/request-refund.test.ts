import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { applyRefund } from '../../../apps/api/src/features/payments/apply-refund.ts';
import { listRefundsOfBooking } from '../../../apps/api/src/features/payments/refund.repository.ts';
import type { RefundWish } from '../../../apps/api/src/features/payments/refund-payment.ts';
import { requestRefund } from '../../../apps/api/src/features/payments/request-refund.ts';
import { ledgerAccount, readAnnounced, readBooks, readCodes } from '../../support/books.ts';
import { violationsOf } from '../../support/invariants.ts';
import { actAt, createDeal, type Deal, getPayment, payFor } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

async function refund(test: TestMarket, deal: Deal, minor: number, wish: Partial<RefundWish> = {}) {
  const ctx = await actAt(test);
  return test.db.transaction((tx) =>
    requestRefund(ctx, tx, {
      bookingId: deal.bookingId,
      amount: money(minor, 'EUR'),
      reason: 'candidate_cancelled',
      operation: `${deal.bookingId}:cancel`,
      requestedBy: { kind: 'candidate', id: deal.candidate.id },
      ...wish,
    }),
  );
}

const atStripe = (test: TestMarket) => test.stripe.local.sandbox.store.all('refund');

describe('requestRefund', () => {
  it('gives the money back through Stripe and says when it is there', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const payment = await payFor(test, deal);
    const promised = await refund(test, deal, 6_000);
    expect(promised).toMatchObject({ status: 'requested', amountMinor: 6_000, creditMinor: 0 });
    await test.drain();
    expect(await listRefundsOfBooking(test.db, deal.bookingId)).toMatchObject([{ status: 'succeeded' }]);
    expect(atStripe(test)).toMatchObject([
      { amount: 6_000, metadata: { operation: `${deal.bookingId}:cancel`, bookingId: deal.bookingId } },
    ]);
    expect(await getPayment(test, payment.id)).toMatchObject({ refundedMinor: 6_000 });
    expect((await readCodes(test, deal.bookingId)).filter((code) => code.startsWith('R'))).toEqual([
      'R0',
      'R1',
    ]);
    expect(await readBooks(test)).toMatchObject({ [ledgerAccount.booking(deal.bookingId)]: -6_000 });
    expect(await readAnnounced(test)).toContain('payment.refunded');
  });

  it('makes one refund of one intention, asked twice and at once', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await payFor(test, deal);
    const asked = await Promise.all([1, 2, 3].map(() => refund(test, deal, 12_000)));
    expect(new Set(asked.map((row) => row?.id)).size).toBe(1);
    await test.drain();
    await refund(test, deal, 12_000);
    await test.drain();
    expect(atStripe(test)).toHaveLength(1);
  });

  it('makes two refunds of equal amount when both are meant', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await payFor(test, deal);
    await refund(test, deal, 1_000, { operation: 'one' });
    await refund(test, deal, 1_000, { operation: 'two' });
    await test.drain();
    expect(atStripe(test).map(({ amount }) => amount)).toEqual([1_000, 1_000]);
  });

  it('refuses to give back more than was paid, also when two ask at once', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await payFor(test, deal);
    const asked = await Promise.allSettled([
      refund(test, deal, 8_000, { operation: 'one' }),
      refund(test, deal, 8_000, { operation: 'two' }),
    ]);
    const refused = asked.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'REFUND_TOO_LARGE' } }]);
    await test.drain();
    expect(atStripe(test)).toHaveLength(1);
  });

  it('has nothing to give back for a booking that was not paid, or of nothing', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    expect(await refund(test, deal, 12_000)).toBeNull();
    await payFor(test, deal);
    expect(await refund(test, deal, 0)).toBeNull();
  });

  it('finds a refund whose answer was lost instead of making another', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await payFor(test, deal);
    await refund(test, deal, 12_000);
    await test.stripe.fault({
      effect: 'close',
      method: 'POST',
      path: '/v1/refunds',
      when: 'after',
      times: 9,
    });
    await expect(test.drain()).rejects.toMatchObject({ name: 'StripeUncertain' });
    expect(await listRefundsOfBooking(test.db, deal.bookingId)).toMatchObject([{ status: 'requested' }]);
    test.clock.advance({ hours: 25 }); // by now Stripe has forgotten the key
    await test.stripe.follow();
    await test.sweep();
    expect(await listRefundsOfBooking(test.db, deal.bookingId)).toMatchObject([{ status: 'succeeded' }]);
    expect(atStripe(test)).toHaveLength(1);
  });

  it('asks with a new key after Stripe answered with a failure', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await payFor(test, deal);
    await refund(test, deal, 12_000);
    await test.stripe.fault({ effect: 'status', status: 500, method: 'POST', path: '/v1/refunds', times: 3 });
    await expect(test.drain()).rejects.toMatchObject({ name: 'StripeUncertain', answered: true });
    test.clock.advance({ minutes: 2 });
    await test.stripe.follow();
    await test.sweep();
    expect(await listRefundsOfBooking(test.db, deal.bookingId)).toMatchObject([
      { status: 'succeeded', attempt: 2 },
    ]);
    expect(atStripe(test)).toHaveLength(1);
  });

  it('owes the money again when a refund fails after it had succeeded', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await payFor(test, deal);
    await refund(test, deal, 12_000);
    await test.drain();
    await test.stripe.sim(`/refunds/${atStripe(test)[0]!.id}/fail`);
    await test.stripe.deliver();
    await test.drain();
    expect(await listRefundsOfBooking(test.db, deal.bookingId)).toMatchObject([
      { status: 'failed', failureReason: 'expired_or_canceled_card' },
    ]);
    expect(await readBooks(test)).toMatchObject({
      [ledgerAccount.candidatePayable(deal.candidate.id)]: -12_000,
    });
    expect(await readCodes(test, deal.bookingId)).toContain('R2');
  });

  it('keeps a refused refund as a debt, for a person to settle', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { chargeId } = await payFor(test, deal);
    await test.stripe.sim(`/charges/${chargeId}/dispute`);
    await refund(test, deal, 12_000);
    await test.drain();
    expect(await listRefundsOfBooking(test.db, deal.bookingId)).toMatchObject([
      { status: 'failed', failureReason: 'charge_disputed' },
    ]);
    expect(await readBooks(test)).toMatchObject({
      [ledgerAccount.candidatePayable(deal.candidate.id)]: -12_000,
    });
  });

  it('waits while our balance is too small, and follows when the money is there', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id } = await payFor(test, deal, '4000000000007726'); // refunds with this card are slow
    await refund(test, deal, 12_000);
    await test.drain();
    expect(await listRefundsOfBooking(test.db, deal.bookingId)).toMatchObject([{ status: 'pending' }]);
    expect(await readAnnounced(test)).not.toContain('payment.refunded');
    await test.stripe.sim(`/refunds/${atStripe(test)[0]!.id}/succeed`);
    await test.stripe.deliver();
    await test.drain();
    expect(await listRefundsOfBooking(test.db, deal.bookingId)).toMatchObject([{ status: 'succeeded' }]);
    expect(await getPayment(test, id)).toMatchObject({ refundedMinor: 12_000 });
  });
});

describe('a refund made in the Stripe dashboard', () => {
  it('counts like one of ours, once', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id, chargeId } = await payFor(test, deal);
    await test.stripe.sim(`/charges/${chargeId}/refund`, { amount: 5_000 });
    const events = test.stripe.undelivered();
    await test.stripe.deliver(events);
    await test.stripe.deliver(events);
    await test.drain();
    const [made] = atStripe(test);
    await applyRefund(await actAt(test), await test.app.stripe.readRefund(made!.id));
    expect(await getPayment(test, id)).toMatchObject({ refundedMinor: 5_000 });
    expect(await listRefundsOfBooking(test.db, deal.bookingId)).toMatchObject([
      { reason: 'external', status: 'succeeded', amountMinor: 5_000 },
    ]);
    await expect(refund(test, deal, 12_000)).rejects.toMatchObject({ code: 'REFUND_TOO_LARGE' });
  });

  it('pays first what is owed since a refund failed, and owes it again when it fails too', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id, chargeId } = await payFor(test, deal);
    await refund(test, deal, 6_000);
    await test.drain();
    const hear = async (path: string, body = {}) => {
      await test.stripe.sim(path, body);
      await test.stripe.deliver();
      await test.drain();
    };
    await hear(`/refunds/${atStripe(test)[0]!.id}/fail`);
    await hear(`/charges/${chargeId}/refund`, { amount: 12_000 });
    expect(await getPayment(test, id)).toMatchObject({ refundedMinor: 12_000 });
    const books = await readBooks(test);
    expect(books).not.toHaveProperty(ledgerAccount.candidatePayable(deal.candidate.id));
    expect(books).not.toHaveProperty(ledgerAccount.booking(deal.bookingId));
    await hear(`/refunds/${atStripe(test).find(({ amount }) => amount === 12_000)!.id}/fail`);
    expect(await readBooks(test)).toMatchObject({
      [ledgerAccount.candidatePayable(deal.candidate.id)]: -12_000,
    });
    await hear(`/charges/${chargeId}/refund`, { amount: 12_000 });
    expect(await readBooks(test)).not.toHaveProperty(ledgerAccount.candidatePayable(deal.candidate.id));
    expect(await violationsOf(test)).toEqual([]);
  });
});
