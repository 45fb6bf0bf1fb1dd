import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

it('lists every door to the end, also into a pipe', async () => {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'api-inventory.ts')], {
    maxBuffer: 10_000_000,
  });
  const doors = JSON.parse(stdout) as { path: string; type: string; input: unknown; auth: string }[];
  expect(doors.length).toBeGreaterThan(200);
  for (const { path, type, input, auth } of doors) {
    expect([path, type, input, auth], path).not.toContain(undefined);
    expect(auth, path).toMatch(/^(public|user|candidate|coach|admin:[\w-]+)$/);
  }
  expect(doors.map(({ path }) => path)).toContain('/healthz');
});
