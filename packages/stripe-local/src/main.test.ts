import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { afterEach, describe, expect, it } from 'vitest';
import { anOpenSession } from './test-objects.ts';

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function start(environment: Record<string, string>): ChildProcess {
  const main = new URL('main.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [main], { env: { ...process.env, ...environment }, stdio: 'pipe' });
  running.push(child);
  return child;
}

/** The port from the line the process prints when it is ready. */
async function portOf(child: ChildProcess): Promise<number> {
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return Number(/localhost:(\d+)/.exec(line.toString())?.[1]);
}

const clientAt = (port: number) =>
  new Stripe('sk_test_x', { host: '127.0.0.1', port, protocol: 'http', maxNetworkRetries: 0 });

describe('the process', () => {
  it('keeps every answered request over kill -9', async () => {
    const environment = {
      STRIPE_LOCAL_PORT: '0',
      STRIPE_LOCAL_DATA: mkdtempSync(join(tmpdir(), 'stripe-local-')),
    };
    const first = start(environment);
    const stripe = clientAt(await portOf(first));
    const options = { idempotencyKey: 'cs:pay_1:1' };
    const session = await anOpenSession(stripe, {}, options);
    first.kill('SIGKILL');
    await once(first, 'exit');

    const again = clientAt(await portOf(start(environment)));
    expect((await again.checkout.sessions.retrieve(session.id)).status).toBe('open');
    expect((await anOpenSession(again, {}, options)).id).toBe(session.id);
  });

  it('answers /healthz and ends with 0 on SIGTERM', async () => {
    const child = start({ STRIPE_LOCAL_PORT: '0' });
    const port = await portOf(child);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('says in one sentence that the port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as { port: number };
    const child = start({ STRIPE_LOCAL_PORT: String(port) });
    const [line] = (await once(child.stderr!, 'data')) as [Buffer];
    expect(line.toString()).toBe(
      `Port ${port} is taken: stop what uses it or set STRIPE_LOCAL_PORT to another one.\n`,
    );
    expect((await once(child, 'exit'))[0]).toBe(1);
    blocker.close();
  });
});
