import type { Database } from '@app/db/client';
import { findDemoOffsetMs } from './demo-clock.repository.ts';

/** Where every request and job gets its `now` from. */
export type Clock = { now(): Promise<Temporal.Instant> };

export const machineClock: Clock = { now: async () => Temporal.Now.instant() };

/** The demo's clock: the machine's plus an offset that time travel moves, shared by all processes. */
export const demoMarketClock = (db: Database): Clock => ({
  now: async () => Temporal.Now.instant().add({ milliseconds: await findDemoOffsetMs(db) }),
});
