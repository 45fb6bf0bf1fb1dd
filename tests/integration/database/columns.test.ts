import { amountMinor, currency, id, instant } from '@app/db/schema/columns';
import { createTestDatabase } from '@app/db/testing/database';
import { eq, sql } from 'drizzle-orm';
import { pgTable } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';

const probes = pgTable('probes', {
  id: id('booking', 'id').primaryKey(),
  startsAt: instant('starts_at').notNull(),
  priceAmountMinor: amountMinor('price_amount_minor').notNull(),
  priceCurrency: currency('price_currency').notNull(),
});

const CREATE = `create temporary table probes (
  id text collate "C" primary key, starts_at timestamptz, price_amount_minor bigint, price_currency char(3))`;
const row = {
  id: 'bkg_1',
  startsAt: Temporal.Instant.from('2026-03-29T07:30:00.123456Z'),
  priceAmountMinor: 9_007_199_254_740_991,
  priceCurrency: 'EUR',
} as const;

it('stores an instant to the microsecond, whatever the time zone of the connection', async () => {
  await using test = await createTestDatabase({ max: 1 });
  await test.sql.unsafe(CREATE);
  await test.db.insert(probes).values(row);
  await test.sql`set time zone 'Asia/Kathmandu'`;

  const [found] = await test.db.select().from(probes).where(eq(probes.startsAt, row.startsAt));
  expect(found?.startsAt.toString()).toBe('2026-03-29T07:30:00.123456Z');
  expect(found).toMatchObject({ id: 'bkg_1', priceAmountMinor: 9_007_199_254_740_991, priceCurrency: 'EUR' });
});

it('cuts off digits finer than PostgreSQL keeps, so that what was written is found again', async () => {
  await using test = await createTestDatabase({ max: 1 });
  await test.sql.unsafe(CREATE);
  const startsAt = Temporal.Instant.from('2026-03-29T07:30:00.123456999Z');
  await test.db.insert(probes).values({ ...row, startsAt });
  expect(await test.db.$count(probes, eq(probes.startsAt, startsAt))).toBe(1);
});

it('takes an instant in a raw fragment', async () => {
  await using test = await createTestDatabase({ max: 1 });
  const [answer] = await test.db.execute(
    sql`select ${row.startsAt}::timestamptz - interval '1 hour' as hour`,
  );
  expect(Temporal.Instant.from(String(answer?.hour)).toString()).toBe('2026-03-29T06:30:00.123456Z');
});

it('refuses infinity, which is not a moment', async () => {
  await using test = await createTestDatabase({ max: 1 });
  await test.sql.unsafe(CREATE);
  await test.sql`insert into probes values ('bkg_1', 'infinity', 1, 'EUR')`;
  await expect(test.db.select().from(probes)).rejects.toThrow(RangeError);
});
