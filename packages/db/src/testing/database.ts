import { randomBytes } from 'node:crypto';
import postgres, { type Sql } from 'postgres';
import { createDatabase, type Database } from '../client.ts';

/** Set by the test run's set-up: where the server is, as owner and as the product's role. */
const OWNER_URL = 'TEST_DATABASE_OWNER_URL';
const APP_URL = 'TEST_DATABASE_APP_URL';

/** Migrated once per run; every test database is a copy of it. */
export const TEMPLATE = 'second_round_template';

export type TestDatabase = AsyncDisposable & {
  /** As the product connects: no DDL, nothing rewritten in ledger and audit. */
  url: string;
  ownerUrl: string;
  db: Database;
  sql: Sql;
  close(): Promise<void>;
};

/** A database of its own for one test. Commits are real, so races are; it is dropped when closed. */
export async function createTestDatabase(options: { max?: number } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asOwner((sql) => sql`create database ${sql(name)} template ${sql(TEMPLATE)}`);
  const url = withDatabase(setting(APP_URL), name);
  // A busy machine may keep a test waiting for a connection; that must not decide it.
  const client = createDatabase({ url, applicationName: 'test', acquireTimeoutMs: 60_000, ...options });
  const close = async () => {
    await client.close();
    await asOwner((sql) => sql`drop database if exists ${sql(name)} with (force)`);
  };
  return {
    url,
    ownerUrl: withDatabase(setting(OWNER_URL), name),
    db: client.db,
    sql: client.sql,
    close,
    [Symbol.asyncDispose]: close,
  };
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function asOwner(work: (sql: Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(withDatabase(setting(OWNER_URL), 'postgres'), { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: run tests with the database through npm run test:integration`);
  return value;
}
