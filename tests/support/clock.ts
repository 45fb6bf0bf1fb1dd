import type { Clock } from '../../apps/api/src/market-clock.ts';

/** A clock that stands still until a test moves it. */
export class DrivenClock implements Clock {
  #now: Temporal.Instant;

  constructor(start = '2026-03-02T09:00:00Z') {
    this.#now = Temporal.Instant.from(start);
  }

  async now(): Promise<Temporal.Instant> {
    return this.#now;
  }

  get current(): Temporal.Instant {
    return this.#now;
  }

  travelTo(instant: string | Temporal.Instant): void {
    this.#now = Temporal.Instant.from(instant);
  }

  advance(duration: Temporal.DurationLike): void {
    this.#now = this.#now.add(duration);
  }
}
