import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { migrate } from '@app/db/migrate';
import { createTestDatabase } from '@app/db/testing/database';
import { expect, it } from 'vitest';

/** A folder of migrations beside ours: numbers from 9000 on, in a database that has ours already. */
function folderWith(files: Record<string, string>) {
  const path = mkdtempSync(join(tmpdir(), 'second-round-migrations-'));
  const write = (name: string, text: string) => writeFileSync(join(path, name), text);
  for (const [name, text] of Object.entries(files)) write(name, text);
  const remove = () => rmSync(path, { recursive: true });
  return { folder: pathToFileURL(`${path}/`), write, [Symbol.dispose]: remove };
}

it('applies each file once, in order, also when two start at the same moment', async () => {
  await using test = await createTestDatabase();
  using files = folderWith({
    '9002_fill.sql': 'insert into probes values (1);',
    '9001_create.sql': 'create table probes (a int);',
  });
  const run = () => migrate({ ownerUrl: test.ownerUrl, folder: files.folder, appRole: 'second_round_app' });

  const applied = (await Promise.all([run(), run()])).flat();
  expect(applied).toEqual(['9001_create.sql', '9002_fill.sql']);
  expect(await test.sql`select a from probes`).toEqual([{ a: 1 }]);
});

it('keeps nothing of a file that fails, and names it', async () => {
  await using test = await createTestDatabase();
  using files = folderWith({ '9001_half.sql': 'create table half (a int); select 1/0;' });
  const failed = migrate({ ownerUrl: test.ownerUrl, folder: files.folder });

  await expect(failed).rejects.toThrow('9001_half.sql: division by zero');
  expect(await test.sql`select to_regclass('half') as found`).toEqual([{ found: null }]);
});

it('refuses a file that was edited after it was applied', async () => {
  await using test = await createTestDatabase();
  using files = folderWith({ '9001_create.sql': 'create table probes (a int);' });
  await migrate({ ownerUrl: test.ownerUrl, folder: files.folder });
  files.write('9001_create.sql', 'create table probes (a bigint);');

  await expect(migrate({ ownerUrl: test.ownerUrl, folder: files.folder })).rejects.toThrow(/changed after/);
});

it('leaves alone what a newer checkout has applied', async () => {
  await using test = await createTestDatabase();
  using newer = folderWith({ '9001_create.sql': 'create table probes (a int);' });
  using older = folderWith({});
  await migrate({ ownerUrl: test.ownerUrl, folder: newer.folder });
  expect(await migrate({ ownerUrl: test.ownerUrl, folder: older.folder })).toEqual([]);
});
