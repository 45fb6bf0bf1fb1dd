import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { mayEnter, postgresOsUser } from './postgres-programs.ts';
import { ServerRefusal } from './server-refusal.ts';

/**
 * Where a checkout keeps its local state (database, secrets, logs) unless DATA_DIR says otherwise:
 * outside the checkout, so that a clean clone of the same folder is clean, and outside root's home,
 * which the operating-system user of PostgreSQL may not enter.
 */
export function defaultDataDirectory(checkout: string): string {
  const path = realpathSync(checkout);
  const key = `${basename(path)}-${createHash('sha256').update(path).digest('hex').slice(0, 10)}`;
  return join(firstWritable([...candidateParents(), tmpdir()]), 'second-round', key);
}

function candidateParents(): string[] {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ? [process.env.LOCALAPPDATA] : [];
  if (process.getuid?.() === 0) return ['/var/lib', '/var/tmp'];
  if (process.platform === 'darwin') return [join(homedir(), 'Library', 'Application Support')];
  return [process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share')];
}

function firstWritable(folders: string[]): string {
  const writable = folders.find((folder) => {
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  });
  return writable ?? tmpdir();
}

/** @throws ServerRefusal when it cannot be written, or PostgreSQL could not reach it */
export function makeDataDirectory(dataDirectory: string): void {
  const user = postgresOsUser();
  try {
    mkdirSync(join(dataDirectory, 'logs'), { recursive: true });
    if (user) chmodSync(dataDirectory, 0o711); // PostgreSQL's user passes through, and lists nothing
  } catch (error) {
    throw new ServerRefusal(
      `The data folder ${dataDirectory} cannot be written (${(error as Error).message}): set DATA_DIR to a folder of yours.`,
    );
  }
  if (user && !mayEnter(dataDirectory, user)) {
    throw new ServerRefusal(
      `The data folder ${dataDirectory} lies where the user 'postgres' may not go, as whom root runs PostgreSQL: set DATA_DIR to a folder under /var/lib or /tmp.`,
    );
  }
}
