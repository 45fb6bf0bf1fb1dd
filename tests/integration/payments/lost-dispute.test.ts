import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { requestRefund } from '../../../apps/api/src/features/payments/request-refund.ts';
import { findTransferOfBooking } from '../../../apps/api/src/features/payments/transfer.repository.ts';
import { ledgerAccount, readBooks, readCodes } from '../../support/books.ts';
import { violationsOf } from '../../support/invariants.ts';
import { finance, hear, lose, paidDeal, schedule } from '../../support/lost-disputes.ts';
import { actAt, type Deal, getPayment } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

const lossCodes = async (test: TestMarket, { bookingId }: Deal) =>
  (await readCodes(test, bookingId)).filter((code) => code === 'D3' || code === 'D4');
const shareOf = (test: TestMarket, { bookingId }: Deal) => findTransferOfBooking(test.db, bookingId);
/** A session whose share has gone to the coach, and whose payment the bank then took back. */
async function lostAfterTransfer(
  test: TestMarket,
  before: (deal: Deal) => Promise<unknown> = async () => {},
) {
  const { deal, payment } = await paidDeal(test);
  await schedule(test, deal);
  await test.sweep();
  await hear(test);
  await before(deal);
  return { deal, payment, disputeId: await lose(test, payment.chargeId) };
}

