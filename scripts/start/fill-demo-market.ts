import { spawn } from 'node:child_process';
import { ServerRefusal } from '@app/db/server-refusal';
import postgres from 'postgres';
import type { LocalSecrets } from './local-secrets.ts';
import { step } from './progress.ts';
import { inCheckout, type Settings } from './settings.ts';

const FILL = inCheckout('packages/db/src/seed/fill-demo.ts');

type Filling = {
  settings: Settings;
  secrets: LocalSecrets;
  ownerUrl: string;
  env: NodeJS.ProcessEnv;
  stop: AbortSignal;
};

/** On the first start of a demo. The stand-in for Stripe has to run: it is given the same past as the database. */
export async function fillDemoMarket(filling: Filling): Promise<void> {
  if (!filling.settings.demo || !(await isEmpty(filling.ownerUrl))) return;
  await step('Fill the demo market', () => fill(filling));
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

/** In a process of its own, so that the rest of the start can still be stopped. */
async function fill({ settings, secrets, ownerUrl, env, stop }: Filling): Promise<void> {
  const { given, ports } = settings;
  const fillProcess = spawn(process.execPath, [FILL], {
    env: {
      ...env,
      DATABASE_URL: ownerUrl,
      AUTH_SECRET: env.AUTH_SECRET ?? secrets.authSecret,
      ...(given.stripe
        ? {}
        : {
            STRIPE_API_BASE: `http://127.0.0.1:${ports.stripe}`,
            STRIPE_SECRET_KEY: secrets.stripeSecretKey,
          }),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
    signal: stop,
  });
  fillProcess.on('error', () => {}); // stopped on request; its end is awaited below
  const code = await new Promise((resolve) => fillProcess.once('close', resolve));
  stop.throwIfAborted();
  if (code !== 0) {
    throw new ServerRefusal(
      'The demo market could not be filled (see above); npm start -- --reset begins again with an empty database.',
    );
  }
}
