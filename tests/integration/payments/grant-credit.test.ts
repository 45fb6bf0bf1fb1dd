import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../../../apps/api/src/audit/audit.repository.ts';
import { createCheckout } from '../../../apps/api/src/features/payments/create-checkout.ts';
import { expireCheckout } from '../../../apps/api/src/features/payments/expire-checkout.ts';
import { grantCredit } from '../../../apps/api/src/features/payments/grant-credit.ts';
import { requestRefund } from '../../../apps/api/src/features/payments/request-refund.ts';
import { scheduleTransfer } from '../../../apps/api/src/features/payments/schedule-transfer.ts';
import { ledgerAccount, readAnnounced, readBooks, readCodes } from '../../support/books.ts';
import { createUser } from '../../support/factories.ts';
import {
  actAt,
  COMMISSION,
  createDeal,
  createReadyCoach,
  type Deal,
  getPayment,
  openCheckout,
  payFor,
} from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

type Options = { fundedBy?: 'booking' | 'platform'; operation?: string };

async function grant(test: TestMarket, deal: Deal, minor: number, options: Options = {}) {
  const { fundedBy = 'platform', operation = `${deal.bookingId}:credit` } = options;
  const ctx = await actAt(test);
  await test.db.transaction((tx) =>
    grantCredit(ctx, tx, {
      bookingId: deal.bookingId,
      candidateId: deal.candidate.id,
      amount: money(minor, 'EUR'),
      fundedBy,
      operation,
      grantedBy: SYSTEM,
    }),
  );
}

async function cancel(test: TestMarket, deal: Deal, minor: number) {
  const ctx = await actAt(test);
  const refund = await test.db.transaction((tx) =>
    requestRefund(ctx, tx, {
      bookingId: deal.bookingId,
      amount: money(minor, 'EUR'),
      reason: 'candidate_cancelled',
      operation: `${deal.bookingId}:cancel`,
      requestedBy: SYSTEM,
    }),
  );
  await test.drain();
  return refund;
}

const wallet = async (test: TestMarket, userId: Id<'user'>) =>
  (await (await test.as(userId)).payments.credit())[0]?.amountMinor ?? 0;

/** A candidate with this much credit, and a new booking of theirs. */
async function dealWithCredit(test: TestMarket, creditMinor: number, priceMinor = 12_000) {
  const earlier = await createDeal(test, { startsInHours: 500 });
  await grant(test, earlier, creditMinor);
  return createDeal(test, { candidateId: earlier.candidate.id, priceMinor });
}

describe('grantCredit', () => {
  it('puts credit at the platform’s cost into the wallet, once', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await Promise.all([grant(test, deal, 1_200), grant(test, deal, 1_200)]);
    await grant(test, deal, 1_200);
    expect(await wallet(test, deal.candidate.id)).toBe(1_200);
    expect(await readBooks(test)).toEqual({
      [ledgerAccount.promo]: 1_200,
      [ledgerAccount.candidateCredit(deal.candidate.id)]: -1_200,
    });
  });

  it('takes credit out of what was paid, and the coach shares only the rest', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test, { coach: await createReadyCoach(test) });
    const { id } = await payFor(test, deal);
    await grant(test, deal, 6_000, { fundedBy: 'booking' });
    expect(await getPayment(test, id)).toMatchObject({ creditedMinor: 6_000, refundedMinor: 0 });
    const ctx = await actAt(test);
    const { bookingId, coachId } = deal;
    const transfer = await test.db.transaction((tx) =>
      scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints: COMMISSION, dueAt: ctx.now }),
    );
    expect(transfer).toMatchObject({ amountMinor: 5_100 });
    await expect(cancel(test, deal, 6_001)).rejects.toMatchObject({ code: 'REFUND_TOO_LARGE' });
  });

  it('cannot take from a booking what was not paid, or more than is left', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const fromBooking = { fundedBy: 'booking' } as const;
    await expect(grant(test, deal, 1, fromBooking)).rejects.toMatchObject({ code: 'PAYMENT_NOT_FOUND' });
    await payFor(test, deal);
    await expect(grant(test, deal, 12_001, fromBooking)).rejects.toMatchObject({ code: 'REFUND_TOO_LARGE' });
    expect(await wallet(test, deal.candidate.id)).toBe(0);
  });
});

