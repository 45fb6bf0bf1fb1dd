import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { listRefundsOfBooking } from '../../../apps/api/src/features/payments/refund.repository.ts';
import { requestRefund } from '../../../apps/api/src/features/payments/request-refund.ts';
import { askStripe } from '../../support/ask-stripe.ts';
import { ledgerAccount, readBooks } from '../../support/books.ts';
import { violationsOf } from '../../support/invariants.ts';
import {
  actAt,
  createDeal,
  type Deal,
  getPayment,
  openCheckout,
  payFor,
} from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

async function askBack(test: TestMarket, { bookingId, candidate }: Deal, minor = 12_000) {
  const ctx = await actAt(test);
  await test.db.transaction((tx) =>
    requestRefund(ctx, tx, {
      bookingId,
      amount: money(minor, 'EUR'),
      reason: 'candidate_cancelled',
      operation: `${bookingId}:cancel`,
      requestedBy: { kind: 'candidate', id: candidate.id },
    }),
  );
}

const sessionsAt = (test: TestMarket) => test.stripe.local.sandbox.store.all('checkout.session');
const refundsAt = (test: TestMarket) => test.stripe.local.sandbox.store.all('refund');

describe('a page to pay on', () => {
  it.each([
    ['too many requests', { effect: 'status', status: 429 }],
    ['a lock that was held too long', { effect: 'status', status: 429, code: 'lock_timeout' }],
  ])('is opened after %s, once', async (_what, trouble) => {
    await using test = await createTestMarket();
    await test.stripe.fault({ ...trouble, method: 'POST', path: '/v1/checkout/sessions' });
    const deal = await createDeal(test);
    await expect(openCheckout(test, deal)).rejects.toMatchObject({ code: 'PAYMENT_PROVIDER_DOWN' });
    expect(await openCheckout(test, deal)).toMatchObject({ status: 'open' });
    expect(await test.sql`select status from payments`).toHaveLength(1); // the same, with the same key
    expect(sessionsAt(test)).toHaveLength(1);
  });

  it('is refused when our clock is behind Stripe’s: nothing is charged, and it works once the clock is right', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await test.stripe.sim('/clock', { now: test.clock.current.add({ minutes: 2 }).toString() });
    await expect(openCheckout(test, deal)).rejects.toMatchObject({ code: 'PAYMENT_PROVIDER_DOWN' });
    expect(await test.sql`select status from payments`).toEqual([{ status: 'failed' }]);
    await test.stripe.follow();
    expect(await openCheckout(test, deal)).toMatchObject({ status: 'open' });
    expect(sessionsAt(test)).toHaveLength(1);
  });
});

describe('a refund', () => {
  it.each(['malformed', 'half_body'])(
    'whose answer is %s may have been made: it is looked for, and not made again',
    async (effect) => {
      await using test = await createTestMarket();
      const deal = await createDeal(test);
      await payFor(test, deal);
      await askBack(test, deal);
      const when = effect === 'half_body' ? {} : { when: 'after' as const };
      await test.stripe.fault({ effect, ...when, method: 'POST', path: '/v1/refunds', times: 1 });
      await test.drain().catch(() => undefined);
      test.clock.advance({ minutes: 2 });
      await test.stripe.follow();
      await test.stripe.clearFaults();
      await test.sweep();
      expect(await listRefundsOfBooking(test.db, deal.bookingId)).toMatchObject([{ status: 'succeeded' }]);
      expect(refundsAt(test)).toHaveLength(1);
      expect(await violationsOf(test)).toEqual([]);
    },
  );

  it('of what a colleague has given back at Stripe already is settled by theirs', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id, chargeId } = await payFor(test, deal);
    await test.stripe.sim(`/charges/${chargeId}/refund`);
    await askBack(test, deal); // before anybody told us
    await test.drain();
    await test.stripe.deliver();
    await test.drain();
    expect(refundsAt(test)).toHaveLength(1);
    expect(await getPayment(test, id)).toMatchObject({ refundedMinor: 12_000 });
    expect(await readBooks(test)).not.toHaveProperty(ledgerAccount.candidatePayable(deal.candidate.id));
    expect(await violationsOf(test)).toEqual([]);
  });

  it('that was made in an hour which a restored database has forgotten is not made again', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id, paymentIntentId } = await payFor(test, deal);
    await askStripe(test, '/v1/refunds', {
      payment_intent: paymentIntentId!, // it was paid
      'metadata[operation]': `${deal.bookingId}:cancel`,
      'metadata[bookingId]': deal.bookingId,
    });
    test.stripe.lose();
    await askBack(test, deal); // asked for again, since nobody remembers
    await test.drain();
    expect(await listRefundsOfBooking(test.db, deal.bookingId)).toMatchObject([{ status: 'succeeded' }]);
    expect(refundsAt(test)).toHaveLength(1);
    expect(await getPayment(test, id)).toMatchObject({ refundedMinor: 12_000 });
    expect(await violationsOf(test)).toEqual([]);
  });
});
