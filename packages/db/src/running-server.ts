import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { ServerRefusal } from './server-refusal.ts';
import { readPasswords, type ServerUrls, serverUrls } from './server-roles.ts';

const STOP_LIMIT_MS = 20_000;
const LOOK_AGAIN_MS = 50;

/** Whether this very process serves the cluster and takes connections. */
export function isServerReady(cluster: string, pid: number | undefined): boolean {
  const server = readPidFile(join(cluster, 'postmaster.pid'));
  return server !== undefined && server.pid === pid && server.status === 'ready';
}

/**
 * Stops the server that still runs on these data, because its starter was killed. A pid file left
 * by a crash, whose number now belongs to another program, is removed: PostgreSQL would not start
 * over it.
 */
export async function stopRunningServer(dataDirectory: string): Promise<void> {
  const pidFile = join(dataDirectory, 'postgres', 'postmaster.pid');
  const server = readPidFile(pidFile);
  if (!server) return;
  if (!isAlive(server.pid) || !(await isOurs(server, dataDirectory))) {
    rmSync(pidFile, { force: true });
    return;
  }
  process.kill(server.pid, 'SIGINT'); // "fast": ends connections, writes what is due
  const deadline = performance.now() + STOP_LIMIT_MS;
  while (existsSync(pidFile)) {
    if (performance.now() > deadline) {
      throw new ServerRefusal(
        `A PostgreSQL already runs on ${dataDirectory} and does not stop: end process ${server.pid} and start again.`,
      );
    }
    await sleep(LOOK_AGAIN_MS);
  }
}

/** How to reach the server that runs on these data; undefined when none does. */
export function findServerUrls(dataDirectory: string): ServerUrls | undefined {
  const server = readPidFile(join(dataDirectory, 'postgres', 'postmaster.pid'));
  const passwords = readPasswords(dataDirectory);
  return server && passwords && isAlive(server.pid) ? serverUrls(server.port, passwords) : undefined;
}

type Server = { pid: number; port: number; status: string | undefined };

/** First line the process, fourth the port, eighth the state: the file's layout is part of PostgreSQL's documentation. */
function readPidFile(path: string): Server | undefined {
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() };
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux shows what the process was started with; elsewhere the server itself is asked. */
async function isOurs({ pid, port }: Server, dataDirectory: string): Promise<boolean> {
  const cluster = join(dataDirectory, 'postgres');
  if (process.platform === 'linux') {
    return existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster);
  }
  const password = readPasswords(dataDirectory)?.superuser;
  const options = { host: '127.0.0.1', port, user: 'postgres', password, max: 1, connect_timeout: 2 };
  const sql = postgres({ ...options, database: 'postgres' });
  try {
    const [row] = await sql<{ directory: string }[]>`select current_setting('data_directory') as directory`;
    return row !== undefined && realpathSync(row.directory) === realpathSync(cluster);
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
