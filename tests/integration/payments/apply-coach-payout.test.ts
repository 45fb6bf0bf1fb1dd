import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { scheduleTransfer } from '../../../apps/api/src/features/payments/schedule-transfer.ts';
import { readBooks } from '../../support/books.ts';
import { createAdmin, createUser } from '../../support/factories.ts';
import { actAt, COMMISSION, createDeal, createReadyCoach, payFor } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

async function hear(test: TestMarket) {
  await test.stripe.follow();
  await test.stripe.deliver();
  await test.drain();
}

/** A coach whose first share went to their Stripe balance, and from there to the bank. */
async function paidOut() {
  const test = await createTestMarket();
  await createAdmin(test.db, 'finance');
  const coach = await createReadyCoach(test);
  const deal = await createDeal(test, { coach });
  await payFor(test, deal, '4000000000000077');
  const ctx = await actAt(test);
  const { bookingId, coachId } = deal;
  await test.db.transaction((tx) =>
    scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints: COMMISSION, dueAt: ctx.now }),
  );
  await test.sweep();
  test.clock.advance({ hours: 192 });
  await hear(test);
  const caller = await test.as(coach.userId);
  return { test, coach, caller };
}

describe('a payout to a coach’s bank', () => {
  it('is shown with the day on which it arrives', async () => {
    const { test, caller } = await paidOut();
    await using _ = test;
    const [payout] = await caller.payments.payouts();
    expect(payout).toMatchObject({ amount: money(10_200, 'EUR'), failure: null });
    expect(payout?.arrivesOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    test.clock.advance({ hours: 48 });
    await hear(test);
    expect((await caller.payments.payouts())[0]).toMatchObject({ status: 'arrived' });
  });

  it('that fails is told to the coach and the desk, once, and changes no books', async () => {
    const { test, caller } = await paidOut();
    await using _ = test;
    const before = await readBooks(test);
    const [payout] = await caller.payments.payouts();
    await test.stripe.sim(`/payouts/${payout!.payoutId}/fail`);
    await hear(test);
    await hear(test);
    expect((await caller.payments.payouts())[0]).toMatchObject({
      status: 'failed',
      failure: 'the bank account is closed',
    });
    const subjects = test.sentMail
      .map(({ subject }) => subject)
      .filter((subject) => /fail|did not reach/.test(subject));
    expect(subjects.toSorted()).toEqual([
      '102.00\u00a0€ did not reach your bank',
      'A payout to Adaeze W. failed',
    ]);
    expect(await readBooks(test)).toEqual(before);
    const desk = await test.as(await createAdmin(test.db));
    const { matters } = await desk.admin.overview({ weeks: 4 });
    expect(matters).toContainEqual(expect.objectContaining({ kind: 'failed_payout', amountMinor: 10_200 }));
  });
});

describe('an account that is restricted later', () => {
  it('takes the coach out of the directory, says what to do, and brings them back', async () => {
    await using test = await createTestMarket();
    await createAdmin(test.db, 'finance');
    const coach = await createReadyCoach(test);
    const caller = await test.as(coach.userId);
    const visitor = await test.as(null);
    const candidate = await test.as(await createUser(test.db));
    const deal = await createDeal(test, { coach });
    await caller.payments.refreshPayoutStatus();
    const listed = async () => (await visitor.booking.findCoaches({ timeZone: 'Europe/Berlin' })).total;
    expect(await listed()).toBe(1);

    await test.stripe.sim(`/accounts/${coach.accountId}/restrict`);
    await hear(test);
    expect(await caller.payments.payoutStatus()).toMatchObject({
      state: 'restricted',
      readySince: null,
      lostSince: test.clock.current.toString(),
      needs: ['a photo of your identity document'],
    });
    expect(await listed()).toBe(0);
    const [row] = await test.sql<
      { offering_id: `off_${string}` }[]
    >`select offering_id from bookings where id = ${deal.bookingId}`;
    const hold = candidate.booking.holdSlot({
      offeringId: row!.offering_id,
      startsAt: test.clock.current.add({ hours: 200 }).toString(),
      timeZone: 'Europe/Berlin',
    });
    await expect(hold).rejects.toMatchObject({ cause: { code: 'COACH_CANNOT_BE_PAID' } });
    expect(test.sentMail.map(({ subject }) => subject).toSorted()).toEqual([
      'Adaeze W. cannot be paid any more',
      'You cannot be paid at the moment',
    ]);

    await test.stripe.sim(`/accounts/${coach.accountId}/complete-onboarding`);
    await hear(test);
    expect(await caller.payments.payoutStatus()).toMatchObject({
      state: 'enabled',
      lostSince: null,
      needs: [],
    });
    expect(await listed()).toBe(1);
  });
});
