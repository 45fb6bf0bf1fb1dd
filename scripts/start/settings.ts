import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataDirectory } from '@app/db/data-directory';
import { freePort, isPortFree } from '@app/db/free-port';
import { ServerRefusal } from '@app/db/server-refusal';

export type Mode = 'start' | 'dev';

export const CHECKOUT = resolve(import.meta.dirname, '..', '..');

/** Where each part listens. In `start` the API also serves the web app, so both are the same port. */
type Ports = { web: number; api: number; stripe: number; mail: number; smtp: number; worker: number };

export type Settings = {
  mode: Mode;
  reset: boolean;
  dataDirectory: string;
  ports: Ports;
  publicUrl: string;
  /** What is given from outside; a stand-in runs for what is not. */
  given: { database: boolean; stripe: boolean; smtp: boolean };
  /** Demo accounts, seeded market, time travel. Never with a database or a Stripe account of your own, unless told. */
  demo: boolean;
};

const DEFAULT_PORT = 3000;

/** @throws ServerRefusal with one sentence that says which setting is wrong */
export async function readSettings(mode: Mode, env: NodeJS.ProcessEnv, args: string[]): Promise<Settings> {
  const options = readArguments(args);
  const given = readGiven(env);
  if (options.reset && given.database) {
    throw new ServerRefusal(
      '--reset only empties the local database, and DATABASE_URL names another: unset one of the two.',
    );
  }
  const ports = await choosePorts(mode, env, options.port);
  return {
    mode,
    given,
    ports,
    reset: options.reset === true,
    dataDirectory: env.DATA_DIR ? resolve(env.DATA_DIR) : defaultDataDirectory(CHECKOUT),
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${ports.web}`,
    demo: env.DEMO_MODE ? /^(1|true|yes|on)$/i.test(env.DEMO_MODE) : !given.database && !given.stripe,
  };
}

function readArguments(args: string[]): { port?: string; reset?: boolean } {
  try {
    const options = { port: { type: 'string' }, reset: { type: 'boolean' } } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new ServerRefusal(
      `${(error as Error).message.replace(/\.$/, '')}. There are --port NUMBER and --reset.`,
    );
  }
}

function readGiven(env: NodeJS.ProcessEnv): Settings['given'] {
  if (Boolean(env.STRIPE_SECRET_KEY) !== Boolean(env.STRIPE_WEBHOOK_SECRET)) {
    throw new ServerRefusal(
      'STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET belong together: set both for a Stripe account, or neither for the local stand-in.',
    );
  }
  const given = {
    database: Boolean(env.DATABASE_URL),
    stripe: Boolean(env.STRIPE_SECRET_KEY),
    smtp: Boolean(env.SMTP_URL),
  };
  if (env.NODE_ENV === 'production' && !(given.database && given.stripe && given.smtp)) {
    throw new ServerRefusal(
      'NODE_ENV is production, where nothing is stood in for: set DATABASE_URL, STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET and SMTP_URL, or unset NODE_ENV for the demo.',
    );
  }
  return given;
}

/** The others lie beside the web's port, and move away when something else is there and nobody asked for it. */
async function choosePorts(mode: Mode, env: NodeJS.ProcessEnv, argument?: string): Promise<Ports> {
  const web = await demandPort(argument ? '--port' : 'PORT', argument ?? env.PORT ?? String(DEFAULT_PORT));
  const beside = async (offset: number, name: string) =>
    env[name] ? demandPort(name, env[name]) : (await isPortFree(web + offset)) ? web + offset : freePort();
  return {
    web,
    api: mode === 'start' ? web : await beside(1, 'API_PORT'),
    stripe: await beside(2, 'STRIPE_LOCAL_PORT'),
    mail: await beside(3, 'MAIL_LOCAL_PORT'),
    worker: await beside(4, 'WORKER_PORT'),
    smtp: await beside(25, 'MAIL_LOCAL_SMTP_PORT'),
  };
}

async function demandPort(name: string, text: string): Promise<number> {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_000) {
    throw new ServerRefusal(`${name} must be a port number between 1 and 65000, not '${text}'.`);
  }
  if (await isPortFree(port)) return port;
  throw new ServerRefusal(
    `Port ${port} is in use or not yours to use: stop what runs there, or choose another with ${name === 'PORT' ? '--port' : name}.`,
  );
}

export const inCheckout = (...parts: string[]): string => join(CHECKOUT, ...parts);
