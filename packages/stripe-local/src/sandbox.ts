import { Store } from './store/store.ts';
import type { Stored } from './store/stored.ts';

/** Every sandbox has one platform; connected accounts hang below it. */
export const PLATFORM = 'acct_1LocalPlatform00';

export const API_VERSION = '2026-10-28.endive';

export type Presenter = (sandbox: Sandbox, object: Stored) => Record<string, unknown>;

/** The API request or page visit that causes what happens now; events name it. */
export interface Cause {
  requestId: string | null;
  idempotencyKey: string | null;
}

const NOBODY: Cause = { requestId: null, idempotencyKey: null };

/** One local Stripe: its store, its clock, its address. */
export class Sandbox {
  readonly store: Store;
  readonly presenters: ReadonlyMap<string, Presenter>;
  baseUrl = '';
  cause: Cause = NOBODY;
  /** While a seed is planted nothing is announced. */
  silent = false;

  constructor(dataDirectory: string | undefined, presenters: ReadonlyMap<string, Presenter>) {
    this.store = new Store(dataDirectory);
    this.presenters = presenters;
  }

  #pretended: number | undefined;

  /** Unix seconds, moved by time travel. */
  now(): number {
    return this.#pretended ?? Math.floor(Date.now() / 1000) + this.clockOffset;
  }

  /** Lets synchronous work happen at an earlier moment: what was due while nobody looked, or a seeded past. */
  at<T>(unixSeconds: number, work: () => T): T {
    const outer = this.#pretended;
    this.#pretended = unixSeconds;
    try {
      return work();
    } finally {
      this.#pretended = outer;
    }
  }

  get clockOffset(): number {
    return this.store.find('setting', 'clock')?.seconds ?? 0;
  }

  set clockOffset(seconds: number) {
    this.store.put('setting', { id: 'clock', object: 'setting', created: 0, seconds });
  }

  /** All or nothing, with the cause that the events of this work will name. */
  perform<T>(cause: Cause, work: () => T, keeps?: (error: unknown) => boolean): T {
    this.cause = cause;
    try {
      return this.store.atomically(work, keeps);
    } finally {
      this.cause = NOBODY;
    }
  }

  act<T>(work: () => T): T {
    return this.perform(NOBODY, work);
  }
}

/** API v2 writes times as text. */
export const isoTime = (unixSeconds: number) => new Date(unixSeconds * 1000).toISOString();
