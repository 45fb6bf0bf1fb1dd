import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../../../apps/api/src/audit/audit.repository.ts';
import { requestRefund } from '../../../apps/api/src/features/payments/request-refund.ts';
import { scheduleTransfer } from '../../../apps/api/src/features/payments/schedule-transfer.ts';
import { readBooks } from '../../support/books.ts';
import { createAdmin } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import { actAt, COMMISSION, createDeal, createReadyCoach, payFor } from '../../support/paid-booking.ts';
import { createTestMarket } from '../../support/stripe.ts';

const vat = { country: 'DE', validFrom: '2026-03-05', name: 'VAT', basisPoints: 1_900 };

describe('a rate of tax', () => {
  it('is in the price from its day on: on the receipt, and owed once the session is settled', async () => {
    await using test = await createTestMarket({ now: '2026-03-05T09:00:00Z' });
    const desk = await test.as(await createAdmin(test.db, 'finance'));
    await desk.finance.setTaxRate(vat);
    const coach = await createReadyCoach(test);
    const deal = await createDeal(test, { coach, priceMinor: 11_900 });
    const candidate = await test.as(deal.candidate.id);
    await candidate.documents.saveBilling({ name: 'Ines Meyer', address: '', country: 'DE', taxId: '' });
    await payFor(test, deal);
    await desk.finance.setTaxRate({ ...vat, validFrom: '2026-03-06', basisPoints: 700 });
    expect(await candidate.documents.mine()).toMatchObject([
      { total: money(11_900, 'EUR'), tax: money(1_900, 'EUR') },
    ]);

    const ctx = await actAt(test);
    const { bookingId, coachId } = deal;
    await test.db.transaction((tx) =>
      scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints: COMMISSION, dueAt: ctx.now }),
    );
    await test.sweep();
    expect(await readBooks(test)).toMatchObject({ 'liability:tax': -1_900, 'revenue:commission': -1_500 });
    const [march] = await (await test.as(coach.userId)).payments.statement({ month: '2026-03' });
    expect(march?.lines[0]?.earned).toEqual({ keptMinor: 11_900, commissionMinor: 1_500, taxMinor: 1_900 });

    await test.db.transaction((tx) =>
      requestRefund(ctx, tx, {
        bookingId,
        amount: money(11_900, 'EUR'),
        reason: 'goodwill',
        operation: `${bookingId}:all`,
        requestedBy: SYSTEM,
      }),
    );
    await test.drain();
    await test.stripe.deliver();
    await test.drain();
    const books = await readBooks(test);
    expect(books).not.toHaveProperty('liability:tax');
    expect(books).not.toHaveProperty('revenue:commission');
    expect(await violationsOf(test)).toEqual([]);
  });

  it('is taken of what the candidate pays and not of what the platform adds for a code', async () => {
    await using test = await createTestMarket({ now: '2026-03-05T09:00:00Z' });
    const desk = await test.as(await createAdmin(test.db, 'finance'));
    await desk.finance.setTaxRate(vat);
    const coach = await createReadyCoach(test);
    const deal = await createDeal(test, { coach, priceMinor: 10_000 });
    const candidate = await test.as(deal.candidate.id);
    await candidate.documents.saveBilling({ name: 'Ines Meyer', address: '', country: 'DE', taxId: '' });
    expect(await candidate.payments.taxInPrices()).toMatchObject({ name: 'VAT', basisPoints: 1_900 });
    const payment = await payFor(test, { ...deal, subsidy: money(1_900, 'EUR') });

    const ctx = await actAt(test);
    const { bookingId, coachId } = deal;
    await test.db.transaction((tx) =>
      scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints: COMMISSION, dueAt: ctx.now }),
    );
    await test.sweep();
    // 15.97 of tax in 100.00; commission and share of the 103.03 that are left with the platform's 19.00.
    expect(await readBooks(test)).toMatchObject({ 'liability:tax': -1_597, 'revenue:commission': -1_545 });

    await test.db.transaction((tx) =>
      requestRefund(ctx, tx, {
        bookingId,
        amount: money(payment.amountMinor, 'EUR'),
        reason: 'goodwill',
        operation: `${bookingId}:all`,
        requestedBy: SYSTEM,
      }),
    );
    await test.drain();
    await test.stripe.deliver();
    await test.drain();
    const books = await readBooks(test);
    expect(books).not.toHaveProperty('liability:tax');
    expect(books).not.toHaveProperty('revenue:commission');
    expect(await violationsOf(test)).toEqual([]);
  });

  it('cannot begin in the past, nor twice on a day, and is not changed', async () => {
    await using test = await createTestMarket({ now: '2026-03-05T09:00:00Z' });
    const desk = await test.as(await createAdmin(test.db, 'finance'));
    const past = desk.finance.setTaxRate({ ...vat, validFrom: '2026-03-04' });
    await expect(past).rejects.toMatchObject({ cause: { code: 'TAX_RATE_IN_THE_PAST' } });
    await desk.finance.setTaxRate(vat);
    const again = desk.finance.setTaxRate({ ...vat, basisPoints: 700 });
    await expect(again).rejects.toMatchObject({ cause: { code: 'TAX_RATE_EXISTS' } });
    await expect(test.sql`update tax_rates set basis_points = 0`).rejects.toThrow('append-only');
    expect(await desk.finance.taxRates()).toEqual([vat]);
  });
});
