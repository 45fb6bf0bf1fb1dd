import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataDirectory } from './data-directory.ts';
import { freePort, isPortFree } from './free-port.ts';
import { type OsUser, postgresOsUser, postgresPrograms } from './postgres-programs.ts';
import { stopRunningServer } from './running-server.ts';
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

  const run = (program: string, args: string[]) =>
    spawnSync(join(programs, program), args, {
      ...user,
      cwd: dataDirectory,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' },
    });
  let endWatch: () => void = () => {};
  const stop = () => {
    endWatch();
    run('pg_ctl', ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', String(STOP_SECONDS)]);
    if (throwaway) rmSync(dataDirectory, { recursive: true, force: true });
  };

  if (fresh) initialise(run, { dataDirectory, cluster, user, password: passwords.superuser, throwaway });
  await stopRunningServer(dataDirectory);
  const port = await choosePort(options.port);
  startProcess(run, { dataDirectory, cluster, user, port, throwaway });
  endWatch = stopWhenThisProcessDies(dataDirectory, throwaway);
  await prepareRoles(port, passwords);
  return { ...serverUrls(port, passwords), port, stop };
}

function passwordsOf(dataDirectory: string): Passwords {
  const passwords = readPasswords(dataDirectory);
  if (passwords) return passwords;
  throw new ServerRefusal(
    `The passwords of the database in ${dataDirectory} are missing, so it cannot be opened: start over with --reset.`,
  );
}

type Run = (program: string, args: string[]) => { status: number | null; stderr: string; stdout: string };

type Cluster = { dataDirectory: string; cluster: string; user: OsUser | undefined; throwaway: boolean };

function initialise(run: Run, options: Cluster & { password: string }): void {
  const { dataDirectory, cluster, user, password, throwaway } = options;
  const unfinished = `${cluster}.unfinished`; // renamed at the end: half a cluster is never started
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (user) chownSync(unfinished, user.uid, user.gid);
  const passwordFile = writeOnce(join(dataDirectory, 'initdb-password'), password, user);
  const { status, stderr } = run('initdb', [
    `--pgdata=${unfinished}`,
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
  renameSync(unfinished, cluster);
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

/** A small shell outlives this process by a second; it knows the server by its number, and no later one. */
function stopWhenThisProcessDies(dataDirectory: string, throwaway: boolean): () => void {
  if (process.platform === 'win32') return () => {};
  const pidFile = join(dataDirectory, 'postgres', 'postmaster.pid');
  const script = `server=$(head -n 1 "$1")
    runs() { test "$(head -n 1 "$1")" = "$server"; }
    while kill -0 ${process.pid} && runs "$1"; do sleep 1; done
    runs "$1" && kill -${throwaway ? 'QUIT' : 'INT'} "$server"
    ${throwaway ? 'sleep 1; rm -rf "$2"' : ''}`;
  const args = ['-c', script, 'watch', pidFile, dataDirectory];
  const shell = spawn('/bin/sh', args, { detached: true, stdio: 'ignore' });
  shell.unref();
  return () => {
    try {
      if (shell.pid !== undefined) process.kill(-shell.pid, 'SIGKILL');
    } catch {
      // it has left already, because the server had
    }
  };
}
