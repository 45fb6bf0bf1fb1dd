/** `npm run --silent api:inventory`: every procedure and route of the API with who may call it, as JSON. */
import { createDatabase } from '@app/db/client';
import { pino } from 'pino';
import { z } from 'zod';
import { createAuth } from '../apps/api/src/adapters/auth.ts';
import { createMailer } from '../apps/api/src/adapters/mailer.ts';
import { createStripeGateway } from '../apps/api/src/adapters/stripe.ts';
import type { AppContext } from '../apps/api/src/app-context.ts';
import { appRouter } from '../apps/api/src/app-router.ts';
import { readConfig } from '../apps/api/src/env.ts';
import { createServer } from '../apps/api/src/http/create-server.ts';
import { machineClock } from '../apps/api/src/market-clock.ts';

type Entry = { path: string; type: string; input: unknown; auth: string };

type ProcedureDefinition = { type: string; meta?: { auth: string }; inputs: z.ZodType[] };

const noInput = { type: 'null' };

function procedures(): Entry[] {
  const all = Object.entries(
    appRouter._def.procedures as unknown as Record<string, { _def: ProcedureDefinition }>,
  );
  return all.map(([path, { _def }]) => {
    const [schema] = _def.inputs;
    const input = schema ? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) : noInput;
    return { path, type: _def.type, input, auth: _def.meta?.auth ?? 'public' };
  });
}

/** The server is put together but never listens, and nothing that it holds is called. */
async function routes(): Promise<Entry[]> {
  const config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    AUTH_SECRET: 'not a secret, since nothing is served',
    STRIPE_SECRET_KEY: 'sk_test_none',
    STRIPE_WEBHOOK_SECRET: 'whsec_none',
    SMTP_URL: 'smtp://127.0.0.1:1',
  });
  const { db } = createDatabase({ url: config.DATABASE_URL });
  const app: AppContext & { isReady(): Promise<boolean> } = {
    config,
    db,
    clock: machineClock,
    queue: undefined as never,
    stripe: createStripeGateway({
      secretKey: config.STRIPE_SECRET_KEY,
      webhookSecret: config.STRIPE_WEBHOOK_SECRET,
    }),
    mailer: createMailer({ smtpUrl: config.SMTP_URL, from: config.MAIL_FROM }),
    log: pino({ level: 'silent' }),
    isReady: async () => false,
  };
  const found: Entry[] = [];
  const server = await createServer({
    app,
    auth: createAuth({ db, config, sendMessage: async () => {} }),
    onRoute: ({ url, method, websocket }) => {
      const methods = [method].flat().filter((verb) => verb !== 'HEAD' && verb !== 'OPTIONS');
      for (const verb of methods) {
        const type = websocket ? 'websocket' : verb;
        if (!url.startsWith('/trpc'))
          found.push({ path: url, type, input: noInput, auth: websocket ? 'user' : 'public' });
      }
    },
  });
  await server.ready();
  await server.close();
  return found;
}

const inventory = JSON.stringify([...procedures(), ...(await routes())], null, 2);
// A pipe takes it piece by piece: leaving before it has all of it would cut the list off.
process.stdout.write(`${inventory}\n`, () => process.exit(0));