describe('a lost dispute', () => {
  it('comes out of the booking that nobody had earned, and no share is sent', async () => {
    await using test = await createTestMarket();
    const { deal, payment } = await paidDeal(test);
    await lose(test, payment.chargeId);
    await schedule(test, deal);
    await test.sweep();
    expect(await shareOf(test, deal)).toMatchObject({ status: 'aborted', amountMinor: 0 });
    expect(await lossCodes(test, deal)).toEqual(['D4']);
    expect(await getPayment(test, payment.id)).toMatchObject({
      lostMinor: 12_000,
      borneMinor: 0,
      disputedAt: null,
    });
    const books = await readBooks(test);
    expect(books).not.toHaveProperty(ledgerAccount.disputeHold);
    expect(books).not.toHaveProperty(ledgerAccount.losses);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('waits for a person where the share was promised; borne by us it goes to the coach', async () => {
    await using test = await createTestMarket();
    const { deal, payment } = await paidDeal(test);
    await schedule(test, deal);
    const disputeId = await lose(test, payment.chargeId);
    await test.sweep();
    expect(await shareOf(test, deal)).toMatchObject({ status: 'on_hold', holdReason: 'dispute' });
    expect(await readBooks(test)).toMatchObject({ [ledgerAccount.disputeHold]: 12_000 });
    const desk = await finance(test);
    expect((await desk.dispute({ disputeId })).loss).toMatchObject({
      waits: money(12_000, 'EUR'),
      shares: { coach: money(10_200, 'EUR'), commission: money(1_800, 'EUR'), losses: money(0, 'EUR') },
      wasSent: false,
    });
    await desk.decideDispute({ disputeId, decision: 'bear', coachMinor: 0 });
    await test.sweep();
    expect(await shareOf(test, deal)).toMatchObject({ status: 'created', amountMinor: 10_200 });
    expect(await readBooks(test)).toMatchObject({
      [ledgerAccount.losses]: 12_000,
      [ledgerAccount.commission]: -1_800,
    });
    expect(test.sentMail.map(({ subject }) => subject)).toContain('Your share stays yours');
    await hear(test);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('taken from the coach before the share left, nothing is sent', async () => {
    await using test = await createTestMarket();
    const { deal, payment } = await paidDeal(test);
    await schedule(test, deal);
    const disputeId = await lose(test, payment.chargeId);
    await (await finance(test)).decideDispute({ disputeId, decision: 'take', coachMinor: 10_200 });
    await test.sweep();
    expect(await shareOf(test, deal)).toMatchObject({ status: 'aborted', amountMinor: 0 });
    expect(await lossCodes(test, deal)).toEqual(['D4']);
    expect(await readBooks(test)).not.toHaveProperty(ledgerAccount.losses);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('taken from the coach after it left, the share comes back from their account', async () => {
    await using test = await createTestMarket();
    const { deal, disputeId } = await lostAfterTransfer(test);
    const desk = await finance(test);
    expect((await desk.dispute({ disputeId })).loss).toMatchObject({ wasSent: true });
    await desk.decideDispute({ disputeId, decision: 'take', coachMinor: 10_200 });
    await test.drain();
    expect(await shareOf(test, deal)).toMatchObject({ status: 'reversed', reversedMinor: 10_200 });
    const books = await readBooks(test);
    expect(books).not.toHaveProperty(ledgerAccount.commission);
    expect(books).not.toHaveProperty(ledgerAccount.losses);
    expect(books).not.toHaveProperty(ledgerAccount.coachDebt(deal.coachId));
    expect(test.sentMail.map(({ subject }) => subject).join()).toMatch(/102\.00\s€ of your share go back/);
    await hear(test);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('takes no more than five of the coach’s prices, what they owe already included', async () => {
    await using test = await createTestMarket();
    const { deal, disputeId } = await lostAfterTransfer(test, async ({ coachId }) => {
      await owe(test, coachId, 55_000);
    });
    const desk = await finance(test);
    expect((await desk.dispute({ disputeId })).loss?.shares).toMatchObject({
      coach: money(5_000, 'EUR'),
      commission: money(1_800, 'EUR'),
      losses: money(5_200, 'EUR'),
    });
    const tooLate = desk.decideDispute({ disputeId, decision: 'take', coachMinor: 10_200 });
    await expect(tooLate).rejects.toMatchObject({ message: expect.stringContaining('changed') });
    await desk.decideDispute({ disputeId, decision: 'take', coachMinor: 5_000 });
    await test.drain();
    expect(await shareOf(test, deal)).toMatchObject({ status: 'created', reversedMinor: 5_000 });
    expect(await readBooks(test)).toMatchObject({ [ledgerAccount.losses]: 5_200 });
  });

  it('is taken back at once from a coach at risk', async () => {
    await using test = await createTestMarket();
    const first = await paidDeal(test);
    const disputeId = await lose(test, first.payment.chargeId);
    await (await finance(test)).setDisputeRisk({ disputeId, atRisk: true });
    const coach = { coachId: first.deal.coachId, userId: first.deal.coachUserId };
    const { deal, payment } = await paidDeal(test, { coach, startsInHours: 100 });
    await schedule(test, deal);
    await test.sweep();
    await lose(test, payment.chargeId);
    expect(await shareOf(test, deal)).toMatchObject({ status: 'reversed' });
    await hear(test);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('is decided once, also by two at the same moment', async () => {
    await using test = await createTestMarket();
    const { disputeId } = await lostAfterTransfer(test);
    const desk = await finance(test);
    const asked = await Promise.allSettled([
      desk.decideDispute({ disputeId, decision: 'take', coachMinor: 10_200 }),
      desk.decideDispute({ disputeId, decision: 'bear', coachMinor: 0 }),
    ]);
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await test.drain();
    await hear(test);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('finds the share on its way: what was being sent comes back when it has arrived', async () => {
    await using test = await createTestMarket();
    const { deal, payment } = await paidDeal(test);
    await schedule(test, deal);
    // Stripe makes the transfer and the answer is lost, as often as the client asks.
    const lost = {
      effect: 'status',
      status: 500,
      when: 'after' as const,
      method: 'POST',
      path: '/v1/transfers',
      times: 9,
    };
    await test.stripe.fault(lost);
    await expect(test.sweep()).rejects.toMatchObject({ name: 'StripeUncertain' });
    expect(await shareOf(test, deal)).toMatchObject({ status: 'sending' });
    const { id } = await test.stripe.sim(`/charges/${payment.chargeId}/dispute`);
    await test.stripe.sim(`/disputes/${id}/lose`);
    const events = test.stripe.undelivered().filter(({ type }) => type.startsWith('charge.dispute'));
    await test.stripe.deliver(events);
    await test.drain().catch(() => {});
    const desk = await finance(test);
    await desk.decideDispute({ disputeId: id as string, decision: 'take', coachMinor: 10_200 });
    await test.stripe.clearFaults();
    await hear(test);
    await test.sweep();
    await hear(test);
    expect(await shareOf(test, deal)).toMatchObject({ status: 'reversed' });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('settles first what was owed to the candidate since a refund was refused', async () => {
    await using test = await createTestMarket();
    const { deal, payment } = await paidDeal(test);
    const { id } = await test.stripe.sim(`/charges/${payment.chargeId}/dispute`);
    await hear(test);
    const ctx = await actAt(test);
    await test.db.transaction((tx) =>
      requestRefund(ctx, tx, {
        bookingId: deal.bookingId,
        amount: money(5_000, 'EUR'),
        reason: 'goodwill',
        operation: `${deal.bookingId}:goodwill`,
        requestedBy: { kind: 'system', id: null },
      }),
    );
    // The bank is faster than the refund, which Stripe then refuses.
    await test.stripe.sim(`/disputes/${id}/lose`);
    await hear(test);
    await test.sweep();
    const books = await readBooks(test);
    expect(books).not.toHaveProperty(ledgerAccount.candidatePayable(deal.candidate.id));
    expect(books).not.toHaveProperty(ledgerAccount.disputeHold);
    expect(await getPayment(test, payment.id)).toMatchObject({ refundedMinor: 5_000, lostMinor: 7_000 });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('of a part of the charge leaves the rest of the price to be shared', async () => {
    await using test = await createTestMarket();
    const { deal, payment } = await paidDeal(test);
    await schedule(test, deal);
    const disputeId = await lose(test, payment.chargeId, { amount: 4_000 });
    await (await finance(test)).decideDispute({ disputeId, decision: 'take', coachMinor: 3_400 });
    await test.sweep();
    expect(await shareOf(test, deal)).toMatchObject({ status: 'created', amountMinor: 6_800 });
    await hear(test);
    expect(await violationsOf(test)).toEqual([]);
  });
});

/** A debt of the coach's from elsewhere. */
async function owe(test: TestMarket, coachId: string, minor: number) {
  const [id, account] = [`ltx_debt_${minor}`, `asset:coach_debt:${coachId}`];
  await test.sql.begin(async (sql) => {
    await sql`insert into ledger_transactions (id, code, ref, occurred_at) values (${id}, 'R0e', ${id}, ${test.clock.current.toString()})`;
    await sql`insert into ledger_entries values (${id}, ${account}, 'EUR', ${minor}), (${id}, 'equity:platform', 'EUR', ${-minor})`;
    await sql`insert into ledger_balances values (${account}, 'EUR', ${minor}), ('equity:platform', 'EUR', ${-minor})`;
  });
}
