import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataDirectory } from './data-directory.ts';
import { freePort, isPortFree } from './free-port.ts';
import { type OsUser, postgresOsUser, postgresPrograms } from './postgres-programs.ts';
import { stopRunningServer } from './running-server.ts';
import { startServerProcess } from './server-process.ts';
import { ServerRefusal } from './server-refusal.ts';
import {
  makePasswords,
  type Passwords,
  prepareRoles,
  readPasswords,
  type ServerUrls,
  serverUrls,
  writeOnce,
} from './server-roles.ts';

export type EmbeddedServer = ServerUrls & { port: number; ended: Promise<unknown>; stop(): Promise<void> };

export type EmbeddedServerOptions = {
  dataDirectory: string;
  /** A free one when left out. */
  port?: number;
  /** For tests: faster, not safe in a crash, and gone with its folder when stopped or when this process dies. */
  throwaway?: boolean;
};

/**
 * Starts PostgreSQL 18 from the installed packages. It is a process in a session of its own: Ctrl-C
 * in a terminal does not reach it, so it can be stopped last; it stops by itself when this process
 * dies. One that still runs on the same data is stopped first.
 *
 * @throws ServerRefusal with one sentence about what to do
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const { dataDirectory, throwaway = false } = options;
  const user = postgresOsUser();
  makeDataDirectory(dataDirectory);
  const programs = postgresPrograms(dataDirectory, user);
  const cluster = join(dataDirectory, 'postgres');
  const fresh = !existsSync(cluster);
  const passwords = fresh ? makePasswords(dataDirectory) : passwordsOf(dataDirectory);

  if (fresh) initialise({ programs, dataDirectory, cluster, user, throwaway, password: passwords.superuser });
  await stopRunningServer(dataDirectory);
  const port = await choosePort(options.port);
  const server = await startServerProcess({ programs, dataDirectory, cluster, user, port, throwaway });
  await prepareRoles(port, passwords);
  return {
    ...serverUrls(port, passwords),
    port,
    ended: server.ended,
    async stop() {
      await server.stop();
      if (throwaway) rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

function passwordsOf(dataDirectory: string): Passwords {
  const passwords = readPasswords(dataDirectory);
  if (passwords) return passwords;
  throw new ServerRefusal(
    `The passwords of the database in ${dataDirectory} are missing, so it cannot be opened: start over with --reset.`,
  );
}

type Initialising = {
  programs: string;
  dataDirectory: string;
  cluster: string;
  user: OsUser | undefined;
  throwaway: boolean;
  password: string;
};

function initialise(options: Initialising): void {
  const { programs, dataDirectory, cluster, user, password, throwaway } = options;
  const unfinished = `${cluster}.unfinished`; // renamed at the end: half a cluster is never started
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (user) chownSync(unfinished, user.uid, user.gid);
  const passwordFile = writeOnce(join(dataDirectory, 'initdb-password'), password, user);
  const args = [
    `--pgdata=${unfinished}`,
    '--username=postgres',
    `--pwfile=${passwordFile.path}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8', // sorts by code point as C does, and knows the case of all letters
    ...(throwaway ? ['--no-sync'] : []),
  ];
  const { status, stderr } = spawnSync(join(programs, 'initdb'), args, {
    ...user,
    cwd: dataDirectory,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' },
  });
  passwordFile.remove();
  if (status !== 0) throw new ServerRefusal(`PostgreSQL could not be set up in ${cluster}: ${stderr.trim()}`);
  renameSync(unfinished, cluster);
}

async function choosePort(wanted: number | undefined): Promise<number> {
  if (wanted === undefined) return freePort();
  if (await isPortFree(wanted)) return wanted;
  throw new ServerRefusal(
    `Port ${wanted}, meant for PostgreSQL, is in use: stop what uses it or choose another.`,
  );
}
