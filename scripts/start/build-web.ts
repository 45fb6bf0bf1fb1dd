import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServerRefusal } from '@app/db/server-refusal';
import { inCheckout } from './settings.ts';

/** Everything that the built files are made of. The API's types leave no trace in them. */
const INPUTS = [
  'apps/web/src',
  'apps/web/public',
  'apps/web/index.html',
  'apps/web/package.json',
  'apps/web/build',
  'apps/web/vite.config.ts',
  'apps/web/vite.server.config.ts',
  'packages/shared/src',
  'package-lock.json',
];

export const WEB_DIST = inCheckout('apps', 'web', 'dist');
const STAMP = join(WEB_DIST, '.inputs');

export function isWebBuilt(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputsHash();
}

/**
 * Builds what the browser gets (`dist`) and the pages as the server writes them (`dist-server`).
 *
 * @throws ServerRefusal with what the bundler said
 */
export async function buildWeb(stop?: AbortSignal): Promise<void> {
  const hash = inputsHash(); // before: a file saved during the build makes the next start build again
  await Promise.all([bundle(['--manifest'], stop), bundle(['--config', 'vite.server.config.ts'], stop)]);
  writeFileSync(STAMP, hash);
}

async function bundle(options: readonly string[], stop?: AbortSignal): Promise<void> {
  const vite = spawn(
    process.execPath,
    [inCheckout('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', ...options],
    {
      cwd: inCheckout('apps', 'web'),
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: stop,
    },
  );
  vite.on('error', () => {}); // stopped on request; its end is awaited below
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk;
  };
  vite.stdout.on('data', collect);
  vite.stderr.on('data', collect);
  const code = await new Promise((resolve) => vite.once('close', resolve));
  stop?.throwIfAborted();
  if (code !== 0) throw new ServerRefusal(`The web app could not be built:\n${output.trim()}`);
}

function inputsHash(): string {
  const hash = createHash('sha256').update(process.version);
  for (const input of INPUTS) {
    for (const file of filesOf(inCheckout(input)))
      hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
