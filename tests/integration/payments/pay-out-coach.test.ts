import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { payOutCoach } from '../../../apps/api/src/features/payments/pay-out-coach.ts';
import { refreshPayoutReadiness } from '../../../apps/api/src/features/payments/refresh-payout-readiness.ts';
import { requestRefund } from '../../../apps/api/src/features/payments/request-refund.ts';
import { scheduleTransfer } from '../../../apps/api/src/features/payments/schedule-transfer.ts';
import { findTransferOfBooking } from '../../../apps/api/src/features/payments/transfer.repository.ts';
import { ledgerAccount, readAnnounced, readBooks, readCodes } from '../../support/books.ts';
import {
  actAt,
  COMMISSION,
  createDeal,
  createReadyCoach,
  type Deal,
  payFor,
} from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

async function schedule(test: TestMarket, { bookingId, coachId }: Deal, inHours = 72) {
  const ctx = await actAt(test);
  const dueAt = ctx.now.add({ hours: inHours });
  return test.db.transaction((tx) =>
    scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints: COMMISSION, dueAt }),
  );
}

async function refund(
  test: TestMarket,
  { bookingId, candidate }: Deal,
  minor: number,
  operation = `${bookingId}:x`,
) {
  const ctx = await actAt(test);
  await test.db.transaction((tx) =>
    requestRefund(ctx, tx, {
      bookingId,
      amount: money(minor, 'EUR'),
      reason: 'goodwill',
      operation,
      requestedBy: { kind: 'candidate', id: candidate.id },
    }),
  );
}

async function travel(test: TestMarket, duration: Temporal.DurationLike) {
  test.clock.advance(duration);
  await test.stripe.follow();
}

const atStripe = (test: TestMarket) => test.stripe.local.sandbox.store.all('transfer');

/** Paid for, scheduled, and past its date. */
async function dueDeal(test: TestMarket, priceMinor = 12_000) {
  const coach = await createReadyCoach(test);
  const deal = await createDeal(test, { coach, priceMinor, startsInHours: 2_000 });
  await payFor(test, deal);
  await schedule(test, deal);
  await travel(test, { hours: 73 });
  return { ...deal, accountId: coach.accountId };
}

