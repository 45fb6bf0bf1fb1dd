import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedServer } from '@app/db/embedded-server';
import { isPortFree } from '@app/db/free-port';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, it } from 'vitest';

const MODULE = fileURLToPath(import.meta.resolve('@app/db/embedded-server'));

let dataDirectory: string;
beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'second-round-server-'));
});
afterEach(() => rmSync(dataDirectory, { recursive: true, force: true }));

const pidFile = () => join(dataDirectory, 'postgres', 'postmaster.pid');

async function answer(url: string): Promise<unknown> {
  const sql = postgres(url, { max: 1 });
  const [row] = await sql`select current_user as role`;
  await sql.end();
  return row;
}

it('keeps its data from one start to the next, and starts over a pid file that a crash has left', async () => {
  const first = await startEmbeddedServer({ dataDirectory });
  expect(await answer(first.appUrl)).toEqual({ role: 'second_round_app' });
  await first.stop();
  expect(existsSync(pidFile())).toBe(false);

  writeFileSync(pidFile(), `${process.pid}\n${dataDirectory}/postgres\n0\n${first.port}\n`);
  const second = await startEmbeddedServer({ dataDirectory });
  expect(await answer(second.ownerUrl)).toEqual({ role: 'second_round_owner' });
  await second.stop();
});

it('is gone, with a throwaway folder, soon after its starter was killed', async () => {
  const script = `import { startEmbeddedServer } from ${JSON.stringify(MODULE)};
    const { appUrl } = await startEmbeddedServer({ dataDirectory: ${JSON.stringify(dataDirectory)}, throwaway: true });
    console.log(appUrl); setInterval(() => {}, 1000);`;
  const starter = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(starter.stdout, 'data');
  const port = Number(new URL(String(url).trim()).port);
  expect(readFileSync(pidFile(), 'utf8')).toContain(String(port));

  starter.kill('SIGKILL');
  await expect.poll(() => isPortFree(port), { timeout: 15_000 }).toBe(true);
  await expect.poll(() => existsSync(dataDirectory), { timeout: 15_000 }).toBe(false);
});

it('says in one sentence that its port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(startEmbeddedServer({ dataDirectory, port })).rejects.toThrow(`Port ${port}`);
  other.close();
});
