import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServerRefusal } from '@app/db/server-refusal';

/** Where the parts of an instance are; `stripeUrl` is null with a Stripe account of your own. */
type Addresses = { url: string; stripeUrl: string | null };

/**
 * One instance per data folder: two would feed one queue and one database twice.
 *
 * @throws ServerRefusal when another one runs
 */
export function lockDataDirectory(dataDirectory: string, addresses: Addresses): () => void {
  const other = readInstance(dataDirectory);
  if (other) {
    throw new ServerRefusal(
      `Second Round already runs on these data, at ${other.url} (process ${other.pid}): stop it first, or set DATA_DIR to another folder.`,
    );
  }
  const path = instanceFile(dataDirectory);
  writeFileSync(path, JSON.stringify({ pid: process.pid, ...addresses }));
  return () => rmSync(path, { force: true });
}

/** The instance that runs on these data now, for whoever wants to ask it something. */
export function readInstance(dataDirectory: string): (Addresses & { pid: number }) | undefined {
  const path = instanceFile(dataDirectory);
  if (!existsSync(path)) return undefined;
  const instance = JSON.parse(readFileSync(path, 'utf8')) as Addresses & { pid: number };
  return isInstance(instance.pid) ? instance : undefined;
}

const instanceFile = (dataDirectory: string) => join(dataDirectory, 'running.json');

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
