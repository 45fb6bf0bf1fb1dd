import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OsUser } from './postgres-programs.ts';
import { isServerReady } from './running-server.ts';
import { ServerRefusal } from './server-refusal.ts';
import { writeOnce } from './server-roles.ts';

const READY_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 20_000;

export type ServerProcess = {
  /** Resolves when the server has ended, for whatever reason. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
};

type Options = {
  programs: string;
  dataDirectory: string;
  cluster: string;
  user: OsUser | undefined;
  port: number;
  throwaway: boolean;
};

/** Runs PostgreSQL in a session of its own, and answers when it takes connections. */
export async function startServerProcess(options: Options): Promise<ServerProcess> {
  const { programs, dataDirectory, cluster, user } = options;
  const log = writeOnce(join(dataDirectory, 'logs', 'postgres.log'), '', user).path;
  const logFile = openSync(log, 'a');
  const server = spawn(join(programs, 'postgres'), ['-D', cluster, ...flags(options)], {
    ...user,
    cwd: dataDirectory,
    env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', logFile, logFile],
    detached: true,
  });
  closeSync(logFile);
  const watch = watchThisProcess(server, options);
  const watchEnded = once(watch, 'exit').catch(() => {}); // no shell, as on Windows: a killed starter leaves the server
  const ended = once(server, 'exit').then(() => {
    watch.ref();
    watch.kill('SIGKILL'); // or it would one day stop another process of that number
    return watchEnded;
  });
  await untilReady(server, cluster, log);
  server.unref();
  return {
    ended,
    async stop() {
      server.ref();
      server.kill('SIGINT'); // "fast": ends connections, writes what is due
      const limit = setTimeout(() => server.kill('SIGQUIT'), STOP_LIMIT_MS);
      await ended;
      clearTimeout(limit);
    },
  };
}

function flags({ port, throwaway }: Options): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    max_connections: 200,
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...(throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null;

async function untilReady(server: ChildProcess, cluster: string, log: string): Promise<void> {
  const failed = new Promise<Error>((resolve) => server.once('error', resolve));
  const deadline = performance.now() + READY_LIMIT_MS;
  while (!isServerReady(cluster, server.pid)) {
    const error = await Promise.race([failed, sleep(20)]);
    if (!error && isRunning(server) && performance.now() < deadline) continue;
    server.kill('SIGQUIT');
    const reason = error?.message ?? readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' ');
    throw new ServerRefusal(`PostgreSQL did not start (${log}): ${reason}`);
  }
}

/**
 * A small shell waits for the end of its input, which is the end of this process, and then stops
 * the server; a throwaway one is removed as well.
 */
function watchThisProcess(server: ChildProcess, { dataDirectory, throwaway }: Options): ChildProcess {
  const script = throwaway ? 'read -r _; kill -QUIT "$1"; sleep 1; rm -rf "$2"' : 'read -r _; kill -INT "$1"';
  const watch = spawn('/bin/sh', ['-c', script, 'watch', String(server.pid), dataDirectory], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watch.unref();
  (watch.stdin as { unref?(): void } | null)?.unref?.(); // a socket underneath; its type does not say so
  return watch;
}
