import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('starts from the environment and exits 0 on SIGTERM', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'mail-local-'));
  const server = spawn(process.execPath, [new URL('./main.ts', import.meta.url).pathname], {
    env: { ...process.env, MAIL_LOCAL_SMTP_PORT: '0', MAIL_LOCAL_PORT: '0', MAIL_LOCAL_DATA: dataDir },
  });
  const [line] = await once(server.stdout, 'data');
  expect(String(line)).toMatch(/takes mail at smtp:\/\/127\.0\.0\.1:\d+, shows it at http:\/\/localhost:\d+/);

  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
  await rm(dataDir, { recursive: true });
});
