import { Worker } from 'node:worker_threads';
import type { BusyCalendar, BusyWindow } from './calendar-busy.ts';
import { FeedUnreadable } from './calendar-host.ts';

const LONGEST_MS = 10_000;
const MOST_MEMORY_MB = 192;

export type ReadAnswer = { calendar: BusyCalendar } | { problem: 'too_many_events' | 'not_a_calendar' };

/**
 * Reads a stranger's calendar in a thread of its own, with bounded time and memory: what is in it may be
 * made to hang whoever reads it.
 *
 * @throws FeedUnreadable
 */
export function readCalendar(text: string, window: BusyWindow): Promise<BusyCalendar> {
  const worker = new Worker(new URL('./calendar-thread.ts', import.meta.url), {
    workerData: { text, window },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    env: {},
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new FeedUnreadable('too_slow'));
      void worker.terminate();
    }, LONGEST_MS);
    worker.once('message', (answer: ReadAnswer) => {
      if ('calendar' in answer) resolve(answer.calendar);
      else reject(new FeedUnreadable(answer.problem));
    });
    worker.once('error', (error) => reject(new FeedUnreadable('too_many_events', { cause: error })));
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new FeedUnreadable('not_a_calendar')); // nothing happens when it was answered before
    });
  });
}
