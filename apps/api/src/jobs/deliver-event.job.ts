import { EVENT_QUEUE, type EventName, eventSchema } from '../events.ts';
import { subscriptions } from '../subscriptions.ts';
import { defineJob, type Job } from './job.ts';

/** Fans an event out: one job for each listener, all enqueued or none. */
export const deliverEventJob = defineJob({
  name: EVENT_QUEUE.name,
  payload: eventSchema,
  batch: { size: 50, atOnce: 1 },
  async run({ name, payload }, { db, queue }) {
    const listeners = (subscriptions[name as EventName] ?? []) as readonly Job<unknown>[];
    await db.transaction(async (tx) => {
      for (const job of listeners) await queue.enqueue(tx, job, payload);
    });
  },
});
