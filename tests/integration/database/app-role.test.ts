import { sqlState } from '@app/db/constraint';
import { grantToAppRole } from '@app/db/grants';
import { createTestDatabase } from '@app/db/testing/database';
import postgres from 'postgres';
import { expect, it } from 'vitest';

const INSUFFICIENT_PRIVILEGE = '42501';

/** What a stolen connection of the product must not be able to do. */
it('lets the product write rows, but not the schema, and not rewrite ledger and audit', async () => {
  await using test = await createTestDatabase();
  const owner = postgres(test.ownerUrl, { max: 1, onnotice: () => {} });
  await owner`create table ledger_probe (amount int)`;
  await owner`create table probe (amount int)`;
  await grantToAppRole(owner, new URL(test.url).username);
  await owner.end();
  const refused = (statement: string) => test.sql.unsafe(statement).then(() => 'done', sqlState);

  await test.sql`insert into probe values (1)`;
  await test.sql`update probe set amount = 2`;
  await test.sql`insert into ledger_probe values (1)`;
  expect(await test.sql`select amount from ledger_probe`).toEqual([{ amount: 1 }]);

  expect(await refused('update ledger_probe set amount = 2')).toBe(INSUFFICIENT_PRIVILEGE);
  expect(await refused('delete from ledger_probe')).toBe(INSUFFICIENT_PRIVILEGE);
  expect(await refused('truncate probe')).toBe(INSUFFICIENT_PRIVILEGE);
  expect(await refused('drop table probe')).toBe(INSUFFICIENT_PRIVILEGE);
  expect(await refused('create table mine (a int)')).toBe(INSUFFICIENT_PRIVILEGE);
  expect(await refused('create schema mine')).toBe(INSUFFICIENT_PRIVILEGE);
  expect(await refused('delete from schema_migrations')).toBe(INSUFFICIENT_PRIVILEGE);
});
