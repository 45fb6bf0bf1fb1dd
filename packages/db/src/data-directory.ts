import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

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
