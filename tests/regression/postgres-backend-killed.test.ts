import { createTestDatabase } from '@app/db/testing/database';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/**
 * PostgreSQL may end a connection between two statements of a transaction (an administrator, a
 * time limit, a failover). Each such transaction is refused, nothing crashes the process, the pool
 * stays whole, and no later statement of it runs on somebody else's connection. Unpatched,
 * postgres.js 3.4.9 breaks every one of these: see scripts/patch-dependencies.mjs.
 */
describe('a backend killed inside a transaction', () => {
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);

  beforeEach(() => {
    uncaught.length = 0;
    process.on('uncaughtException', note).on('unhandledRejection', note);
  });
  afterEach(() => {
    process.off('uncaughtException', note).off('unhandledRejection', note);
  });

  it('rejects, twenty times of twenty, and leaves the pool usable', async () => {
    await using test = await createTestDatabase({ max: 4 });
    const outcomes: string[] = [];
    for (let round = 0; round < 20; round++) {
      const transaction = test.db.transaction(async (tx) => {
        await killBackendOf(test, tx);
        await tx.execute(sql`select 1`);
        await tx.execute(sql`select 2`);
      });
      outcomes.push(await settled(transaction));
    }
    const answers = await Promise.all(Array.from({ length: 8 }, () => test.db.execute(sql`select 1 as one`)));

    expect(outcomes).toEqual(Array(20).fill('rejected'));
    expect(answers.map(([row]) => row)).toEqual(Array(8).fill({ one: 1 }));
    expect(uncaught).toEqual([]);
  });

  it('rejects the statements that wait for an answer, and can still be closed', async () => {
    const test = await createTestDatabase({ max: 2 });
    const outcome = await settled(
      test.db.transaction(async (tx) => {
        const both = [tx.execute(sql`select pg_sleep(5)`), tx.execute(sql`select 1`)];
        for (const statement of both) void statement.catch(() => {});
        await test.sql`select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(5)%' and pid <> pg_backend_pid()`;
        await Promise.all(both);
      }),
    );
    expect(outcome).toBe('rejected');
    expect(await test.sql`select 1 as one`).toEqual([{ one: 1 }]);
    // Without its own time limit the driver would wait for the answer that never comes.
    expect(await settled(test.sql.end())).toBe('fulfilled');
    await test.close();
    expect(uncaught).toEqual([]);
  });

  it('does not run the rest of it on a connection that was opened for somebody else', async () => {
    await using test = await createTestDatabase({ max: 2 });
    const strays: unknown[] = [];
    const outcome = await settled(
      test.db.transaction(async (tx) => {
        await killBackendOf(test, tx);
        // The pool opens the connection again for these; the transaction's number is still in use.
        await Promise.all(Array.from({ length: 8 }, () => test.sql`select pg_sleep(0.01)`));
        strays.push(await settled(tx.execute(sql`select 'stray'`)));
      }),
    );
    await expect.poll(() => strays).toEqual(['rejected']);
    expect(outcome).toBe('rejected');
    expect(uncaught).toEqual([]);
  });
});

type TestDatabase = Awaited<ReturnType<typeof createTestDatabase>>;
type Tx = Parameters<Parameters<TestDatabase['db']['transaction']>[0]>[0];

/** Kills it from another connection, and returns once the server says that it is gone. */
async function killBackendOf(test: TestDatabase, tx: Tx): Promise<void> {
  const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  await test.sql`select pg_terminate_backend(${row!.pid}, 2000)`; // one row was selected
}

/** A promise that never settles fails here by name instead of by the test's own time limit. */
function settled(promise: Promise<unknown>): Promise<string> {
  const never = new Promise<string>((resolve) => setTimeout(resolve, 8_000, 'never settled').unref());
  return Promise.race([
    promise.then(
      () => 'fulfilled',
      () => 'rejected',
    ),
    never,
  ]);
}
