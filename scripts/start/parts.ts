import { join } from 'node:path';
import { WEB_DIST } from './build-web.ts';
import type { LocalSecrets } from './local-secrets.ts';
import { inCheckout, type Settings } from './settings.ts';
import type { Part } from './supervisor.ts';

/**
 * Megabytes for what a request makes and forgets. With the default of 16 its end came often enough to double the
 * slowest answers of the directory.
 */
export const ROOM_FOR_THE_YOUNG = '--max-semi-space-size=64';

const LOOPBACK = 'http://127.0.0.1';

type Around = { settings: Settings; secrets: LocalSecrets; databaseUrl: string; env: NodeJS.ProcessEnv };

/** The stand-ins for what was not given from outside. They start first and stop last. */
export function standIns({ settings, secrets }: Around): Part[] {
  const { ports, given, dataDirectory } = settings;
  const stripeLocal: Part = {
    name: 'stripe-local',
    args: [inCheckout('packages/stripe-local/src/main.ts')],
    env: {
      STRIPE_LOCAL_PORT: String(ports.stripe),
      STRIPE_LOCAL_DATA: join(dataDirectory, 'stripe-local'),
      STRIPE_LOCAL_WEBHOOK_URL: `${LOOPBACK}:${ports.api}/stripe/webhook`,
      STRIPE_LOCAL_THIN_WEBHOOK_URL: `${LOOPBACK}:${ports.api}/stripe/webhook`,
      STRIPE_SECRET_KEY: secrets.stripeSecretKey,
      STRIPE_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
    },
    readyUrl: `${LOOPBACK}:${ports.stripe}/`,
  };
  const mailLocal: Part = {
    name: 'mail-local',
    args: [inCheckout('packages/mail-local/src/main.ts')],
    env: {
      MAIL_LOCAL_PORT: String(ports.mail),
      MAIL_LOCAL_SMTP_PORT: String(ports.smtp),
      MAIL_LOCAL_DATA: join(dataDirectory, 'mail-local'),
    },
    readyUrl: `${LOOPBACK}:${ports.mail}/api/messages`,
  };
  return [...(given.stripe ? [] : [stripeLocal]), ...(given.smtp ? [] : [mailLocal])];
}

/** The product itself: API and worker, and in `dev` the web app's development server. */
export function product(around: Around): Part[] {
  const { settings } = around;
  const { mode, ports } = settings;
  const common = productEnv(around);
  const watch = mode === 'dev' ? ['--watch', '--watch-preserve-output'] : [];
  const api: Part = {
    name: 'api',
    args: [ROOM_FOR_THE_YOUNG, ...watch, inCheckout('apps/api/src/server.ts')],
    env: { ...common, PORT: String(ports.api), ...(mode === 'start' ? { WEB_DIST } : {}) },
    readyUrl: `${LOOPBACK}:${ports.api}/readyz`,
  };
  const worker: Part = {
    name: 'worker',
    args: [...watch, inCheckout('apps/api/src/worker.ts')],
    env: common,
    readyUrl: `${LOOPBACK}:${ports.worker}/readyz`,
  };
  const web: Part = {
    name: 'web',
    args: [
      inCheckout('node_modules/vite/bin/vite.js'),
      '--port',
      String(ports.web),
      '--strictPort',
      '--host',
      '127.0.0.1',
    ],
    env: { API_URL: `${LOOPBACK}:${ports.api}` },
    cwd: inCheckout('apps', 'web'),
    readyUrl: `${LOOPBACK}:${ports.web}/`,
  };
  return mode === 'dev' ? [api, worker, web] : [api, worker];
}

function productEnv({ settings, secrets, databaseUrl, env }: Around): Record<string, string> {
  const { ports, given, publicUrl, demo } = settings;
  return {
    NODE_ENV: env.NODE_ENV ?? 'development',
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: publicUrl,
    WORKER_PORT: String(ports.worker),
    DEMO_MODE: String(demo),
    AUTH_SECRET: env.AUTH_SECRET ?? secrets.authSecret,
    ...(given.smtp ? {} : { SMTP_URL: `smtp://127.0.0.1:${ports.smtp}` }),
    ...(given.stripe
      ? {}
      : {
          STRIPE_SECRET_KEY: secrets.stripeSecretKey,
          STRIPE_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
          STRIPE_API_BASE: `${LOOPBACK}:${ports.stripe}`,
        }),
  };
}
