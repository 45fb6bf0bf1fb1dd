import { money } from '@app/shared/money/money';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantCredit } from '../../../apps/api/src/features/payments/grant-credit.ts';
import { requestRefund } from '../../../apps/api/src/features/payments/request-refund.ts';
import { ledgerAccount, readBooks } from '../../support/books.ts';
import { createAdmin } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import { createPackage } from '../../support/offers.ts';
import {
  actAt,
  createDeal,
  createReadyCoach,
  type Deal,
  getPayment,
  payFor,
} from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket({ networkRetries: 0 });
});
afterAll(async () => test[Symbol.asyncDispose]());

const SYSTEM = { kind: 'system', id: null } as const;
const eur = (minor: number) => money(minor, 'EUR');

async function paidDeal() {
  const deal = await createDeal(test, { coach: await createReadyCoach(test) });
  return { deal, payment: await payFor(test, deal) };
}

async function give(deal: Deal, minor: number) {
  const ctx = await actAt(test);
  const { bookingId, candidate } = deal;
  const operation = `${bookingId}:credit`;
  const grant = { bookingId, candidateId: candidate.id, amount: eur(minor), operation, grantedBy: SYSTEM };
  await test.db.transaction((tx) => grantCredit(ctx, tx, { ...grant, fundedBy: 'booking' }));
}

async function promise({ bookingId }: Deal, minor: number) {
  const ctx = await actAt(test);
  const wish = { amount: eur(minor), reason: 'goodwill', operation: `${bookingId}:goodwill` } as const;
  await test.db.transaction((tx) => requestRefund(ctx, tx, { bookingId, ...wish, requestedBy: SYSTEM }));
}

const refundAtStripe = async (chargeId: string | null, amount: number) =>
  (await test.stripe.sim(`/charges/${chargeId}/refund`, { amount })).id as string;

async function hear(events = test.stripe.undelivered()) {
  test.clock.advance({ minutes: 5 });
  await test.stripe.follow();
  await test.stripe.deliver(events);
  await test.drain();
}

const finance = async () => (await test.as(await createAdmin(test.db, 'finance'))).finance;
const excessOf = async (stripeRefundId: string) =>
  (await (await finance()).excesses()).find((each) => each.stripeRefundId === stripeRefundId);

/** Nobody is owed, nothing is unexplained, and Stripe says the same. */
async function expectSettled({ candidate }: Pick<Deal, 'candidate'>) {
  const books = await readBooks(test);
  expect(books).not.toHaveProperty(ledgerAccount.candidatePayable(candidate.id));
  expect(books).not.toHaveProperty(ledgerAccount.suspense);
  await expectSame();
}

async function expectSame() {
  test.clock.advance({ minutes: 20 });
  await test.stripe.follow();
  expect(await violationsOf(test)).toEqual([]);
}