describe('credit at checkout', () => {
  it('is spent first; the card is charged the rest', async () => {
    await using test = await createTestMarket();
    const deal = await dealWithCredit(test, 5_000);
    const payment = await payFor(test, deal);
    expect(payment).toMatchObject({ status: 'succeeded', amountMinor: 7_000, creditMinor: 5_000 });
    expect(test.stripe.local.sandbox.store.all('charge')).toMatchObject([{ amount: 7_000 }]);
    expect(await readCodes(test, deal.bookingId)).toEqual(expect.arrayContaining(['P1', 'C2']));
    expect(await readBooks(test)).toMatchObject({ [ledgerAccount.booking(deal.bookingId)]: -12_000 });
    expect(await wallet(test, deal.candidate.id)).toBe(0);
  });

  it('pays alone when there is enough, without a word to Stripe', async () => {
    await using test = await createTestMarket();
    const deal = await dealWithCredit(test, 15_000);
    const { url, paymentId } = await createCheckout(await actAt(test), deal);
    expect(url).toBe(deal.successUrl);
    expect(await getPayment(test, paymentId)).toMatchObject({
      status: 'succeeded',
      amountMinor: 0,
      creditMinor: 12_000,
    });
    expect(await readAnnounced(test)).toContain('payment.succeeded');
    expect(test.stripe.local.sandbox.store.all('checkout.session')).toEqual([]);
    expect(await wallet(test, deal.candidate.id)).toBe(3_000);
  });

  it('is promised to one of many purchases at once', async () => {
    await using test = await createTestMarket();
    const one = await dealWithCredit(test, 5_000);
    const deals = [one];
    for (const n of [1, 2, 3, 4, 5]) {
      deals.push(await createDeal(test, { candidateId: one.candidate.id, startsInHours: 90 + 2 * n }));
    }
    const ctx = await actAt(test);
    const opened = await Promise.all(deals.map((deal) => createCheckout(ctx, deal)));
    const payments = await Promise.all(opened.map(({ paymentId }) => getPayment(test, paymentId)));
    expect(payments.reduce((sum, { creditMinor }) => sum + creditMinor, 0)).toBe(5_000);
    expect(await wallet(test, one.candidate.id)).toBe(0);
  });

  it('is free again when the attempt comes to nothing', async () => {
    await using test = await createTestMarket();
    const deal = await dealWithCredit(test, 5_000);
    await openCheckout(test, deal);
    expect(await wallet(test, deal.candidate.id)).toBe(0);
    await expireCheckout(await actAt(test), deal.bookingId);
    expect(await wallet(test, deal.candidate.id)).toBe(5_000);
  });

  it('goes back to the wallet after the card got its part back', async () => {
    await using test = await createTestMarket();
    const deal = await dealWithCredit(test, 5_000);
    await payFor(test, deal);
    expect(await cancel(test, deal, 9_000)).toMatchObject({ amountMinor: 7_000, creditMinor: 2_000 });
    expect(await wallet(test, deal.candidate.id)).toBe(2_000);
    expect(test.stripe.local.sandbox.store.all('refund')).toMatchObject([{ amount: 7_000 }]);
  });

  it('comes back at once when credit paid for all', async () => {
    await using test = await createTestMarket();
    const deal = await dealWithCredit(test, 12_000);
    await createCheckout(await actAt(test), deal);
    expect(await cancel(test, deal, 12_000)).toMatchObject({
      status: 'succeeded',
      amountMinor: 0,
      creditMinor: 12_000,
    });
    expect(await wallet(test, deal.candidate.id)).toBe(12_000);
    expect(await readAnnounced(test)).toContain('payment.refunded');
  });

  it('pays the coach out of the platform’s own money where the card paid too little', async () => {
    await using test = await createTestMarket();
    const coach = await createReadyCoach(test);
    const earlier = await createDeal(test, { startsInHours: 500 });
    await grant(test, earlier, 11_000);
    const deal = await createDeal(test, { coach, candidateId: earlier.candidate.id });
    await payFor(test, deal);
    const ctx = await actAt(test);
    const { bookingId, coachId } = deal;
    await test.db.transaction((tx) =>
      scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints: COMMISSION, dueAt: ctx.now }),
    );
    await test.sweep();
    expect(test.stripe.local.sandbox.store.all('transfer')).toMatchObject([
      { amount: 10_200, source_transaction: null },
    ]);
  });

  it('sends late money back when its credit was spent elsewhere meanwhile', async () => {
    await using test = await createTestMarket();
    const deal = await dealWithCredit(test, 5_000);
    const late = await openCheckout(test, deal);
    await expireCheckout(await actAt(test), deal.bookingId);
    await payFor(test, await createDeal(test, { candidateId: deal.candidate.id, startsInHours: 90 }));
    await test.stripe.sim(`/checkout/sessions/${late.checkoutSessionId}/pay`, { late: true });
    await test.stripe.deliver();
    await test.drain();
    expect(await getPayment(test, late.id)).toMatchObject({
      status: 'succeeded',
      duplicate: true,
      refundedMinor: 7_000,
    });
    expect(await readBooks(test)).not.toHaveProperty(ledgerAccount.booking(deal.bookingId));
  });
});

it('tells its owner where credit came from and where it went, and nobody else', async () => {
  await using test = await createTestMarket();
  const deal = await dealWithCredit(test, 5_000);
  await openCheckout(test, deal);
  await payFor(test, deal);
  const own = await (await test.as(deal.candidate.id)).payments.creditMovements();
  expect(own.map(({ kind, amount, bookingId }) => [kind, amount.amountMinor, bookingId])).toEqual([
    ['session', -5_000, deal.bookingId],
    ['granted', 5_000, expect.stringMatching(/^bkg_/)],
  ]);
  expect(own[0]?.description).toBe('Behavioural interview, 60 minutes');
  const stranger = await test.as(await createUser(test.db));
  expect(await stranger.payments.creditMovements()).toEqual([]);
});
