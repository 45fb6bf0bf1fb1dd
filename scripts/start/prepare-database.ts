import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedServer, startEmbeddedServer } from '@app/db/embedded-server';
import { migrate } from '@app/db/migrate';
import { ServerRefusal } from '@app/db/server-refusal';
import postgres from 'postgres';
import { step } from './progress.ts';
import { inCheckout, type Settings } from './settings.ts';

type Opening = {
  stop: AbortSignal;
  /** Called with what closes the database again, as soon as it is open. */
  onOpen(close: () => Promise<void>): void;
};

const PAUSE_MS = 2_000;
const SEED = inCheckout('packages/db/src/seed/seed.ts');

/** Given or embedded, migrated, and in the demo filled on the first start; answers what to connect with. */
export async function prepareDatabase(settings: Settings, env: NodeJS.ProcessEnv, opening: Opening) {
  const { url, ownerUrl } = await openDatabase(settings, env, opening);
  opening.stop.throwIfAborted();
  await step('Bring the tables up to date', () => bringUpToDate(ownerUrl, url, settings));
  if (settings.demo && (await isEmpty(ownerUrl))) {
    await step('Fill the demo market', () => fill(ownerUrl, opening.stop));
  }
  return { url };
}

type Urls = { url: string; ownerUrl: string };

async function openDatabase(settings: Settings, env: NodeJS.ProcessEnv, { onOpen }: Opening): Promise<Urls> {
  if (env.DATABASE_URL)
    return { url: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL ?? env.DATABASE_URL };
  return step('Start PostgreSQL 18', async () => {
    const port = env.DATABASE_PORT ? Number(env.DATABASE_PORT) : undefined;
    const server = await startEmbeddedServer({ dataDirectory: settings.dataDirectory, port });
    onOpen(keepRunning(server, settings.dataDirectory));
    return { url: server.appUrl, ownerUrl: server.ownerUrl };
  });
}

/** The one part that the supervisor does not start; it comes back on the same port. */
function keepRunning(first: EmbeddedServer, dataDirectory: string): () => Promise<void> {
  let server = first;
  let stopping = false;
  const comeBack = async () => {
    while (!stopping) {
      await server.ended;
      if (stopping) return;
      console.error('PostgreSQL stopped and starts again; see logs/postgres.log');
      try {
        server = await startEmbeddedServer({ dataDirectory, port: first.port });
      } catch (error) {
        console.error((error as Error).message);
        await sleep(PAUSE_MS);
      }
    }
  };
  const keeping = comeBack();
  return async () => {
    stopping = true;
    await server.stop();
    await keeping;
  };
}

async function bringUpToDate(ownerUrl: string, url: string, { given }: Settings): Promise<void> {
  try {
    await migrate({ ownerUrl, appRole: decodeURIComponent(new URL(url).username) || undefined });
  } catch (error) {
    const advice = given.database ? '' : ' Or forget the local data: npm start -- --reset.';
    throw new ServerRefusal(
      `The database could not be brought up to date: ${(error as Error).message}${advice}`,
    );
  }
}

async function isEmpty(ownerUrl: string): Promise<boolean> {
  const sql = postgres(ownerUrl, { max: 1 });
  try {
    const [row] = await sql<{ empty: boolean }[]>`select not exists (select from users) as empty`;
    return row?.empty ?? false;
  } finally {
    await sql.end();
  }
}

/** In a process of its own: hashing a hundred passwords must not hold up the rest of the start. */
async function fill(ownerUrl: string, stop: AbortSignal): Promise<void> {
  const seed = spawn(process.execPath, [SEED], {
    env: { ...process.env, DATABASE_URL: ownerUrl },
    stdio: ['ignore', 'inherit', 'inherit'],
    signal: stop,
  });
  seed.on('error', () => {}); // stopped on request; its end is awaited below
  const code = await new Promise((resolve) => seed.once('close', resolve));
  stop.throwIfAborted();
  if (code !== 0) {
    throw new ServerRefusal(
      'The demo market could not be filled (see above); npm start -- --reset begins again with an empty database.',
    );
  }
}
