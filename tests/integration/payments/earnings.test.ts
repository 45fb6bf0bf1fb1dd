import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../../../apps/api/src/audit/audit.repository.ts';
import { requestRefund } from '../../../apps/api/src/features/payments/request-refund.ts';
import { scheduleTransfer } from '../../../apps/api/src/features/payments/schedule-transfer.ts';
import { createCoach, createUser } from '../../support/factories.ts';
import {
  actAt,
  COMMISSION,
  createDeal,
  createReadyCoach,
  type Deal,
  payFor,
} from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

async function settle(test: TestMarket, { bookingId, coachId }: Deal, dueInHours: number) {
  const ctx = await actAt(test);
  const dueAt = ctx.now.add({ hours: dueInHours });
  await test.db.transaction((tx) =>
    scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints: COMMISSION, dueAt }),
  );
}

async function refund(test: TestMarket, { bookingId }: Deal, minor: number) {
  const ctx = await actAt(test);
  await test.db.transaction((tx) =>
    requestRefund(ctx, tx, {
      bookingId,
      amount: money(minor, 'EUR'),
      reason: 'candidate_cancelled',
      operation: `${bookingId}:cancel`,
      requestedBy: SYSTEM,
    }),
  );
  await test.drain();
}

describe('payments.earnings', () => {
  it('shows each paid session with where its money is, and the totals', async () => {
    await using test = await createTestMarket();
    const coach = await createReadyCoach(test);
    const deal = (startsInHours: number) => createDeal(test, { coach, startsInHours });
    const [upcoming, cancelled, half, due, sent] = [
      await deal(10),
      await deal(20),
      await deal(30),
      await deal(40),
      await deal(50),
    ];
    const unpaid = await deal(60);
    for (const paid of [upcoming, cancelled, half, due, sent]) await payFor(test, paid);
    await refund(test, cancelled, 12_000);
    await refund(test, half, 6_000);
    await settle(test, half, 72);
    await settle(test, due, 72);
    await settle(test, sent, 0);
    await test.sweep();

    const { rows, totals } = await (await test.as(coach.userId)).payments.earnings({});
    const of = ({ bookingId }: Deal) => rows.find((row) => row.bookingId === bookingId);
    expect(rows).toHaveLength(5);
    expect(of(unpaid)).toBeUndefined();
    expect(of(upcoming)).toMatchObject({
      state: 'pending',
      description: 'Behavioural interview, 60 minutes',
      sessionStartsAt: upcoming.startsAt.toString(),
      price: money(12_000, 'EUR'),
      commission: money(1_800, 'EUR'),
      coachShare: money(10_200, 'EUR'),
      dueAt: null,
    });
    expect(of(cancelled)).toMatchObject({ state: 'nothing', givenBack: money(12_000, 'EUR') });
    expect(of(half)).toMatchObject({ state: 'available', coachShare: money(5_100, 'EUR') });
    expect(of(due)).toMatchObject({
      state: 'available',
      dueAt: test.clock.current.add({ hours: 72 }).toString(),
    });
    expect(of(sent)).toMatchObject({ state: 'paid', transferred: money(10_200, 'EUR') });
    expect(totals).toEqual([
      { currency: 'EUR', pendingMinor: 10_200, availableMinor: 15_300, paidMinor: 10_200 },
    ]);
  });

  it('counts a month as the coach’s own zone does', async () => {
    await using test = await createTestMarket();
    const coach = await createCoach(test.db, { timeZone: 'America/Denver' });
    // 1 April 05:30 UTC is still 31 March in Denver
    const startsAt = Temporal.Instant.from('2026-04-01T05:30:00Z');
    await payFor(test, await createDeal(test, { coach, startsAt }));
    const caller = await test.as(coach.userId);
    expect((await caller.payments.earnings({ month: '2026-03' })).rows).toHaveLength(1);
    expect((await caller.payments.earnings({ month: '2026-04' })).rows).toEqual([]);
  });

  it('shows a coach nothing of another', async () => {
    await using test = await createTestMarket();
    await payFor(test, await createDeal(test));
    const other = await createCoach(test.db);
    expect(await (await test.as(other.userId)).payments.earnings({})).toEqual({ rows: [], totals: [] });
  });

  it('refuses a month that is none, and whoever is no coach', async () => {
    await using test = await createTestMarket();
    const coach = (await test.as((await createCoach(test.db)).userId)).payments;
    await expect(coach.earnings({ month: '2026-13' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const visitor = (await test.as(null)).payments;
    await expect(visitor.earnings({})).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    const candidate = (await test.as(await createUser(test.db))).payments;
    await expect(candidate.earnings({})).rejects.toMatchObject({
      code: 'FORBIDDEN',
      cause: { code: 'NOT_A_COACH' },
    });
  });
});

describe('payments.receipt and receipts', () => {
  it('show the candidate what they paid and got back', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await payFor(test, deal);
    await refund(test, deal, 6_000);
    const caller = await test.as(deal.candidate.id);
    const [receipt] = await caller.payments.receipt({ bookingId: deal.bookingId });
    expect(receipt).toMatchObject({
      status: 'succeeded',
      price: money(12_000, 'EUR'),
      card: { brand: 'visa', last4: '4242' },
      refunds: [{ toCard: money(6_000, 'EUR'), toCredit: money(0, 'EUR'), status: 'succeeded' }],
    });
    expect(await caller.payments.receipts()).toEqual([receipt]);
  });

  it('answer a stranger as if there were nothing', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await payFor(test, deal);
    const stranger = (await test.as(await createUser(test.db))).payments;
    const coach = (await test.as(deal.coachUserId)).payments;
    const unknown = 'bkg_019c0000-0000-7000-8000-000000000000' as const;
    const nothing = { code: 'NOT_FOUND', cause: { code: 'PAYMENT_NOT_FOUND' } };
    await expect(stranger.receipt({ bookingId: deal.bookingId })).rejects.toMatchObject(nothing);
    await expect(coach.receipt({ bookingId: deal.bookingId })).rejects.toMatchObject(nothing);
    await expect(stranger.receipt({ bookingId: unknown })).rejects.toMatchObject(nothing);
    expect(await stranger.receipts()).toEqual([]);
    expect(await stranger.credit()).toEqual([]);
  });

  it('refuse a visitor, an unproven address, and an id of another kind', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const visitor = (await test.as(null)).payments;
    for (const call of [
      visitor.receipts(),
      visitor.credit(),
      visitor.receipt({ bookingId: deal.bookingId }),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    }
    const unproven = (await test.as(await createUser(test.db, { emailVerified: false }))).payments;
    await expect(unproven.receipts()).rejects.toMatchObject({ cause: { code: 'EMAIL_NOT_VERIFIED' } });
    await expect(unproven.receipt({ bookingId: deal.bookingId })).rejects.toMatchObject({
      cause: { code: 'EMAIL_NOT_VERIFIED' },
    });
    const caller = (await test.as(deal.candidate.id)).payments;
    await expect(caller.receipt({ bookingId: 'pay_1' as never })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});
