/** Every connection of the pool was in use for too long: answer 503 and let the caller try again. */
export class PoolBusyError extends Error {
  override readonly name = 'PoolBusyError';
}

/** Drizzle wraps what a query threw; a transaction's own failure comes bare. */
export function isPoolBusy(error: unknown): boolean {
  return error instanceof PoolBusyError || (error instanceof Error && isPoolBusy(error.cause));
}

export type AcquireLimit = {
  /** Runs the work as soon as a place is free. @throws PoolBusyError when none became free in time */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
};

type Waiting = { start: () => void; timer: NodeJS.Timeout };

/** As many places as the pool has connections. postgres.js itself lets a query wait for ever. */
export function acquireLimit(places: number, waitMs: number): AcquireLimit {
  const queue = new Set<Waiting>();
  let free = places;

  function acquire(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        start: resolve,
        timer: setTimeout(() => {
          queue.delete(waiting);
          reject(new PoolBusyError(`no free database connection within ${waitMs} ms`));
        }, waitMs),
      };
      queue.add(waiting);
    });
  }

  /** The longest-waiting takes the place over; nobody can slip in between. */
  function release(): void {
    const [next] = queue;
    if (!next) {
      free += 1;
      return;
    }
    queue.delete(next);
    clearTimeout(next.timer);
    next.start();
  }

  return {
    async run(work) {
      await acquire();
      try {
        return await work();
      } finally {
        release();
      }
    },
  };
}
