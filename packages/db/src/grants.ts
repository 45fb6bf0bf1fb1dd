import type { Sql } from 'postgres';

/** `pgboss` is the job queue's schema; its owner makes it, the product only uses it. */
const SCHEMAS = ['public', 'pgboss'];

/** Rows that are written once. Correcting one means adding another that says so. */
const APPEND_ONLY = ['ledger\\_%', 'audit\\_events'];
/** Sums of those rows, which change with them. */
const SUMS = ['ledger_balances'];

/**
 * What the product may do with the database: read and write rows. It has no DDL, does not see the
 * list of migrations as its own to write, and cannot rewrite ledger and audit.
 */
export async function grantToAppRole(sql: Sql, role: string): Promise<void> {
  const [me] = await sql<{ name: string }[]>`select current_user as name`;
  if (me?.name === role) return;
  await sql.begin(async (tx) => {
    const schemas = await tx<{ nspname: string }[]>`
      select nspname from pg_namespace where nspname in ${tx(SCHEMAS)}`;
    for (const { nspname } of schemas) {
      await tx`grant usage on schema ${tx(nspname)} to ${tx(role)}`;
      await tx`grant select, insert, update, delete on all tables in schema ${tx(nspname)} to ${tx(role)}`;
      await tx`grant usage, select on all sequences in schema ${tx(nspname)} to ${tx(role)}`;
      await tx`grant execute on all functions in schema ${tx(nspname)} to ${tx(role)}`;
    }
    await tx`revoke insert, update, delete on schema_migrations from ${tx(role)}`;
    const appendOnly = await tx<{ tablename: string }[]>`
      select tablename from pg_tables
      where schemaname = 'public' and tablename like any (${APPEND_ONLY}) and tablename <> all (${SUMS})`;
    for (const { tablename } of appendOnly) {
      await tx`revoke update, delete on ${tx(tablename)} from ${tx(role)}`;
    }
  });
}
