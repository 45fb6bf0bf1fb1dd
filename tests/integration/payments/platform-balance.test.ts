import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scheduleTransfer } from '../../../apps/api/src/features/payments/schedule-transfer.ts';
import { findTransferOfBooking } from '../../../apps/api/src/features/payments/transfer.repository.ts';
import { askStripe } from '../../support/ask-stripe.ts';
import { ledgerAccount, readBooks } from '../../support/books.ts';
import { createAdmin } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import { bookNext, createPackage } from '../../support/offers.ts';
import { actAt, COMMISSION } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
  test.clock.advance({ minutes: 5 }); // past the moment at which the platform put its money in
});
afterAll(() => test[Symbol.asyncDispose]());

async function hear() {
  await test.stripe.follow();
  await test.stripe.deliver();
  await test.drain();
}

/** Stripe's balance has no id. */
async function tellOfBalance() {
  const event = { id: 'evt_balance', object: 'event', type: 'balance.available', livemode: false };
  const body = JSON.stringify({ ...event, data: { object: { object: 'balance' } } });
  await test.stripe.deliver([{ ...event, body }]);
  await test.drain();
}

const ours = async () => {
  const books = await readBooks(test);
  return {
    inTransit: books[ledgerAccount.stripeInTransit] ?? 0,
    bank: books[ledgerAccount.bank] ?? 0,
  };
};

describe('a payout of our own money', () => {
  it('is on its way, then at our bank', async () => {
    const { id } = await askStripe(test, '/v1/payouts', { amount: '2000', currency: 'eur' });
    await hear();
    expect(await ours()).toEqual({ inTransit: 2_000, bank: 0 });
    await test.stripe.sim(`/payouts/${id}/pay`);
    await hear();
    expect(await ours()).toEqual({ inTransit: 0, bank: 2_000 });
  });

  it('comes back when the bank does not take it', async () => {
    const { id } = await askStripe(test, '/v1/payouts', { amount: '3000', currency: 'eur' });
    await test.stripe.sim(`/payouts/${id}/fail`);
    await hear();
    expect(await ours()).toEqual({ inTransit: 0, bank: 2_000 });
  });
});

describe('a share that a package paid for', () => {
  it('waits while our balance is too small, and leaves as soon as there is money', async () => {
    const { coach, candidate, offeringId } = await createPackage(test);
    const bookingId = await bookNext(test, candidate, offeringId);
    const ctx = await actAt(test);
    const terms = { bookingId, coachId: coach.coachId, commissionBasisPoints: COMMISSION, dueAt: ctx.now };
    await test.db.transaction((tx) => scheduleTransfer(ctx, tx, terms));
    await test.stripe.fault({
      effect: 'status',
      status: 400,
      code: 'balance_insufficient',
      method: 'POST',
      path: '/v1/transfers',
    });
    await test.sweep();
    const refused = await findTransferOfBooking(test.db, bookingId);
    expect(refused).toMatchObject({ status: 'due', attempt: 2 });
    test.clock.advance({ minutes: 30 });
    expect(refused!.dueAt.epochMilliseconds).toBeGreaterThan(test.clock.current.epochMilliseconds);
    await test.sweep();
    expect(await findTransferOfBooking(test.db, bookingId)).toMatchObject({ status: 'due' });
    await tellOfBalance();
    await test.sweep();
    expect(await findTransferOfBooking(test.db, bookingId)).toMatchObject({ status: 'created' });
    expect(await violationsOf(test)).toEqual([]);
  });
});

it('messages that Stripe did not sign are counted, and finance sees how many', async () => {
  const finance = (await test.as(await createAdmin(test.db, 'finance'))).finance;
  const month = '2026-03';
  expect((await finance.overview({ month })).refusedMessages).toBe(0);
  for (const signature of ['t=1,v1=00', 'hello']) {
    expect(await test.stripe.knock('{}', { 'stripe-signature': signature })).toBe(400);
  }
  expect((await finance.overview({ month })).refusedMessages).toBe(2);
});
