import { money } from '@app/shared/money/money';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTransferOfBooking } from '../../../apps/api/src/features/payments/transfer.repository.ts';
import { ledgerAccount, readBooks } from '../../support/books.ts';
import { violationsOf } from '../../support/invariants.ts';
import { atBank, dispute, finance, hear, lose, paidDeal, schedule } from '../../support/lost-disputes.ts';
import { createDeal, type Deal, getPayment, payFor } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
});
afterAll(async () => test[Symbol.asyncDispose]());

const shareOf = ({ bookingId }: Deal) => findTransferOfBooking(test.db, bookingId);

/** Nothing of the dispute is left but Stripe's fees. */
async function expectWhole(paymentId: Parameters<typeof getPayment>[1]) {
  await hear(test);
  const books = await readBooks(test);
  expect(books).not.toHaveProperty(ledgerAccount.disputeHold);
  expect(books).not.toHaveProperty(ledgerAccount.losses);
  expect(await getPayment(test, paymentId)).toMatchObject({ lostMinor: 0, borneMinor: 0, disputedAt: null });
  expect(await violationsOf(test)).toEqual([]);
}

describe('a lost dispute that is won on appeal', () => {
  it('gives the booking its money back, and the share that waited for nothing leaves', async () => {
    const { deal, payment } = await paidDeal(test);
    const disputeId = await lose(test, payment.chargeId);
    await schedule(test, deal);
    await atBank(test, disputeId, 'appeal');
    expect(await getPayment(test, payment.id)).toMatchObject({ lostMinor: 12_000, borneMinor: 0 });
    expect((await getPayment(test, payment.id)).disputedAt).not.toBeNull();
    await atBank(test, disputeId, 'win');
    await test.sweep();
    expect(await shareOf(deal)).toMatchObject({ status: 'created', amountMinor: 10_200 });
    await expectWhole(payment.id);
  });

  it('undoes what the desk had us bear', async () => {
    const { deal, payment } = await paidDeal(test);
    await schedule(test, deal);
    const disputeId = await lose(test, payment.chargeId);
    const desk = await finance(test);
    await desk.decideDispute({ disputeId, decision: 'bear', coachMinor: 0 });
    await atBank(test, disputeId, 'appeal', 'win');
    await test.sweep();
    expect(await shareOf(deal)).toMatchObject({ status: 'created', amountMinor: 10_200 });
    expect(await desk.dispute({ disputeId })).toMatchObject({ state: 'won', decidedAt: null, loss: null });
    await expectWhole(payment.id);
  });

  it('undoes what waits for the desk, and what it took before the share left', async () => {
    const { deal, payment } = await paidDeal(test);
    await schedule(test, deal);
    const disputeId = await lose(test, payment.chargeId);
    await atBank(test, disputeId, 'appeal', 'lose');
    await (await finance(test)).decideDispute({ disputeId, decision: 'take', coachMinor: 10_200 });
    expect(await shareOf(deal)).toMatchObject({ status: 'aborted' });
    await atBank(test, disputeId, 'appeal', 'win');
    await test.sweep();
    expect(await shareOf(deal)).toMatchObject({ status: 'created', amountMinor: 10_200 });
    await expectWhole(payment.id);
  });

  it('sends what was taken back from the coach with their next transfer, and tells them', async () => {
    const { deal, payment } = await paidDeal(test);
    await schedule(test, deal);
    await test.sweep();
    await hear(test);
    const disputeId = await lose(test, payment.chargeId);
    await (await finance(test)).decideDispute({ disputeId, decision: 'take', coachMinor: 10_200 });
    await test.drain();
    expect(await shareOf(deal)).toMatchObject({ status: 'reversed' });
    await atBank(test, disputeId, 'appeal', 'win');
    expect(await readBooks(test)).toMatchObject({ [ledgerAccount.coachPayable(deal.coachId)]: -10_200 });
    expect(test.sentMail.map(({ subject }) => subject).join()).toMatch(/102\.00\s€ of your share come back/);
    const coach = { coachId: deal.coachId, userId: deal.coachUserId };
    const next = await createDeal(test, { coach, startsInHours: 100 });
    await payFor(test, next);
    await schedule(test, next);
    await test.sweep();
    expect(await shareOf(next)).toMatchObject({ status: 'created', amountMinor: 20_400, extraMinor: 10_200 });
    await expectWhole(payment.id);
  });

  it('owes a failed refund again that the loss had settled', async () => {
    const { deal, payment } = await paidDeal(test);
    await test.stripe.sim(`/charges/${payment.chargeId}/refund`, { amount: 5_000 });
    await hear(test);
    const refund = test.stripe.local.sandbox.store
      .all('refund')
      .find(({ charge }) => charge === payment.chargeId);
    await test.stripe.sim(`/refunds/${refund?.id}/fail`);
    await hear(test);
    const disputeId = await lose(test, payment.chargeId);
    expect(await readBooks(test)).not.toHaveProperty(ledgerAccount.candidatePayable(deal.candidate.id));
    await atBank(test, disputeId, 'appeal', 'win');
    expect(await readBooks(test)).toMatchObject({
      [ledgerAccount.candidatePayable(deal.candidate.id)]: -5_000,
    });
    await expectWhole(payment.id);
  });

  it('heard in any order and twice, it ends the same', async () => {
    const { payment } = await paidDeal(test);
    const { id } = await test.stripe.sim(`/charges/${payment.chargeId}/dispute`);
    for (const act of ['lose', 'appeal', 'win']) await test.stripe.sim(`/disputes/${id}/${act}`);
    const events = test.stripe.undelivered();
    await test.stripe.deliver(events.toReversed());
    await test.stripe.deliver(events);
    await test.drain();
    await expectWhole(payment.id);
  });
});

describe('a second dispute of one charge', () => {
  it('is another one, lost after the first was won', async () => {
    const { deal, payment } = await paidDeal(test);
    await schedule(test, deal);
    await atBank(test, await dispute(test, payment.chargeId), 'win');
    const second = await lose(test, payment.chargeId);
    const desk = await finance(test);
    const ofBooking = (await desk.disputes()).filter(({ bookingId }) => bookingId === deal.bookingId);
    expect(ofBooking.map(({ state }) => state).sort()).toEqual(['lost', 'won']);
    expect((await desk.dispute({ disputeId: second })).loss).toMatchObject({ waits: money(12_000, 'EUR') });
    await desk.decideDispute({ disputeId: second, decision: 'take', coachMinor: 10_200 });
    await hear(test);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('of a state that nobody knows is open: the share waits, and a person sees its name', async () => {
    const { deal, payment } = await paidDeal(test);
    await schedule(test, deal);
    const { id } = await test.stripe.sim(`/charges/${payment.chargeId}/dispute`);
    const disputeId = id as string;
    test.stripe.local.sandbox.store.change('dispute', disputeId, { status: 'pondered' as 'under_review' });
    await hear(test);
    await test.sweep();
    expect(await shareOf(deal)).toMatchObject({ status: 'on_hold', holdReason: 'dispute' });
    expect(await (await finance(test)).dispute({ disputeId })).toMatchObject({
      state: 'open',
      status: 'pondered',
    });
  });
});
