import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataDirectory } from '@app/db/data-directory';
import { stopRunningServer } from '@app/db/running-server';
import { ServerRefusal } from '@app/db/server-refusal';
import { buildWeb, isWebBuilt } from './build-web.ts';
import { lockDataDirectory } from './instance-lock.ts';
import { localSecrets } from './local-secrets.ts';
import { product, standIns } from './parts.ts';
import { prepareDatabase } from './prepare-database.ts';
import { seconds, step } from './progress.ts';
import { type Mode, readSettings, type Settings } from './settings.ts';
import { summary } from './summary.ts';
import { createSupervisor } from './supervisor.ts';

/** What earlier starts left. By name: DATA_DIR may be a folder that holds other things too. */
const LOCAL_DATA = [
  'postgres',
  'postgres-passwords.json',
  'secrets.json',
  'stripe-local',
  'mail-local',
  'logs',
];

type Closers = (() => Promise<void> | void)[];

/** Starts everything, says where it is, and stops everything when asked. Exits the process. */
export async function runMarket(mode: Mode): Promise<void> {
  const stop = stopSignal();
  const closers: Closers = [];
  let exitCode = 0;
  try {
    const settings = await readSettings(mode, process.env, process.argv.slice(2));
    const started = performance.now();
    await startAll(settings, closers, stop);
    console.log(summary(settings));
    console.log(`  Ready after ${seconds(performance.now() - started)}.\n`);
    await new Promise((resolve) => stop.addEventListener('abort', resolve));
  } catch (error) {
    if (!stop.aborted) {
      console.error(error instanceof ServerRefusal ? error.message : error);
      exitCode = 1;
    }
  }
  const asked = performance.now();
  for (const close of closers.reverse()) await close();
  if (stop.aborted) console.log(`✓ Stopped (${seconds(performance.now() - asked)})`);
  process.exit(exitCode);
}

/** Ctrl-C, a supervisor's SIGTERM, a closed terminal, or a starter that is gone. The second time is for good. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const ask = () => {
    if (controller.signal.aborted) return;
    console.log('\n→ Stop');
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  process.on('disconnect', ask);
  return controller.signal;
}

async function startAll(settings: Settings, closers: Closers, stop: AbortSignal): Promise<void> {
  const { dataDirectory, mode, given } = settings;
  makeDataDirectory(dataDirectory);
  closers.push(lockDataDirectory(dataDirectory, addressesOf(settings)));
  if (settings.reset) await step('Forget the data of earlier starts', () => forget(dataDirectory));

  const logDirectory = join(dataDirectory, 'logs');
  mkdirSync(logDirectory, { recursive: true });
  const built =
    mode === 'start' && !isWebBuilt() ? step('Build the web app', () => buildWeb(stop)) : undefined;
  built?.catch(() => {}); // awaited below; until then its failure is not unhandled
  const database = await prepareDatabase(settings, process.env, {
    stop,
    onOpen: (close) => closers.push(close),
  });
  await built;
  stop.throwIfAborted();

  const supervisor = createSupervisor({ logDirectory, echo: mode === 'dev', stop });
  closers.push(() => supervisor.stopAll());
  const around = {
    settings,
    secrets: localSecrets(dataDirectory),
    databaseUrl: database.url,
    env: process.env,
  };
  if (!given.stripe || !given.smtp) {
    await step('Start the local stand-ins', () => supervisor.start(standIns(around)));
  }
  await step('Start the product', () => supervisor.start(product(around)));
}

async function forget(dataDirectory: string): Promise<void> {
  await stopRunningServer(dataDirectory);
  for (const name of LOCAL_DATA) rmSync(join(dataDirectory, name), { recursive: true, force: true });
}

const addressesOf = ({ publicUrl, given, ports }: Settings) => ({
  url: publicUrl,
  stripeUrl: given.stripe ? null : `http://127.0.0.1:${ports.stripe}`,
});
