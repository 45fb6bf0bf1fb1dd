import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase, PgTransaction } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';
import { type AcquireLimit, acquireLimit } from './acquire-limit.ts';

type NoSchema = Record<string, never>;

/** Reads and single writes; `transaction` opens one. Never use it inside a transaction: use that `tx`. */
export type Database = PgDatabase<PostgresJsQueryResultHKT, NoSchema>;
export type Transaction = PgTransaction<
  PostgresJsQueryResultHKT,
  NoSchema,
  ExtractTablesWithRelations<NoSchema>
>;
/** What a repository that only reads, or writes one row, asks for. */
export type Queryable = Database | Transaction;

export type DatabaseOptions = {
  url: string;
  /** Connections at most. */
  max?: number;
  applicationName?: string;
  /** How long a query or transaction may wait for a connection. */
  acquireTimeoutMs?: number;
};

export type DatabaseClient = {
  db: Database;
  /** The driver itself, for LISTEN, health checks and tests. It knows no acquire limit. */
  sql: Sql;
  close(): Promise<void>;
};

const CONNECT_TIMEOUT_SECONDS = 5;
const CLOSE_TIMEOUT_SECONDS = 5;

/** A pool with limits: nothing that waits here waits for ever. */
export function createDatabase(options: DatabaseOptions): DatabaseClient {
  const { url, max = 10, applicationName = 'second-round', acquireTimeoutMs = 5_000 } = options;
  const sql = postgres(url, {
    max,
    connect_timeout: CONNECT_TIMEOUT_SECONDS,
    backoff: secondsBeforeReconnect,
    onnotice: () => {}, // "already exists, skipping" is not news
    connection: {
      application_name: applicationName,
      TimeZone: 'UTC',
      statement_timeout: 10_000,
      lock_timeout: 3_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  });
  const db = drizzle(withAcquireLimit(sql, acquireLimit(max, acquireTimeoutMs)));
  acceptInstantsAsParameters(sql);
  return { db, sql, close: () => sql.end({ timeout: CLOSE_TIMEOUT_SECONDS }) };
}

/** The driver would wait up to 20 s, long after a database that was restarted is back. */
const secondsBeforeReconnect = (failures: number) =>
  Math.min(0.05 * 2 ** failures, 1) * (0.5 + Math.random() / 2);

/** Drizzle calls three things of the driver: `begin`, `unsafe(…)` and `unsafe(…).values()`. */
function withAcquireLimit(sql: Sql, limit: AcquireLimit): Sql {
  const begin = (...work: Parameters<Sql['begin']>) => limit.run(async () => sql.begin(...work));
  const unsafe = (...query: Parameters<Sql['unsafe']>) => {
    const rows = () => limit.run(async () => sql.unsafe(...query));
    return {
      // biome-ignore lint/suspicious/noThenProperty: like the driver's query, it runs when it is awaited
      then: <A, B>(done?: (value: unknown) => A, failed?: (error: unknown) => B) => rows().then(done, failed),
      values: () => limit.run(async () => sql.unsafe(...query).values()),
    };
  };
  return new Proxy(sql, {
    get: (target, name, self) =>
      name === 'begin' ? begin : name === 'unsafe' ? unsafe : Reflect.get(target, name, self),
  });
}

const TIMESTAMPTZ = 1184;

/** So that an instant may also stand in a raw `sql` fragment, where no column says how to write it. */
function acceptInstantsAsParameters(sql: Sql): void {
  sql.options.serializers[TIMESTAMPTZ] = (value: unknown) =>
    value instanceof Temporal.Instant ? value.toString({ smallestUnit: 'microsecond' }) : value;
}
