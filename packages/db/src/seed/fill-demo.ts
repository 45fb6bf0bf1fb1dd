import { createDatabase } from '../client.ts';
import { seedDemoMarket } from './seed.ts';

const DEFAULT_SEED = 2_026;

/**
 * Fills the database named by DATABASE_URL with the demo market, as of now. Started by `npm start` on the
 * first start; with STRIPE_API_BASE the local Stripe server is given the same past.
 */
async function fillDemo(env: NodeJS.ProcessEnv): Promise<void> {
  const { DATABASE_URL: url, AUTH_SECRET: authSecret, STRIPE_API_BASE, STRIPE_SECRET_KEY } = env;
  if (!url || !authSecret) throw new Error('DATABASE_URL and AUTH_SECRET say where the demo market goes.');
  const database = createDatabase({ url, max: 1, applicationName: 'seed' });
  try {
    await seedDemoMarket({
      db: database.db,
      baseInstant: Temporal.Now.instant(),
      seedNumber: Number(env.DEMO_SEED ?? DEFAULT_SEED),
      authSecret,
      ...(STRIPE_API_BASE &&
        STRIPE_SECRET_KEY && { stripe: { url: STRIPE_API_BASE, secretKey: STRIPE_SECRET_KEY } }),
    });
  } finally {
    await database.close();
  }
}

await fillDemo(process.env);
