import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { ServerRefusal } from '@app/db/server-refusal';
import { CHECKOUT, inCheckout } from './settings.ts';

export type Part = {
  name: string;
  /** Arguments of Node: the script, and what comes before it. */
  args: string[];
  env: Record<string, string>;
  cwd?: string;
  /** Answers without a fault of the server once the part can work. */
  readyUrl: string;
};

export type Supervisor = {
  /** Together; resolves when each answers. @throws ServerRefusal when one does not, with its last words */
  start(parts: Part[]): Promise<void>;
  /** What was started last is stopped first; parts that were started together stop together. */
  stopAll(): Promise<void>;
};

type SupervisorOptions = { logDirectory: string; echo: boolean; stop: AbortSignal };
type Running = {
  part: Part;
  child: ChildProcess;
  stopping: boolean;
  /** Has answered once; before that a crash is a failed start, and not for us to repeat. */
  started: boolean;
  restarts: number;
  timer?: NodeJS.Timeout;
};

const READY_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 26_000; // a part finishes what is in flight within 25 s
const STEADY_MS = 60_000; // after that long a crash counts as the first again
const LONGEST_PAUSE_MS = 30_000;
const LOG_LIMIT_BYTES = 10_000_000;

/** Starts parts of the product, keeps them running, and writes what they say to a file each. */
export function createSupervisor(options: SupervisorOptions): Supervisor {
  const running = new Map<string, Running>();
  const groups: string[][] = [];

  function launch(part: Part, restarts: number): Running {
    const child = spawn(
      process.execPath,
      ['--import', inCheckout('scripts/start/exit-with-parent.ts'), ...part.args],
      {
        cwd: part.cwd ?? CHECKOUT,
        env: { ...process.env, ...part.env },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        detached: true, // in a group of its own: Ctrl-C is ours to hear, and the order of stopping ours to choose
      },
    );
    const entry: Running = { part, child, stopping: false, started: restarts > 0, restarts };
    running.set(part.name, entry);
    keepLog(child, part.name, options);
    const launched = performance.now();
    child.on('exit', (code, signal) => {
      if (entry.stopping || !entry.started) return;
      const count = performance.now() - launched > STEADY_MS ? 0 : restarts;
      const pause = Math.min(500 * 2 ** count, LONGEST_PAUSE_MS);
      console.error(
        `${part.name} stopped (${signal ?? `exit ${code}`}), starts again in ${pause / 1000} s; see ${logFile(options.logDirectory, part.name)}`,
      );
      entry.timer = setTimeout(() => launch(part, count + 1), pause);
    });
    return entry;
  }

  async function stopOne(name: string): Promise<void> {
    const entry = running.get(name);
    if (!entry) return;
    running.delete(name);
    entry.stopping = true;
    clearTimeout(entry.timer);
    const { child } = entry;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await Promise.race([exited, sleep(STOP_LIMIT_MS, undefined, { ref: false })]);
    killGroup(child);
  }

  async function startOne(part: Part): Promise<void> {
    const entry = launch(part, 0);
    const { child } = entry;
    const deadline = performance.now() + READY_LIMIT_MS;
    while (!(await answers(part.readyUrl))) {
      options.stop.throwIfAborted();
      const dead = child.exitCode !== null || child.signalCode !== null;
      if (dead || performance.now() > deadline) {
        await stopOne(part.name);
        throw new ServerRefusal(
          `${part.name} ${dead ? 'could not start' : 'did not become ready'}; its log ${logFile(options.logDirectory, part.name)} ends with:\n${lastWords.get(part.name)?.join('\n')}`,
        );
      }
      await sleep(100);
    }
    entry.started = true;
  }

  return {
    async start(parts) {
      groups.push(parts.map(({ name }) => name));
      await Promise.all(parts.map(startOne));
    },
    async stopAll() {
      for (const group of groups.reverse()) await Promise.all(group.map(stopOne));
    },
  };
}

/** Also what a part has started itself, such as the program under `node --watch`. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // nobody of the group is left
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000), redirect: 'manual' })).status < 500;
  } catch {
    return false;
  }
}

const logFile = (directory: string, name: string) => join(directory, `${name}.log`);
const lastWords = new Map<string, string[]>();

function keepLog(child: ChildProcess, name: string, { logDirectory, echo }: SupervisorOptions): void {
  const file = openLog(logFile(logDirectory, name));
  const words: string[] = [];
  lastWords.set(name, words);
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      file.write(`${line}\n`);
      if (words.push(line) > 8) words.shift();
      if (echo) console.log(`${name.padEnd(12)} │ ${line}`);
    });
  }
  child.once('close', () => file.end());
}

/** The file before is kept once, so that a log never fills the disk. */
function openLog(path: string): WriteStream {
  if (existsSync(path) && statSync(path).size > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`);
  return createWriteStream(path, { flags: 'a', mode: 0o600 });
}
