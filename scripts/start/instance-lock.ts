import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServerRefusal } from '@app/db/server-refusal';

/**
 * One instance per data folder: two would feed one queue and one database twice.
 *
 * @throws ServerRefusal when another one runs
 */
export function lockDataDirectory(dataDirectory: string, url: string): () => void {
  const path = join(dataDirectory, 'running.json');
  if (existsSync(path)) {
    const other = JSON.parse(readFileSync(path, 'utf8')) as { pid: number; url: string };
    if (isInstance(other.pid)) {
      throw new ServerRefusal(
        `Second Round already runs on these data, at ${other.url} (process ${other.pid}): stop it first, or set DATA_DIR to another folder.`,
      );
    }
  }
  writeFileSync(path, JSON.stringify({ pid: process.pid, url }));
  return () => rmSync(path, { force: true });
}

/** The number may by now belong to another program; only Linux tells. */
function isInstance(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (process.platform !== 'linux') return true;
  return /scripts[/](start|dev)\.ts/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
}
