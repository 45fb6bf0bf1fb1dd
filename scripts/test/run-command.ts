import { type ChildProcess, spawn } from 'node:child_process';
import { CHECKOUT } from '../start/settings.ts';

export type Command = {
  args: [program: string, ...rest: string[]];
  env?: Record<string, string>;
  limitMinutes: number;
};

const GRACE_MS = 10_000;
let current: ChildProcess | undefined;

/** Whether the command ended well. Whatever it started in its process group ends with it. */
export async function runCommand({ args, env, limitMinutes }: Command): Promise<boolean> {
  const [program, ...rest] = args;
  const child = spawn(program, rest, {
    cwd: CHECKOUT,
    env: { ...cleanEnvironment(), ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  current = child;
  const limit = setTimeout(() => {
    console.error(`It takes longer than ${limitMinutes} minutes and is stopped.`);
    stopCurrentCommand();
  }, limitMinutes * 60_000);
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
  clearTimeout(limit);
  signalGroup(child, 'SIGKILL');
  current = undefined;
  return code === 0;
}

/** First politely, so that servers can be stopped and folders removed. */
export function stopCurrentCommand(): void {
  const child = current;
  if (!child) return;
  signalGroup(child, 'SIGTERM');
  setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS).unref();
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // nobody of the group is left
  }
}

/** The tests bring their own database and stand-ins; what is set for `npm start` must not reach them. */
const OURS =
  /^(DATABASE_|TEST_DATABASE_|STRIPE_|SMTP_|MAIL_|PORT$|API_PORT$|WORKER_PORT$|HOST$|PUBLIC_URL$|DATA_DIR$|DEMO_MODE$|AUTH_SECRET$|NODE_ENV$|LOG_LEVEL$)/;

function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return { ...Object.fromEntries(kept), ...plain, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
}
