import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, isPortFree } from './free-port.ts';
import { mayEnter, type OsUser, postgresOsUser, postgresPrograms } from './postgres-programs.ts';
import { findRunningServer } from './running-server.ts';
import { ServerRefusal } from './server-refusal.ts';
import { prepareRoles, readOrMakePasswords, type ServerUrls, serverUrls, writeOnce } from './server-roles.ts';

export type EmbeddedServer = ServerUrls & { port: number; stop(): void };

export type EmbeddedServerOptions = {
  dataDirectory: string;
  /** A free one when left out. */
  port?: number;
  /** For tests: faster, not safe in a crash, and gone with its folder when stopped or when this process dies. */
  throwaway?: boolean;
};

const STOP_SECONDS = 20;

/**
 * Starts PostgreSQL 18 from the installed packages, or takes over the one that still runs on the
 * same data. It is a process in a session of its own: Ctrl-C in a terminal does not reach it, so it
 * can be stopped last.
 *
 * @throws ServerRefusal with one sentence about what to do
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const { dataDirectory, throwaway = false } = options;
  const user = postgresOsUser();
  makeDataDirectory(dataDirectory, user);
  const programs = postgresPrograms(dataDirectory, user);
  const cluster = join(dataDirectory, 'postgres');
  const passwords = readOrMakePasswords(dataDirectory, { mayMake: !existsSync(cluster) });

  const run = (program: string, args: string[]) =>
    spawnSync(join(programs, program), args, {
      ...user,
      cwd: dataDirectory,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' },
    });
  const stop = () => {
    run('pg_ctl', ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', String(STOP_SECONDS)]);
    if (throwaway) rmSync(dataDirectory, { recursive: true, force: true });
  };

  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    initialise(run, { dataDirectory, cluster, user, password: passwords.superuser, throwaway });
  }
  let port = await findRunningServer(cluster, passwords.superuser);
  if (port === undefined) {
    port = await choosePort(options.port);
    startProcess(run, { dataDirectory, cluster, user, port, throwaway });
  }
  if (throwaway) cleanUpWhenThisProcessDies(dataDirectory);
  await prepareRoles(port, passwords);
  return { ...serverUrls(port, passwords), port, stop };
}

type Run = (program: string, args: string[]) => { status: number | null; stderr: string; stdout: string };

function makeDataDirectory(dataDirectory: string, user: OsUser | undefined): void {
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

type Cluster = { dataDirectory: string; cluster: string; user: OsUser | undefined; throwaway: boolean };

function initialise(run: Run, options: Cluster & { password: string }): void {
  const { dataDirectory, cluster, user, password, throwaway } = options;
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  if (user) chownSync(cluster, user.uid, user.gid);
  const passwordFile = writeOnce(join(dataDirectory, 'initdb-password'), password, user);
  const { status, stderr } = run('initdb', [
    `--pgdata=${cluster}`,
    '--username=postgres',
    `--pwfile=${passwordFile.path}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8', // sorts by code point as C does, and knows the case of all letters
    ...(throwaway ? ['--no-sync'] : []),
  ]);
  passwordFile.remove();
  if (status !== 0) throw new ServerRefusal(`PostgreSQL could not be set up in ${cluster}: ${stderr.trim()}`);
}

async function choosePort(wanted: number | undefined): Promise<number> {
  if (wanted === undefined) return freePort();
  if (await isPortFree(wanted)) return wanted;
  throw new ServerRefusal(
    `Port ${wanted}, meant for PostgreSQL, is in use: stop what uses it or choose another.`,
  );
}

function startProcess(run: Run, options: Cluster & { port: number }): void {
  const { dataDirectory, cluster, user, port, throwaway } = options;
  const log = writeOnce(join(dataDirectory, 'logs', 'postgres.log'), '', user);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    max_connections: 200,
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...(throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const { status } = run('pg_ctl', ['start', '-D', cluster, '-l', log.path, '-w', '-o', flags.join(' ')]);
  if (status === 0) return;
  const reason = readFileSync(log.path, 'utf8').trim().split('\n').slice(-3).join(' ');
  throw new ServerRefusal(`PostgreSQL did not start (${log.path}): ${reason}`);
}

/** A killed test run must leave neither server nor folder behind: a small shell outlives it by a second. */
function cleanUpWhenThisProcessDies(dataDirectory: string): void {
  if (process.platform === 'win32') return;
  const pidFile = join(dataDirectory, 'postgres', 'postmaster.pid');
  const script = `while kill -0 ${process.pid} && test -e "$1"; do sleep 1; done 2>&-
    test -e "$1" || exit 0
    kill -QUIT "$(head -n 1 "$1")"; sleep 1; rm -rf "$2"`;
  const args = ['-c', script, 'clean-up', pidFile, dataDirectory];
  spawn('/bin/sh', args, { detached: true, stdio: 'ignore' }).unref();
}
