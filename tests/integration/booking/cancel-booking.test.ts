import { randomUUID } from 'node:crypto';
import { transfers } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { ledgerAccount, readBooks } from '../../support/books.ts';
import { createAdmin, createUser } from '../../support/factories.ts';
import { createDeal, payFor } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

const STARTS_AT = '2026-03-10T17:00:00Z';

/** A session at 120.00 €, 15 % commission, paid through Stripe on 2 March. */
async function scene(now: string) {
  const test = await createTestMarket();
  const deal = await createDeal(test, { startsAt: Temporal.Instant.from(STARTS_AT) });
  await payFor(test, deal);
  test.clock.travelTo(now);
  const { bookingId, coachUserId } = deal;
  const candidateId = deal.candidate.id;
  const as = async (side: 'candidate' | 'coach') =>
    (await test.as(side === 'candidate' ? candidateId : coachUserId)).booking;
  return { test, bookingId, candidateId, as };
}

describe('booking.cancel', () => {
  it.each([
    ['candidate', 'at the limit', '2026-03-09T17:00:00Z', 12_000, 0],
    ['candidate', 'a second after it', '2026-03-09T17:00:01Z', 6_000, 5_100],
    ['candidate', 'a second before the start', '2026-03-10T16:59:59Z', 6_000, 5_100],
    ['candidate', 'once it has begun', '2026-03-10T17:00:00Z', 0, 10_200],
    ['coach', 'early', '2026-03-05T09:00:00Z', 12_000, 0],
    ['coach', 'late', '2026-03-10T16:59:59Z', 12_000, 0],
  ] as const)('%s, %s (%s): %i back, %i for the coach', async (side, _when, now, refundMinor, shareMinor) => {
    const { test, bookingId, candidateId, as } = await scene(now);
    await using _ = test;
    const quote = await (await as(side)).cancelQuote({ bookingId });
    expect(quote).toMatchObject({
      refund: { amountMinor: refundMinor },
      kept: { amountMinor: 12_000 - refundMinor },
      coachShare: { amountMinor: shareMinor },
    });
    expect(await (await as(side)).cancel({ bookingId, reason: 'Flu.', refundMinor })).toMatchObject({
      status: 'cancelled',
      cancelledBy: side,
      cancellationReason: 'Flu.',
      cancel: null,
    });
    const receipt = await (await test.as(candidateId)).payments.receipt({ bookingId });
    const promised = receipt.flatMap(({ refunds }) => refunds).map(({ toCard }) => toCard.amountMinor);
    expect(promised).toEqual(refundMinor === 0 ? [] : [refundMinor]);
    const due = await test.db.select().from(transfers).where(eq(transfers.bookingId, bookingId));
    expect(due).toHaveLength(shareMinor === 0 ? 0 : 1);
  });

  it('does nothing at another amount than was seen, and says which it is now', async () => {
    const { test, bookingId, as } = await scene('2026-03-09T16:59:00Z');
    await using _ = test;
    const { refund } = await (await as('candidate')).cancelQuote({ bookingId });
    test.clock.advance({ minutes: 2 });
    const cancelled = (await as('candidate')).cancel({
      bookingId,
      reason: '',
      refundMinor: refund.amountMinor,
    });
    await expect(cancelled).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { code: 'MONEY_CHANGED', details: { refundMinor: 6_000 } },
    });
    expect(await (await as('candidate')).show({ bookingId })).toMatchObject({ status: 'confirmed' });
  });

  it('is done once', async () => {
    const { test, bookingId, as } = await scene('2026-03-05T09:00:00Z');
    await using _ = test;
    await (await as('candidate')).cancel({ bookingId, reason: '', refundMinor: 12_000 });
    const again = (await as('coach')).cancel({ bookingId, reason: '', refundMinor: 12_000 });
    await expect(again).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { code: 'WRONG_STATE', details: { state: 'cancelled' } },
    });
  });

  it('is done once even when both do it at the same moment', async () => {
    const { test, bookingId, as } = await scene('2026-03-05T09:00:00Z');
    await using _ = test;
    const wish = { bookingId, reason: '', refundMinor: 12_000 };
    const [one, other] = [await as('candidate'), await as('coach')];
    const outcomes = await Promise.allSettled([one.cancel(wish), other.cancel(wish)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is nobody else’s', async () => {
    const { test, bookingId } = await scene('2026-03-05T09:00:00Z');
    await using _ = test;
    const wish = { bookingId, reason: '', refundMinor: 12_000 };
    const stranger = (await test.as(await createUser(test.db))).booking;
    await expect(stranger.cancel(wish)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(stranger.cancelQuote({ bookingId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect((await test.as(null)).booking.cancel(wish)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('a session of whose price some went back already', () => {
  it.each([
    ['candidate', '2026-03-05T09:00:00Z', 9_000, 0],
    ['candidate', '2026-03-10T16:59:59Z', 6_000, 2_550],
    ['coach', '2026-03-10T16:59:59Z', 9_000, 0],
  ] as const)('gives the %s no more than is left (%s)', async (side, now, refundMinor, shareMinor) => {
    const { test, bookingId, as } = await scene(now);
    await using _ = test;
    await giveGoodwill(test, bookingId, 3_000);
    const { cancel } = await (await as(side)).show({ bookingId });
    expect(cancel).toMatchObject({
      refund: { amountMinor: refundMinor },
      coachShare: { amountMinor: shareMinor },
    });
    await (await as(side)).cancel({ bookingId, reason: '', refundMinor });
    await test.drain();
    await test.stripe.deliver();
    await test.drain();
    const held = (await readBooks(test))[ledgerAccount.booking(bookingId)] ?? 0;
    expect(held).toBe(refundMinor - 9_000);
  });

  it('ends as a no-show like any other', async () => {
    const { test, bookingId } = await scene('2026-03-10T16:00:00Z');
    await using _ = test;
    await giveGoodwill(test, bookingId, 3_000);
    test.clock.travelTo('2026-03-10T18:00:01Z');
    await test.stripe.follow();
    await test.sweep();
    const [row] = await test.sql`
      select b.status, b.no_show_by, p.refunded_minor::int as refunded from bookings b
      join payments p on p.booking_id = b.id where b.id = ${bookingId}`;
    expect(row).toEqual({ status: 'no_show', no_show_by: 'both', refunded: 12_000 });
  });
});

async function giveGoodwill(test: TestMarket, bookingId: Id<'booking'>, amountMinor: number) {
  const desk = await test.as(await createAdmin(test.db));
  await desk.admin.refund({ bookingId, amountMinor, reason: 'A bad line.', requestKey: randomUUID() });
  await test.drain();
}
