import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTransferOfBooking } from '../../../apps/api/src/features/payments/transfer.repository.ts';
import { ledgerAccount, readBooks } from '../../support/books.ts';
import { violationsOf } from '../../support/invariants.ts';
import { atBank, dispute, finance, hear, paidDeal, schedule } from '../../support/lost-disputes.ts';
import { createDeal, type Deal, payFor } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
});
afterAll(async () => test[Symbol.asyncDispose]());

const shareOf = ({ bookingId }: Deal) => findTransferOfBooking(test.db, bookingId);
const balanceOf = async (account: string) => (await readBooks(test))[account] ?? 0;

/** The share of a session has left; then the bank takes its payment. */
async function sentAndDisputed() {
  const { deal, payment } = await paidDeal(test);
  await schedule(test, deal);
  await test.sweep();
  await hear(test);
  return { deal, disputeId: await dispute(test, payment.chargeId) };
}

/** Another session of the same coach, held and due. */
async function earnNext({ coachId, coachUserId: userId }: Deal, priceMinor: number, startsInHours: number) {
  const next = await createDeal(test, { coach: { coachId, userId }, priceMinor, startsInHours });
  await payFor(test, next);
  await schedule(test, next);
  await test.sweep();
  await hear(test);
  return next;
}

describe('a dispute of a share that has left', () => {
  it('withholds the same sum from what the coach earns next, until it is won', async () => {
    const { deal, disputeId } = await sentAndDisputed();
    const reserve = ledgerAccount.coachReserve(deal.coachId);
    const first = await earnNext(deal, 9_000, 100);
    expect(await shareOf(first)).toMatchObject({ status: 'aborted', amountMinor: 0, withheldMinor: 7_650 });
    const second = await earnNext(deal, 12_000, 110);
    expect(await shareOf(second)).toMatchObject({
      status: 'created',
      amountMinor: 7_650,
      withheldMinor: 2_550,
    });
    expect(await balanceOf(reserve)).toBe(-10_200);
    const coach = await test.as(deal.coachUserId);
    const { rows } = await coach.payments.earnings({});
    expect(rows.find(({ bookingId }) => bookingId === first.bookingId)).toMatchObject({ state: 'withheld' });
    await atBank(test, disputeId, 'win');
    expect(await balanceOf(reserve)).toBe(0);
    const third = await earnNext(deal, 12_000, 120);
    expect(await shareOf(third)).toMatchObject({ status: 'created', amountMinor: 20_400, withheldMinor: 0 });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('lost and taken back, pays with what is withheld and asks the account for the rest alone', async () => {
    const { deal, disputeId } = await sentAndDisputed();
    await earnNext(deal, 9_000, 100);
    await atBank(test, disputeId, 'lose');
    await (await finance(test)).decideDispute({ disputeId, decision: 'take', coachMinor: 10_200 });
    await test.drain();
    expect(await shareOf(deal)).toMatchObject({ status: 'created', reversedMinor: 2_550 });
    expect(await balanceOf(ledgerAccount.coachReserve(deal.coachId))).toBe(0);
    expect(await balanceOf(ledgerAccount.coachDebt(deal.coachId))).toBe(0);
    await hear(test);
    expect(await violationsOf(test)).toEqual([]);
    await atBank(test, disputeId, 'appeal', 'win');
    const next = await earnNext(deal, 12_000, 130);
    expect(await shareOf(next)).toMatchObject({ amountMinor: 20_400, extraMinor: 10_200 });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('lost and borne by us, lets go of what is withheld; an inquiry withholds nothing', async () => {
    const { deal, disputeId } = await sentAndDisputed();
    await earnNext(deal, 9_000, 100);
    await atBank(test, disputeId, 'lose');
    await (await finance(test)).decideDispute({ disputeId, decision: 'bear', coachMinor: 0 });
    expect(await balanceOf(ledgerAccount.coachReserve(deal.coachId))).toBe(0);
    expect(await balanceOf(ledgerAccount.coachPayable(deal.coachId))).toBe(-7_650);
    const { payment, deal: asked } = await paidDeal(test);
    await schedule(test, asked);
    await test.sweep();
    await hear(test);
    await dispute(test, payment.chargeId, { kind: 'inquiry' });
    const next = await earnNext(asked, 12_000, 100);
    expect(await shareOf(next)).toMatchObject({ amountMinor: 10_200, withheldMinor: 0 });
    expect(await violationsOf(test)).toEqual([]);
  });
});
