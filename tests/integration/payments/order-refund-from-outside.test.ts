import type { Id } from '@app/shared/id/id';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reconcileBalance } from '../../../apps/api/src/features/payments/reconcile-balance.ts';
import { ledgerAccount, readBooks } from '../../support/books.ts';
import { createAdmin, createUser } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import { bookNext, createPackage, payOrder } from '../../support/offers.ts';
import { actAt } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
});
afterAll(async () => test[Symbol.asyncDispose]());

/** A colleague refunds in Stripe's dashboard; nobody has told us yet. */
async function refundAtStripe(buyerId: string, amount: number) {
  const [order] = await test.sql<{ chargeId: string }[]>`
    select charge_id as "chargeId" from orders where buyer_id = ${buyerId}`;
  await test.stripe.sim(`/charges/${order?.chargeId}/refund`, { amount });
}

const documentsOf = async (person: { documents: Awaited<ReturnType<TestMarket['as']>>['documents'] }) =>
  (await person.documents.mine())
    .filter(({ bookingId }) => bookingId === null)
    .map(({ kind, total }) => [kind, total.amountMinor]);

async function hear() {
  await test.stripe.deliver();
  await test.drain();
}

it('closes a package when it gives back what the unused sessions are worth', async () => {
  const { candidate, candidateId, offeringId, packageId, coach } = await createPackage(test);
  await bookNext(test, candidate, offeringId);
  await refundAtStripe(candidateId, 30_000);
  await hear();
  const books = await readBooks(test);
  expect(books).not.toHaveProperty(ledgerAccount.packageCredit(packageId));
  // The used session cost 20.00 more alone, less commission.
  expect(books).toMatchObject({ [ledgerAccount.coachPayable(coach.coachId)]: -1_700 });
  expect((await candidate.offers.myPackages())[0]).toMatchObject({ status: 'refunded' });
  expect(await violationsOf(test)).toEqual([]);
});

it('is goodwill of ours when it is less, told twice, and its case is mended by a click', async () => {
  const { candidate, candidateId, packageId } = await createPackage(test);
  const before = (await readBooks(test))[ledgerAccount.losses] ?? 0;
  await refundAtStripe(candidateId, 5_000);
  const events = test.stripe.undelivered();
  test.stripe.lose();
  test.clock.advance({ minutes: 20 });
  await test.stripe.follow();
  await reconcileBalance(await actAt(test), null);
  const desk = (await test.as(await createAdmin(test.db, 'finance'))).finance;
  const [open] = await test.sql<
    { id: Id<'reconciliationCase'> }[]
  >`select id from reconciliation_cases where status = 'open' and stripe_object like 're_%'`;
  await desk.repairCase({ caseId: open!.id });
  await test.drain();
  await test.stripe.deliver(events);
  await test.stripe.deliver(events);
  await test.drain();
  expect(
    await test.sql`select id from reconciliation_cases where status = 'open' and stripe_object like 're_%'`,
  ).toHaveLength(0);
  const books = await readBooks(test);
  expect((books[ledgerAccount.losses] ?? 0) - before).toBe(5_000);
  expect(books).toMatchObject({ [ledgerAccount.packageCredit(packageId)]: -40_000 });
  expect((await candidate.offers.myPackages())[0]).toMatchObject({ status: 'active', sessionsLeft: 5 });
  expect(await documentsOf(candidate)).toEqual([
    ['credit_note', 5_000],
    ['receipt', 40_000],
  ]);
  expect(await violationsOf(test)).toEqual([]);
});

it('pays first what is owed since a refund failed', async () => {
  const { candidate, candidateId, packageId } = await createPackage(test);
  await candidate.offers.refundPackage({ packageId, refundMinor: 40_000 });
  await test.drain();
  await hear();
  const made = test.stripe.local.sandbox.store.all('refund').find(({ amount }) => amount === 40_000);
  await test.stripe.sim(`/refunds/${made?.id}/fail`);
  await hear();
  expect(await readBooks(test)).toMatchObject({ [ledgerAccount.candidatePayable(candidateId)]: -40_000 });
  await refundAtStripe(candidateId, 40_000);
  await hear();
  expect(await readBooks(test)).not.toHaveProperty(ledgerAccount.candidatePayable(candidateId));
  expect(await violationsOf(test)).toEqual([]);
});

async function createGift() {
  const buyerId = await createUser(test.db);
  const buyer = await test.as(buyerId);
  await buyer.offers.buyGift({
    amountMinor: 9_600,
    giverName: 'Jonas Weber',
    recipientName: 'Ines',
    recipientEmail: 'ines@example.test',
    message: '',
    sendAt: test.clock.current.toString(),
  });
  await payOrder(test, buyerId);
  return { buyer, buyerId };
}

it('closes a gift that nobody has used, and its code is worth nothing', async () => {
  const { buyer, buyerId } = await createGift();
  await refundAtStripe(buyerId, 9_600);
  await hear();
  expect(await documentsOf(buyer)).toEqual([
    ['credit_note', 9_600],
    ['receipt', 9_600],
  ]);
  const [gift] = await buyer.offers.myGifts();
  expect(gift).toMatchObject({ status: 'refunded' });
  await expect(buyer.offers.redeemGift({ code: gift!.code })).rejects.toThrow(); // which was just read
  expect(await readBooks(test)).not.toHaveProperty(ledgerAccount.gift(gift!.id));
  expect(await violationsOf(test)).toEqual([]);
});

it('closes a gift with the last part of it, and what was goodwill before is no loss any more', async () => {
  const { buyer, buyerId } = await createGift();
  const losses = async () => (await readBooks(test))[ledgerAccount.losses] ?? 0;
  const before = await losses();
  await refundAtStripe(buyerId, 3_200);
  await hear();
  expect(await losses()).toBe(before + 3_200);
  await refundAtStripe(buyerId, 6_400);
  await hear();
  expect(await losses()).toBe(before);
  const [gift] = await buyer.offers.myGifts();
  expect(gift).toMatchObject({ status: 'refunded' });
  expect(await readBooks(test)).not.toHaveProperty(ledgerAccount.gift(gift!.id)); // which was just read
  expect(await buyer.payments.credit()).toEqual([]);
  expect(await documentsOf(buyer)).toEqual([
    ['credit_note', 6_400],
    ['credit_note', 3_200],
    ['receipt', 9_600],
  ]);
  expect(await violationsOf(test)).toEqual([]);
});
