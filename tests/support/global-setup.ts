import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbeddedServer } from '@app/db/embedded-server';
import { migrate } from '@app/db/migrate';
import { TEMPLATE, withDatabase } from '@app/db/testing/database';
import postgres from 'postgres';

/**
 * One PostgreSQL for the run, with the migrated template that every test database copies. An own
 * server is used when TEST_DATABASE_OWNER_URL (may create databases) and TEST_DATABASE_APP_URL are set.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_OWNER_URL ? undefined : await startThrowawayServer();
  const ownerUrl = process.env.TEST_DATABASE_OWNER_URL!; // set by the line above when it was not
  await makeTemplate(ownerUrl, new URL(process.env.TEST_DATABASE_APP_URL ?? ownerUrl).username);
  return async () => server?.stop();
}

async function startThrowawayServer(): Promise<EmbeddedServer> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'second-round-test-'));
  const server = await startEmbeddedServer({ dataDirectory, throwaway: true });
  process.env.TEST_DATABASE_OWNER_URL = server.ownerUrl; // inherited by the workers
  process.env.TEST_DATABASE_APP_URL = server.appUrl;
  return server;
}

async function makeTemplate(ownerUrl: string, appRole: string): Promise<void> {
  const sql = postgres(withDatabase(ownerUrl, 'postgres'), { max: 1, onnotice: () => {} });
  try {
    await sql`drop database if exists ${sql(TEMPLATE)} with (force)`;
    await sql`create database ${sql(TEMPLATE)}`;
  } finally {
    await sql.end();
  }
  await migrate({ ownerUrl: withDatabase(ownerUrl, TEMPLATE), appRole });
}