describe('a refund in the dashboard of more than is left', () => {
  it('takes what is left, keeps the rest apart with a case, and the credit given for it is taken back', async () => {
    const { deal, payment } = await paidDeal();
    await give(deal, 5_000);
    const refundId = await refundAtStripe(payment.chargeId, 12_000);
    const events = test.stripe.undelivered();
    await hear(events);
    await hear(events);
    expect(await getPayment(test, payment.id)).toMatchObject({ refundedMinor: 7_000, creditedMinor: 5_000 });
    expect(await readBooks(test)).toMatchObject({ [ledgerAccount.suspense]: 5_000 });
    await expectSame();
    expect(await excessOf(refundId)).toMatchObject({
      amount: eur(5_000),
      creditToTake: eur(5_000),
      causes: ['credited'],
    });
    const wrong = (await finance()).decideExcess({ stripeRefundId: refundId, creditMinor: 4_000 });
    await expect(wrong).rejects.toMatchObject({ message: expect.stringContaining('changed') });
    await (await finance()).decideExcess({ stripeRefundId: refundId, creditMinor: 5_000 });
    const books = await readBooks(test);
    expect(books).not.toHaveProperty(ledgerAccount.candidateCredit(deal.candidate.id));
    expect(books).not.toHaveProperty(ledgerAccount.losses);
    await expectSettled(deal);
    const twice = (await finance()).decideExcess({ stripeRefundId: refundId, creditMinor: 0 });
    await expect(twice).rejects.toMatchObject({ message: expect.stringContaining('decided') });
  });

  it('is borne where the desk says so, and comes back whole when the refund fails after all', async () => {
    const before = (await readBooks(test))[ledgerAccount.losses] ?? 0;
    const losses = async () => ((await readBooks(test))[ledgerAccount.losses] ?? 0) - before;
    const { deal, payment } = await paidDeal();
    await give(deal, 5_000);
    const refundId = await refundAtStripe(payment.chargeId, 12_000);
    await hear();
    await (await finance()).decideExcess({ stripeRefundId: refundId, creditMinor: 0 });
    expect(await losses()).toBe(5_000);
    await expectSettled(deal);
    await test.stripe.sim(`/refunds/${refundId}/fail`);
    await hear();
    expect(await losses()).toBe(0);
    // What was left of the price is owed again; the credit stays the candidate's.
    expect(await readBooks(test)).toMatchObject({
      [ledgerAccount.candidatePayable(deal.candidate.id)]: -7_000,
      [ledgerAccount.candidateCredit(deal.candidate.id)]: -5_000,
    });
    await expectSame();
  });

  it('gives the credit back that the desk took, when the refund fails after all', async () => {
    const { deal, payment } = await paidDeal();
    await give(deal, 5_000);
    const refundId = await refundAtStripe(payment.chargeId, 12_000);
    await hear();
    await (await finance()).decideExcess({ stripeRefundId: refundId, creditMinor: 5_000 });
    await test.stripe.sim(`/refunds/${refundId}/fail`);
    await hear();
    expect(await readBooks(test)).toMatchObject({
      [ledgerAccount.candidateCredit(deal.candidate.id)]: -5_000,
    });
    await expectSame();
  });

  it('has paid the refund of ours that was on its way, which Stripe then refuses', async () => {
    const { deal, payment } = await paidDeal();
    await promise(deal, 6_000);
    const refundId = await refundAtStripe(payment.chargeId, 12_000);
    await test.stripe.fault({ effect: 'status', status: 500, method: 'POST', path: '/v1/refunds', times: 9 });
    await test.stripe.deliver();
    await test.drain().catch(() => {});
    expect(await excessOf(refundId)).toMatchObject({ amount: eur(6_000), causes: ['on_its_way'] });
    const early = (await finance()).decideExcess({ stripeRefundId: refundId, creditMinor: 0 });
    await expect(early).rejects.toMatchObject({ message: expect.stringContaining('on its way') });
    await test.stripe.clearFaults();
    test.clock.advance({ minutes: 12 });
    await test.stripe.follow();
    await test.sweep();
    expect(await excessOf(refundId)).toBeUndefined();
    expect(await getPayment(test, payment.id)).toMatchObject({ refundedMinor: 12_000 });
    await expectSettled(deal);
  });

  it('is heard of before the news that a refund of ours failed', async () => {
    const { deal, payment } = await paidDeal();
    await promise(deal, 6_000);
    await test.drain();
    await hear();
    const ours = test.stripe.local.sandbox.store
      .all('refund')
      .find(({ charge, status }) => charge === payment.chargeId && status === 'succeeded');
    await test.stripe.sim(`/refunds/${ours?.id}/fail`);
    const failed = test.stripe.undelivered();
    await refundAtStripe(payment.chargeId, 12_000);
    const isOfRefund = ({ type }: { type: string }) => type.startsWith('refund.');
    const theirs = test.stripe.undelivered().filter((event) => !failed.includes(event));
    await hear(theirs.filter(isOfRefund));
    await hear(failed);
    await expectSettled(deal);
  });

  it('comes on top of what a bank took of it', async () => {
    const before = (await readBooks(test))[ledgerAccount.losses] ?? 0;
    const { deal, payment } = await paidDeal();
    await give(deal, 5_000);
    const refundId = await refundAtStripe(payment.chargeId, 3_000);
    const { id } = await test.stripe.sim(`/charges/${payment.chargeId}/dispute`);
    await test.stripe.sim(`/disputes/${id}/lose`);
    const isOfDispute = ({ type }: { type: string }) => type.startsWith('charge.dispute');
    const events = test.stripe.undelivered();
    await hear(events.filter(isOfDispute));
    expect(await getPayment(test, payment.id)).toMatchObject({ lostMinor: 7_000 });
    await hear(events.filter((event) => !isOfDispute(event)));
    expect(await excessOf(refundId)).toMatchObject({ amount: eur(3_000), causes: ['credited', 'lost'] });
    await expectSame();
    await (await finance()).decideExcess({ stripeRefundId: refundId, creditMinor: 3_000 });
    await expectSettled(deal);
    // The bank took 20.00 more than the credit had left: that was the platform's.
    expect(((await readBooks(test))[ledgerAccount.losses] ?? 0) - before).toBe(2_000);
  });

  it('of an order: our own refund of it is on its way', async () => {
    const { candidate, candidateId, packageId } = await createPackage(test);
    const [order] = await test.sql<{ chargeId: string }[]>`
      select charge_id as "chargeId" from orders where buyer_id = ${candidateId}`;
    await candidate.offers.refundPackage({ packageId, refundMinor: 40_000 });
    const refundId = await refundAtStripe(order!.chargeId, 40_000);
    await test.stripe.fault({ effect: 'status', status: 500, method: 'POST', path: '/v1/refunds', times: 9 });
    await test.stripe.deliver();
    await test.drain().catch(() => {});
    expect(await excessOf(refundId)).toMatchObject({ amount: eur(40_000), causes: ['on_its_way'] });
    await test.stripe.clearFaults();
    test.clock.advance({ minutes: 12 });
    await test.stripe.follow();
    await test.sweep();
    expect(await excessOf(refundId)).toBeUndefined();
    await expectSettled({ candidate: { id: candidateId, email: '' } });
  });
});
