import type { AppContext } from '../app-context.ts';
import type { Sweep } from './job.ts';

/** Asks for each sweep at its pace until stopped. The queue takes one per period, however many workers ask. */
export function runSweeps({ queue, log }: AppContext, sweeps: readonly Sweep[]): { stop(): void } {
  const timers = sweeps.map(({ everySeconds, job }) =>
    setInterval(async () => {
      try {
        await queue.boss.send(job.name, {}, { singletonSeconds: everySeconds });
      } catch (error) {
        log.error({ sweep: job.name, err: error }, 'sweep not asked for');
      }
    }, everySeconds * 1_000),
  );
  return {
    stop() {
      for (const timer of timers) clearInterval(timer);
    },
  };
}
