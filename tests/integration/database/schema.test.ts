import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createTestDatabase } from '@app/db/testing/database';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../../packages/db/src/schema');

/** Migrations and table objects are both written by hand: they must say the same. */
it('describes the tables in code as the migrations make them', async () => {
  await using test = await createTestDatabase();
  const rows = await test.sql<{ name: string; type: string; required: boolean }[]>`
    select attrelid::regclass || '.' || attname as name, format_type(atttypid, atttypmod) as type, attnotnull as required
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped`;
  const made = new Map(rows.map(({ name, type, required }) => [name, { type, required }]));
  const described = (await tables()).flatMap(({ name: table, columns }) =>
    columns.map((column) => ({
      name: `${table}.${column.name}`,
      type: databaseType(column.getSQLType()),
      required: column.notNull,
    })),
  );

  expect(described.length).toBeGreaterThan(0);
  const different = described.filter(({ name, type, required }) => {
    const column = made.get(name);
    return column?.type !== type || column.required !== required;
  });
  expect(different.map((column) => ({ ...column, made: made.get(column.name) }))).toEqual([]);
});

async function tables() {
  const paths = globSync('*.ts', { cwd: FOLDER }).map((file) => pathToFileURL(resolve(FOLDER, file)).href);
  const modules = await Promise.all(paths.map((path) => import(path)));
  const exported: unknown[] = modules.flatMap((module) => Object.values(module));
  return exported.filter((value) => is(value, PgTable)).map((table) => getTableConfig(table as PgTable));
}

/** As PostgreSQL writes it. */
function databaseType(type: string): string {
  return type
    .replace(' COLLATE "C"', '')
    .replace(/^char\b/, 'character')
    .replace(/^varchar\b/, 'character varying')
    .replace(/^(bigserial|serial)$/, (serial) => (serial === 'serial' ? 'integer' : 'bigint'))
    .replace(/^timestamp$/, 'timestamp without time zone');
}
