import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../../../apps/api/src/audit/audit.repository.ts';
import { requestRefund } from '../../../apps/api/src/features/payments/request-refund.ts';
import { scheduleTransfer } from '../../../apps/api/src/features/payments/schedule-transfer.ts';
import { ledgerAccount, readBooks } from '../../support/books.ts';
import {
  actAt,
  COMMISSION,
  createDeal,
  createReadyCoach,
  type Deal,
  payFor,
} from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

async function settle(test: TestMarket, { bookingId, coachId }: Deal) {
  const ctx = await actAt(test);
  await test.db.transaction((tx) =>
    scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints: COMMISSION, dueAt: ctx.now }),
  );
  await test.sweep();
}

async function refund(test: TestMarket, { bookingId }: Deal, amountMinor: number) {
  const ctx = await actAt(test);
  await test.db.transaction((tx) =>
    requestRefund(ctx, tx, {
      bookingId,
      amount: money(amountMinor, 'EUR'),
      reason: 'goodwill',
      operation: `${bookingId}:${amountMinor}`,
      requestedBy: SYSTEM,
    }),
  );
  await test.drain();
}

/** One session sent and partly refunded after, one refunded before it was earned, one that settles nothing yet. */
async function month() {
  const test = await createTestMarket({ now: '2026-03-05T09:00:00Z' });
  const coach = await createReadyCoach(test);
  const deals: Deal[] = [];
  for (const startsInHours of [72, 80, 90]) {
    const deal = await createDeal(test, { coach, startsInHours });
    await payFor(test, deal);
    deals.push(deal);
  }
  const [first, second] = deals as [Deal, Deal, Deal];
  await settle(test, first);
  await refund(test, first, 3_000);
  await refund(test, second, 4_000);
  await settle(test, second);
  await test.stripe.deliver();
  await test.drain();
  return { test, coach, first, second };
}

describe('a coach’s statement', () => {
  it('begins and ends with what the ledger says, and tells every change between', async () => {
    const { test, coach, first } = await month();
    await using _ = test;
    const caller = await test.as(coach.userId);
    const [march] = await caller.payments.statement({ month: '2026-03' });
    const books = await readBooks(test);
    const owed =
      0 -
      (books[ledgerAccount.coachPayable(coach.coachId)] ?? 0) -
      (books[ledgerAccount.coachDebt(coach.coachId)] ?? 0);
    expect(march).toMatchObject({ currency: 'EUR', openingMinor: 0, closingMinor: owed });
    // 85 % of 120.00 and of the 80.00 that were kept; 85 % of the 30.00 given back later
    expect(march?.sums).toMatchObject({ earned: 17_000, taken_back: -2_550, returned: 2_550 });
    const line = march?.lines.find(
      ({ kind, bookingId }) => kind === 'earned' && bookingId === first.bookingId,
    );
    expect(line).toMatchObject({
      changeMinor: 10_200,
      earned: { keptMinor: 12_000, commissionMinor: 1_800, taxMinor: 0 },
      session: { priceMinor: 12_000 },
    });
    const [april] = await caller.payments.statement({ month: '2026-04' });
    expect(april).toMatchObject({ openingMinor: owed, closingMinor: owed, lines: [] });
  });

  it('comes as a PDF and as CSV in which no cell is a formula', async () => {
    const { test, coach, first } = await month();
    await using _ = test;
    await test.sql`update payments set description = '=1+1' where booking_id = ${first.bookingId}`;
    const caller = await test.as(coach.userId);
    const pdf = await caller.payments.statementPdf({ month: '2026-03' });
    expect(Buffer.from(pdf.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const { content, fileName } = await caller.payments.statementCsv({ month: '2026-03' });
    expect(fileName).toBe('statement-2026-03.csv');
    const lines = content.trim().split('\r\n');
    expect(lines[1]).toMatch(/^,opening,.*,0\.00,EUR,$/);
    expect(lines.at(-1)).toMatch(/^,closing,.*,EUR,$/);
    expect(content).toContain("'=1+1");
    expect(content).not.toMatch(/(^|,)=/m);
  });
});
