import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';
import { sqlState } from './constraint.ts';
import { grantToAppRole } from './grants.ts';
import { installRubrics } from './install-rubrics.ts';

const OUR_MIGRATIONS = new URL('./migrations/', import.meta.url);
const FILE_NAME = /^\d{4}_[a-z0-9_]+\.sql$/;
const LOCK_NOT_AVAILABLE = '55P03';
const LOCK_ATTEMPTS = 10;
const LOCK_PAUSE_MS = 1_000;

export type MigrateOptions = {
  /** Connection string of the role that owns the tables. */
  ownerUrl: string;
  /** The role the product runs as; without one (or when it is the owner) nothing is granted. */
  appRole?: string;
  /** Where the files are; ours when left out. */
  folder?: URL;
  /** Called with each file's name before it is applied. */
  onApply?: (name: string) => void;
};

type Migration = { name: string; text: string; checksum: string };

/**
 * Applies the SQL files that this database has not seen, in order, each in a transaction of its
 * own, then installs the rubrics that come with the product, and grants. Two at once wait for each other. Files the database knows and this checkout
 * does not are left alone: after a roll-back the older code runs on the newer schema.
 *
 * @throws when a file that was applied has been edited since: write a new one instead
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const { ownerUrl, appRole, folder = OUR_MIGRATIONS, onApply } = options;
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {}, connection: { application_name: 'migrate' } });
  try {
    await sql`select pg_advisory_lock(hashtextextended('second-round migrations', 0))`;
    const pending = await pendingMigrations(sql, folder);
    for (const migration of pending) {
      onApply?.(migration.name);
      await applyPatiently(sql, migration);
    }
    if (folder === OUR_MIGRATIONS) await installRubrics(sql);
    if (appRole) await grantToAppRole(sql, appRole);
    return pending.map(({ name }) => name);
  } finally {
    await sql.end();
  }
}

async function pendingMigrations(sql: Sql, folder: URL): Promise<Migration[]> {
  await sql`
    create table if not exists schema_migrations (
      name text primary key,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`;
  const applied = await sql<
    { name: string; checksum: string }[]
  >`select name, checksum from schema_migrations`;
  const checksums = new Map(applied.map(({ name, checksum }) => [name, checksum]));
  return readMigrations(folder).filter(({ name, checksum }) => {
    const before = checksums.get(name);
    if (before !== undefined && before !== checksum) {
      throw new Error(
        `${name} was changed after this database applied it: restore it and write a new migration.`,
      );
    }
    return before === undefined;
  });
}

function readMigrations(folder: URL): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  const misnamed = names.find((name) => !FILE_NAME.test(name));
  if (misnamed) throw new Error(`${misnamed}: a migration is named like 0002_bookings_no_overlap.sql`);
  return names.sort().map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');
    return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
  });
}

/** A migration must not queue behind a long transaction, with every later query queueing behind it. */
async function applyPatiently(sql: Sql, migration: Migration): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await apply(sql, migration);
    } catch (error) {
      if (sqlState(error) !== LOCK_NOT_AVAILABLE || attempt === LOCK_ATTEMPTS) {
        throw new Error(`${migration.name}: ${(error as Error).message}`, { cause: error });
      }
      await sleep(LOCK_PAUSE_MS);
    }
  }
}

async function apply(sql: Sql, { name, text, checksum }: Migration): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local lock_timeout = '2s'`;
    await tx.unsafe(text);
    await tx`insert into schema_migrations (name, checksum) values (${name}, ${checksum})`;
  });
}