describe('payOutCoach', () => {
  it('sends the coach their share when it is due, and not a moment before', async () => {
    await using test = await createTestMarket();
    const coach = await createReadyCoach(test);
    const deal = await createDeal(test, { coach, startsInHours: 2_000 });
    const payment = await payFor(test, deal);
    expect(await schedule(test, deal)).toMatchObject({ status: 'due', amountMinor: 10_200 });
    await travel(test, { hours: 71, minutes: 59 });
    await test.sweep();
    expect(atStripe(test)).toEqual([]);
    await travel(test, { minutes: 1 });
    await test.sweep();
    expect(atStripe(test)).toMatchObject([
      {
        amount: 10_200,
        destination: coach.accountId,
        source_transaction: payment.chargeId,
        transfer_group: deal.bookingId,
        metadata: { operation: `tr:${deal.bookingId}` },
      },
    ]);
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({ status: 'created' });
    expect((await readCodes(test, deal.bookingId)).filter((code) => code !== 'P2')).toEqual([
      'P1',
      'E1',
      'T1',
    ]);
    const books = await readBooks(test);
    expect(books).toMatchObject({ [ledgerAccount.commission]: -1_800 });
    expect(books).not.toHaveProperty(ledgerAccount.booking(deal.bookingId));
    expect(books).not.toHaveProperty(ledgerAccount.coachPayable(deal.coachId));
    expect(await readAnnounced(test)).toContain('transfer.created');
  });

  it('sends nothing early, even when it is asked to', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test, { coach: await createReadyCoach(test) });
    await payFor(test, deal);
    const transfer = await schedule(test, deal, 1);
    await payOutCoach(await actAt(test), transfer!.id);
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({ status: 'due' });
    expect(atStripe(test)).toEqual([]);
  });

  it('makes one transfer when many workers begin at once', async () => {
    await using test = await createTestMarket();
    const deal = await dueDeal(test);
    const transfer = await findTransferOfBooking(test.db, deal.bookingId);
    const ctx = await actAt(test);
    await Promise.all([1, 2, 3, 4].map(() => payOutCoach(ctx, transfer!.id)));
    await payOutCoach(ctx, transfer!.id);
    expect(atStripe(test)).toHaveLength(1);
    expect((await readCodes(test, deal.bookingId)).filter((code) => code === 'T1')).toHaveLength(1);
  });

  it('finds a transfer whose answer was lost, after Stripe has forgotten the key', async () => {
    await using test = await createTestMarket();
    const deal = await dueDeal(test);
    await test.stripe.fault({
      effect: 'close',
      method: 'POST',
      path: '/v1/transfers',
      when: 'after',
      times: 9,
    });
    await expect(test.sweep()).rejects.toMatchObject({ name: 'StripeUncertain' });
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({ status: 'sending' });
    await travel(test, { hours: 25 });
    await test.sweep();
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({ status: 'created' });
    expect(atStripe(test)).toHaveLength(1);
  });

  it('is settled by the webhook when the answer was lost', async () => {
    await using test = await createTestMarket();
    const deal = await dueDeal(test);
    await test.stripe.fault({
      effect: 'close',
      method: 'POST',
      path: '/v1/transfers',
      when: 'after',
      times: 9,
    });
    await expect(test.sweep()).rejects.toMatchObject({ name: 'StripeUncertain' });
    await test.stripe.deliver();
    await test.drain();
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({ status: 'created' });
  });

  it('waits for a coach whose account is not ready, and leaves once it is', async () => {
    await using test = await createTestMarket();
    const deal = await dueDeal(test);
    await test.sql`update coaches set payouts_ready_at = null where id = ${deal.coachId}`;
    await test.sweep();
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({
      status: 'on_hold',
      holdReason: 'account_not_ready',
    });
    await refreshPayoutReadiness(await actAt(test), deal.coachId);
    await test.sweep();
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({
      status: 'created',
      holdReason: null,
    });
  });

  it('holds the share when Stripe says that the account cannot take it, and sends it later with a new key', async () => {
    await using test = await createTestMarket();
    const deal = await dueDeal(test);
    await test.stripe.sim(`/accounts/${deal.accountId}/restrict`);
    await test.sweep();
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({
      status: 'on_hold',
      holdReason: 'account_not_ready',
      attempt: 2,
    });
    await test.stripe.sim(`/accounts/${deal.accountId}/complete-onboarding`);
    await test.stripe.deliver();
    await test.drain();
    await test.sweep();
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({ status: 'created' });
    expect((await readCodes(test, deal.bookingId)).filter((code) => code === 'E1')).toHaveLength(1);
  });

  it('sends less after a refund that came before, and nothing after a full one', async () => {
    await using test = await createTestMarket();
    const partly = await dueDeal(test);
    const wholly = await dueDeal(test);
    await refund(test, partly, 6_000);
    await refund(test, wholly, 12_000);
    await test.drain();
    await test.sweep();
    expect(atStripe(test)).toMatchObject([{ amount: 5_100, transfer_group: partly.bookingId }]);
    expect(await findTransferOfBooking(test.db, wholly.bookingId)).toMatchObject({
      status: 'aborted',
      amountMinor: 0,
    });
  });
});

