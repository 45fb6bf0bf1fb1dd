import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '@app/db/free-port';

export type Market = { url: string; mailUrl: string; stripeUrl: string; stop(): Promise<void> };

const CHECKOUT = resolve(import.meta.dirname, '..', '..', '..');
const START_LIMIT_MS = 180_000;

/** The product exactly as `npm start` serves it, on free ports and data of its own. */
export async function startMarket(env: Record<string, string> = {}): Promise<Market> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'second-round-e2e-'));
  const [web, stripe, mail, smtp, worker] = await distinctPorts(5);
  const child = spawn(process.execPath, [join(CHECKOUT, 'scripts', 'start.ts'), '--port', String(web)], {
    cwd: CHECKOUT,
    env: {
      ...process.env,
      DATA_DIR: dataDirectory,
      STRIPE_LOCAL_PORT: String(stripe),
      MAIL_LOCAL_PORT: String(mail),
      MAIL_LOCAL_SMTP_PORT: String(smtp),
      WORKER_PORT: String(worker),
      SIGN_INS_PER_MINUTE: '1000', // everybody of every test comes from one address
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const stop = async () => {
    await ended(child);
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  try {
    await untilReady(child);
  } catch (error) {
    await stop();
    throw error;
  }
  const local = (port: number | undefined) => `http://localhost:${port}`;
  return { url: local(web), mailUrl: local(mail), stripeUrl: local(stripe), stop };
}

async function distinctPorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
}

/** `npm start` prints its table when every part answers. */
function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const limit = setTimeout(
      () => reject(new Error(`The product did not start:\n${output}`)),
      START_LIMIT_MS,
    );
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk;
      if (output.includes('Ready after')) {
        clearTimeout(limit);
        resolve();
      }
    });
    child.once('exit', () => reject(new Error(`The product stopped while it started:\n${output}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}
