import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { ServerRefusal } from './server-refusal.ts';

const ANSWER_ATTEMPTS = 20;
const ATTEMPT_PAUSE_MS = 500;

/**
 * The port of the server that runs on these data, for instance because its starter was killed;
 * undefined when there is none. A pid file left by a crash, whose number now belongs to another
 * program, is removed: PostgreSQL would refuse to start over it.
 */
export async function findRunningServer(cluster: string, password: string): Promise<number | undefined> {
  for (let attempt = 0; attempt < ANSWER_ATTEMPTS; attempt++) {
    const file = readPidFile(cluster);
    if (!file || !isAlive(file.pid)) return undefined;
    if (await servesCluster(file.port, password, cluster)) return file.port;
    if (programName(file.pid) !== 'postgres') {
      rmSync(join(cluster, 'postmaster.pid'));
      return undefined;
    }
    await sleep(ATTEMPT_PAUSE_MS); // it is starting or stopping
  }
  throw new ServerRefusal(
    `A PostgreSQL already runs on ${cluster} and does not answer: stop process ${readPidFile(cluster)?.pid ?? ''} and start again.`,
  );
}

/** First line the process, fourth the port: the file's layout is part of PostgreSQL's documentation. */
function readPidFile(cluster: string): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
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

async function servesCluster(port: number, password: string, cluster: string): Promise<boolean> {
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

/** Only Linux tells; elsewhere a number in use is taken for PostgreSQL's own. */
function programName(pid: number): string {
  if (process.platform !== 'linux') return 'postgres';
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return 'gone';
  }
}
