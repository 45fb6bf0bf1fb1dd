import { z } from 'zod';
import type { ActContext } from '../app-context.ts';

export type Job<Payload = unknown> = {
  /** `<noun>.<verb-phrase>` */
  name: string;
  payload: z.ZodType<Payload>;
  /** May run twice, late, at the same time as itself, or after its subject is gone. */
  run(payload: Payload, context: ActContext): Promise<void>;
  retryLimit: number;
  /** How many a worker fetches together, and how many of these it runs at the same time. */
  batch: { size: number; atOnce: number };
  /** What a job is about, where those about the same thing are to keep their order. */
  subjectOf?(payload: unknown): string | undefined;
};

/** A job that can follow an event: it asks for no more than the event tells. */
export type Listener<Event> = Pick<Job, 'name' | 'retryLimit' | 'batch'> & {
  payload: z.ZodType;
  run: (event: Event, context: ActContext) => Promise<void>;
};

type Defaults = 'retryLimit' | 'batch';

/** Jobs retry with growing gaps and run one by one unless they say otherwise; a DomainError ends one as refused. */
export function defineJob<Payload>(
  job: Omit<Job<Payload>, Defaults> & Partial<Pick<Job<Payload>, Defaults>>,
): Job<Payload> {
  return { retryLimit: 8, batch: { size: 4, atOnce: 1 }, ...job };
}

/** A pass over rows that are due by the market's clock. It may find the same row twice, or late. */
export type Sweep = { everySeconds: number; job: Job<Record<string, never>> };

/** A sweep is a job without a payload that is not worth retrying: the next pass comes anyway. */
export const defineSweep = (name: string, run: (context: ActContext) => Promise<void>): Sweep['job'] =>
  defineJob({ name, payload: z.strictObject({}), retryLimit: 0, run: (_payload, context) => run(context) });
