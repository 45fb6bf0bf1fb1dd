import { createDatabase } from '@app/db/client';
import { pino } from 'pino';
import { createMailer } from './adapters/mailer.ts';
import { createStripeGateway } from './adapters/stripe.ts';
import type { AppContext } from './app-context.ts';
import type { Config } from './env.ts';
import { createQueue } from './jobs/queue.ts';
import { demoMarketClock, machineClock } from './market-clock.ts';

const REDACTED = [
  'req.headers.cookie',
  'req.headers.authorization',
  '*.password',
  '*.token',
  '*.secret',
  '*.url',
];

/** Opens what a process needs; `close` gives it back in the reverse order. */
export async function createAppContext(
  config: Config,
  processName: 'api' | 'worker',
): Promise<AppContext & { isReady(): Promise<boolean>; close(): Promise<void> }> {
  const log = pino({ level: config.LOG_LEVEL, name: processName, redact: REDACTED });
  const { db, sql, close } = createDatabase({
    url: config.DATABASE_URL,
    max: config.DATABASE_POOL,
    applicationName: `second-round-${processName}`,
  });
  const queue = await createQueue({
    databaseUrl: config.DATABASE_URL,
    role: processName === 'worker' ? 'works' : 'sends',
    onError: (error) => log.error({ name: error.name }, 'queue error'),
  });
  const mailer = createMailer({ smtpUrl: config.SMTP_URL, from: config.MAIL_FROM });
  return {
    config,
    db,
    log,
    queue,
    mailer,
    clock: config.DEMO_MODE ? demoMarketClock(db) : machineClock,
    stripe: createStripeGateway({
      secretKey: config.STRIPE_SECRET_KEY,
      webhookSecret: config.STRIPE_WEBHOOK_SECRET,
      apiBase: config.STRIPE_API_BASE,
    }),
    isReady: async () => {
      const alive = sql`select 1`.then(
        () => true,
        () => false,
      );
      const tooSlow = new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false).unref());
      return Promise.race([alive, tooSlow]);
    },
    async close() {
      await queue.close();
      mailer.close();
      await close();
    },
  };
}
