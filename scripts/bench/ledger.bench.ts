/**
 * What one account of the ledger stands at, among five million entries: read from the kept balances, and added up
 * from the entries. Asked of the busiest account (half of all entries), of a coach's and of a booking's; the sums are
 * asserted to be equal. LEDGER_ENTRIES sets another size. PostgreSQL runs without fsync.
 */
import assert from 'node:assert/strict';
import { ledgerAccount } from '@app/shared/payments/ledger-account';
import postgres, { type Sql } from 'postgres';
import { readBalance } from '../../apps/api/src/features/payments/ledger.repository.ts';
import startPostgres from '../../tests/support/global-setup.ts';
import { createTestApp, type TestApp } from '../../tests/support/test-app.ts';
import { median } from './median-time.ts';

const ENTRIES = Number(process.env.LEDGER_ENTRIES ?? 5_000_000);
const BATCH = 500_000;
const COACHES = 500;
const READS = 200;
const GOAL_MS = 5;

/** Facts of two entries each: Stripe's balance against a coach's or a booking's account. */
async function fill(owner: Sql): Promise<void> {
  // The triggers would judge each of them, which takes long.
  await owner`alter table ledger_transactions disable trigger user`;
  await owner`alter table ledger_entries disable trigger user`;
  for (let from = 0; from < ENTRIES / 2; from += BATCH / 2) {
    const to = Math.min(from + BATCH / 2, ENTRIES / 2) - 1;
    await owner`insert into ledger_transactions (id, code, ref, occurred_at)
      select 'ltx_bench' || n, 'P1', 'bench' || n, timestamptz '2026-03-02' + n * interval '1 second'
      from generate_series(${from}::int, ${to}::int) n`;
    await owner`insert into ledger_entries
      select 'ltx_bench' || n, side.account, 'EUR', side.sign * (100 + n % 9000)
      from generate_series(${from}::int, ${to}::int) n cross join lateral (values
        (${ledgerAccount.stripeBalance}::text, 1),
        (case when n % 2 = 0 then 'liability:coach_payable:coa_' || n % ${COACHES} else 'liability:booking:bkg_' || n end, -1)
      ) side(account, sign)`;
  }
  await owner`insert into ledger_balances
    select account, currency, sum(amount_minor) from ledger_entries group by account, currency`;
  await owner`analyze`;
}

async function time(
  reads: number,
  read: () => Promise<unknown>,
): Promise<{ middle: number; slowest: number }> {
  const times: number[] = [];
  for (let turn = 0; turn < reads; turn += 1) {
    const start = performance.now();
    await read();
    times.push(performance.now() - start);
  }
  return { middle: median(times), slowest: Math.max(...times) };
}

async function compare(test: TestApp, account: string): Promise<void> {
  const kept = await readBalance(test.db, account, 'EUR');
  const sum = () => test.sql<{ sum: string }[]>`select coalesce(sum(amount_minor), 0)::text as sum
    from ledger_entries where account = ${account} and currency = 'EUR'`;
  const [added] = await sum();
  assert.equal(kept.amountMinor, Number(added?.sum), `${account} is kept as its entries add up`);
  const read = await time(READS, () => readBalance(test.db, account, 'EUR'));
  const add = await time(3, sum);
  assert.ok(read.middle < GOAL_MS, `${account}: ${read.middle} ms`);
  const ratio = (add.middle / read.middle).toFixed(0);
  console.log(
    `  ${account.padEnd(38)} ${read.middle.toFixed(2)} ms (slowest ${read.slowest.toFixed(1)}), goal ${GOAL_MS};` +
      ` added up ${add.middle.toFixed(1)} ms, ${ratio} times that`,
  );
}

const stopPostgres = await startPostgres();
try {
  await using test = await createTestApp();
  const owner = postgres(test.ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await fill(owner);
  } finally {
    await owner.end();
  }
  console.log(`  ${ENTRIES.toLocaleString('en')} entries`);
  await compare(test, ledgerAccount.stripeBalance);
  await compare(test, 'liability:coach_payable:coa_42');
  await compare(test, 'liability:booking:bkg_4243');
} finally {
  await stopPostgres();
}
