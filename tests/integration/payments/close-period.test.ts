import { describe, expect, it } from 'vitest';
import { createAdmin } from '../../support/factories.ts';
import { createDeal, payFor } from '../../support/paid-booking.ts';
import { createTestMarket } from '../../support/stripe.ts';

describe('closing a month of the books', () => {
  it('freezes its entries, keeps its trial balance, and books later news in the open month', async () => {
    await using test = await createTestMarket();
    const adminId = await createAdmin(test.db, 'finance');
    let finance = await test.as(adminId);
    await payFor(test, await createDeal(test, { priceMinor: 10_000 }));
    const month = test.clock.current.toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth();
    const closing = { month: month.toString() };
    await expect(finance.finance.closePeriod(closing)).rejects.toMatchObject({
      cause: { code: 'PERIOD_NOT_OVER' },
    });

    test.clock.advance({ hours: 24 * 32 });
    finance = await test.as(adminId);
    await expect(
      finance.finance.closePeriod({ month: month.add({ months: 1 }).toString() }),
    ).rejects.toMatchObject({ cause: { code: expect.stringMatching(/^PERIOD_(NOT_OVER|OUT_OF_ORDER)$/) } });
    await finance.finance.closePeriod(closing);
    await expect(finance.finance.closePeriod(closing)).rejects.toMatchObject({
      cause: { code: 'PERIOD_CLOSED' },
    });

    const { periods, nextToClose } = await finance.finance.overview(closing);
    expect(nextToClose).toBeNull();
    const [closed] = periods;
    expect(closed?.month).toBe(month.toString());
    expect(closed?.balances.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
    expect(closed?.balances).toContainEqual({
      account: 'liability:booking',
      currency: 'EUR',
      amountMinor: -10_000,
    });

    const end = month.add({ months: 1 }).toPlainDate({ day: 1 }).toZonedDateTime('UTC').toInstant();
    await expect(
      test.sql`insert into ledger_transactions (id, code, ref, occurred_at)
        values ('ltx_late', 'P1', 'late', ${end.subtract({ seconds: 1 }).toString()})`,
    ).rejects.toMatchObject({ code: '23514', constraint_name: 'ledger_period_open' });
    await expect(test.sql`delete from ledger_periods`).rejects.toThrow();

    test.clock.advance({ hours: -24 * 32 });
    await payFor(test, await createDeal(test, { priceMinor: 500 }));
    const [late] = await test.sql`select occurred_at from ledger_transactions order by sequence desc limit 1`;
    expect(Temporal.Instant.from(late!.occurred_at).equals(end)).toBe(true);
  });

  it('exports a month in which debits are credits and no cell is a formula', async () => {
    await using test = await createTestMarket();
    const finance = await test.as(await createAdmin(test.db, 'finance'));
    const deal = await createDeal(test, { priceMinor: 10_000 });
    await payFor(test, deal);
    const month = test.clock.current.toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth().toString();
    const { content, lines, fileName } = await finance.finance.exportLedger({ month });
    const [head, ...rows] = content.split('\r\n').map((row) => row.split(','));
    expect(fileName).toBe(`ledger-${month}.csv`);
    expect(rows).toHaveLength(lines);
    const sum = (field: string) =>
      rows.reduce((total, row) => total + Math.round(Number(row[head!.indexOf(field)]) * 100), 0);
    expect(sum('debit')).toBe(sum('credit'));
    expect(content).not.toMatch(/(^|,|\n)[=+@-]/);
  });
});