describe('a refund after the transfer', () => {
  it("takes the coach's part back, and each cent has one fate", async () => {
    await using test = await createTestMarket();
    const deal = await dueDeal(test, 9_999);
    await test.sweep();
    for (const [step, minor] of [3_333, 3_333, 3_333].entries())
      await refund(test, deal, minor, `step ${step}`);
    await test.drain();
    const transfer = await findTransferOfBooking(test.db, deal.bookingId);
    expect(transfer).toMatchObject({ status: 'reversed' });
    expect(transfer?.reversedMinor).toBe(transfer?.amountMinor);
    expect(atStripe(test)).toMatchObject([{ amount_reversed: transfer?.amountMinor }]);
    const books = await readBooks(test);
    for (const account of [
      ledgerAccount.commission,
      ledgerAccount.coachDebt(deal.coachId),
      ledgerAccount.coachPayable(deal.coachId),
      ledgerAccount.candidatePayable(deal.candidate.id),
    ]) {
      expect(books).not.toHaveProperty(account);
    }
  });

  it('waits for a transfer that is still on its way', async () => {
    await using test = await createTestMarket();
    const deal = await dueDeal(test);
    await test.stripe.fault({
      effect: 'close',
      method: 'POST',
      path: '/v1/transfers',
      when: 'before',
      times: 9,
    });
    await expect(test.sweep()).rejects.toMatchObject({ name: 'StripeUncertain' });
    await refund(test, deal, 12_000);
    await expect(test.drain()).rejects.toMatchObject({ name: 'StripeUncertain' }); // the transfer, once more
    await test.stripe.clearFaults();
    await travel(test, { minutes: 5 });
    await test.sweep();
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({ status: 'reversed' });
    expect(await readBooks(test)).not.toHaveProperty(ledgerAccount.coachDebt(deal.coachId));
  });

  it('is settled with what never left, when the transfer is refused after all', async () => {
    await using test = await createTestMarket();
    const deal = await dueDeal(test);
    await test.stripe.fault({
      effect: 'close',
      method: 'POST',
      path: '/v1/transfers',
      when: 'before',
      times: 9,
    });
    await expect(test.sweep()).rejects.toMatchObject({ name: 'StripeUncertain' });
    await refund(test, deal, 12_000);
    await expect(test.drain()).rejects.toMatchObject({ name: 'StripeUncertain' }); // the transfer, once more
    await test.stripe.clearFaults();
    await test.stripe.sim(`/accounts/${deal.accountId}/restrict`);
    await travel(test, { minutes: 5 });
    await test.sweep();
    expect(atStripe(test)).toEqual([]);
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({
      status: 'aborted',
      amountMinor: 0,
    });
    const books = await readBooks(test);
    expect(books).not.toHaveProperty(ledgerAccount.coachDebt(deal.coachId));
    expect(books).not.toHaveProperty(ledgerAccount.coachPayable(deal.coachId));
  });

  it('becomes a debt when the coach has paid it out, and the next payout is smaller by it', async () => {
    await using test = await createTestMarket();
    const deal = await dueDeal(test);
    await test.sweep();
    await test.stripe.fault({
      effect: 'status',
      status: 400,
      code: 'balance_insufficient',
      method: 'POST',
      path: '/v1/transfers/*/reversals',
    });
    await refund(test, deal, 12_000);
    await test.drain();
    expect(await readBooks(test)).toMatchObject({ [ledgerAccount.coachDebt(deal.coachId)]: 10_200 });

    const next = await createDeal(test, {
      coach: { coachId: deal.coachId, userId: deal.coachUserId },
      priceMinor: 20_000,
      startsInHours: 400,
    });
    await payFor(test, next);
    await schedule(test, next, 1);
    await travel(test, { hours: 2 });
    await test.sweep();
    expect(await findTransferOfBooking(test.db, next.bookingId)).toMatchObject({
      status: 'created',
      amountMinor: 17_000 - 10_200,
      nettedMinor: 10_200,
    });
    expect(await readBooks(test)).not.toHaveProperty(ledgerAccount.coachDebt(deal.coachId));
  });
});

describe('scheduleTransfer', () => {
  it('moves the date of one that has not left, and only that', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test, { coach: await createReadyCoach(test) });
    await payFor(test, deal);
    const first = await schedule(test, deal, 72);
    const second = await schedule(test, deal, 100);
    expect(second?.id).toBe(first?.id);
    expect(second?.dueAt.toString()).toBe(test.clock.current.add({ hours: 100 }).toString());
  });

  it('promises nothing for a booking that was not paid or was wholly refunded', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    expect(await schedule(test, deal)).toBeNull();
    await payFor(test, deal);
    await refund(test, deal, 12_000);
    expect(await schedule(test, deal)).toBeNull();
  });
});
