import { ledgerAccount } from '@app/shared/payments/ledger-account';
import type { TestApp } from './test-app.ts';

/** Balances by account, debits less credits; accounts at nothing are left out. */
export async function readBooks(test: TestApp): Promise<Record<string, number>> {
  const rows = await test.sql<{ account: string; amount: string }[]>`
    select account, amount_minor::text as amount from ledger_balances where amount_minor <> 0 order by account`;
  return Object.fromEntries(rows.map(({ account, amount }) => [account, Number(amount)]));
}

/** The facts of one booking, in the order they were written. */
export async function readCodes(test: TestApp, bookingId: string): Promise<string[]> {
  const rows = await test.sql<{ code: string }[]>`
    select code from ledger_transactions where booking_id = ${bookingId} order by sequence`;
  return rows.map(({ code }) => code);
}

/** What was announced about a booking so far and not yet handed on: names in order. */
export async function readAnnounced(test: TestApp): Promise<string[]> {
  const rows = await test.sql<{ name: string }[]>`
    select data ->> 'name' as name from pgboss.job where name = 'events.deliver' order by created_on, id`;
  return rows.map(({ name }) => name);
}

export { ledgerAccount };
