import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedServer, startEmbeddedServer } from '@app/db/embedded-server';
import { migrate } from '@app/db/migrate';
import { ServerRefusal } from '@app/db/server-refusal';
import { step } from './progress.ts';
import type { Settings } from './settings.ts';

type Opening = {
  stop: AbortSignal;
  /** Called with what closes the database again, as soon as it is open. */
  onOpen(close: () => Promise<void>): void;
};

const PAUSE_MS = 2_000;

/** Given or embedded, and migrated; answers what to connect with, as the product and as the tables' owner. */
export async function prepareDatabase(settings: Settings, env: NodeJS.ProcessEnv, opening: Opening) {
  const urls = await openDatabase(settings, env, opening);
  opening.stop.throwIfAborted();
  await step('Bring the tables up to date', () => bringUpToDate(urls.ownerUrl, urls.url, settings));
  return urls;
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
