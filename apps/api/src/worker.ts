import Fastify from 'fastify';
import { createAppContext } from './create-app-context.ts';
import { ConfigError, readConfig } from './env.ts';
import { exitGracefully } from './http/graceful-exit.ts';
import { allJobs } from './jobs/all-jobs.ts';
import { createQueues } from './jobs/queue.ts';
import { runSweeps } from './jobs/run-sweeps.ts';
import { workJobs } from './jobs/work-jobs.ts';
import { schedule } from './schedule.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createAppContext(config, 'worker');
  await createQueues(app.queue.boss, allJobs);
  await workJobs(app, allJobs);
  const sweeps = runSweeps(app, schedule);

  const health = Fastify();
  health.get('/healthz', async () => ({ status: 'ok' }));
  health.get('/readyz', async (_request, reply) => {
    const ready = await app.isReady();
    return reply.status(ready ? 200 : 503).send({ database: ready ? 'ok' : 'unreachable' });
  });
  await health.listen({ host: config.HOST, port: config.WORKER_PORT });
  app.log.info({ jobs: allJobs.length, sweeps: schedule.length }, 'worker ready');

  exitGracefully(app.log, async () => {
    sweeps.stop();
    await health.close();
    await app.close();
  });
}

main().catch((error: unknown) => {
  const expected = error instanceof ConfigError || (error as NodeJS.ErrnoException)?.code === 'EADDRINUSE';
  console.error(expected ? (error as Error).message : error);
  process.exit(1);
});
