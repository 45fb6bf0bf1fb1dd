import { createAuth } from './adapters/auth.ts';
import { createAppContext } from './create-app-context.ts';
import { ConfigError, readConfig } from './env.ts';
import { warmFreeTimes } from './features/booking/keep-free-times.ts';
import { queueAccountEmail } from './features/notifications/queue-account-email.ts';
import { createServer } from './http/create-server.ts';
import { exitGracefully } from './http/graceful-exit.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createAppContext(config, 'api');
  const auth = createAuth({ db: app.db, config, sendMessage: (message) => queueAccountEmail(app, message) });
  const server = await createServer({ app, auth });
  await server.listen({ host: config.HOST, port: config.PORT });
  void warmFreeTimes({ ...app, now: await app.clock.now() });
  exitGracefully(app.log, async () => {
    await server.close();
    await app.close();
  });
}

main().catch((error: unknown) => {
  const expected = error instanceof ConfigError || (error as NodeJS.ErrnoException)?.code === 'EADDRINUSE';
  console.error(expected ? (error as Error).message : error);
  process.exit(1);
});
