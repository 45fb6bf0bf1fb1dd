import { describe, expect, it } from 'vitest';
import { scheduleTransfer } from '../../../apps/api/src/features/payments/schedule-transfer.ts';
import { findTransferOfBooking } from '../../../apps/api/src/features/payments/transfer.repository.ts';
import { ledgerAccount, readBooks, readCodes } from '../../support/books.ts';
import { violationsOf } from '../../support/invariants.ts';
import {
  actAt,
  COMMISSION,
  createDeal,
  createReadyCoach,
  type Deal,
  payFor,
} from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

async function schedule(test: TestMarket, { bookingId, coachId }: Deal) {
  const ctx = await actAt(test);
  await test.db.transaction((tx) =>
    scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints: COMMISSION, dueAt: ctx.now }),
  );
}

async function dispute(test: TestMarket, chargeId: string | null, body = {}) {
  const { id } = await test.stripe.sim(`/charges/${chargeId}/dispute`, body);
  await hear(test);
  return id as string;
}

async function hear(test: TestMarket) {
  test.clock.advance({ minutes: 5 });
  await test.stripe.follow();
  await test.stripe.deliver();
  await test.drain();
}

async function disputedDeal(test: TestMarket) {
  const deal = await createDeal(test, { coach: await createReadyCoach(test) });
  const { chargeId } = await payFor(test, deal);
  const disputeId = await dispute(test, chargeId);
  return { deal, disputeId };
}

describe('a dispute', () => {
  it('keeps the coach’s share where it is, whether it was scheduled before or after', async () => {
    await using test = await createTestMarket();
    const { deal } = await disputedDeal(test);
    await schedule(test, deal);
    const other = await createDeal(test, {
      coach: { coachId: deal.coachId, userId: deal.coachUserId },
      startsInHours: 100,
    });
    const { chargeId } = await payFor(test, other);
    await schedule(test, other);
    await dispute(test, chargeId);
    await test.sweep();
    for (const { bookingId } of [deal, other]) {
      expect(await findTransferOfBooking(test.db, bookingId)).toMatchObject({
        status: 'on_hold',
        holdReason: 'dispute',
      });
    }
    expect(test.stripe.local.sandbox.store.all('transfer')).toEqual([]);
  });

  it('lets the share go when it is won, and the books are whole again but for the fee', async () => {
    await using test = await createTestMarket();
    const { deal, disputeId } = await disputedDeal(test);
    await schedule(test, deal);
    expect(await readBooks(test)).toMatchObject({ [ledgerAccount.disputeHold]: 12_000 });
    await test.stripe.sim(`/disputes/${disputeId}/win`);
    await hear(test);
    await test.sweep();
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({ status: 'created' });
    const books = await readBooks(test);
    expect(books).toMatchObject({ [ledgerAccount.disputeFees]: 1_500 });
    expect(books).not.toHaveProperty(ledgerAccount.disputeHold);
    await hear(test);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('that only asks moves no money, and lets go when it closes', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test, { coach: await createReadyCoach(test) });
    const { chargeId } = await payFor(test, deal);
    await schedule(test, deal);
    const id = await dispute(test, chargeId, { kind: 'inquiry' });
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({ holdReason: 'dispute' });
    await test.stripe.sim(`/disputes/${id}/close`);
    await hear(test);
    expect(await findTransferOfBooking(test.db, deal.bookingId)).toMatchObject({
      status: 'due',
      holdReason: null,
    });
    expect((await readCodes(test, deal.bookingId)).filter((code) => code.startsWith('D'))).toEqual([]);
  });
});
