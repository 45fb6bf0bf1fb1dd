import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { applyStripeEvent } from './apply-stripe-event.ts';
import { beginStripeEvent, finishStripeEvent } from './stripe-event.repository.ts';

/**
 * An event is only a hint to look, so twice, late and out of order do no harm: what is applied is the
 * object as Stripe shows it now.
 */
export const applyStripeEventJob = defineJob({
  name: 'payments.apply-stripe-event',
  payload: z.strictObject({
    eventId: z.string().max(255),
    /** The booking, else the object at Stripe: what happened to one is looked at in turn. */
    subject: z.string().max(255).optional(),
  }),
  batch: { size: 50, atOnce: 4 },
  subjectOf: (payload) => (payload as { subject?: string }).subject,
  async run({ eventId }, ctx) {
    const event = await beginStripeEvent(ctx.db, eventId);
    if (!event) return;
    const outcome = await applyStripeEvent(ctx, event);
    await finishStripeEvent(ctx.db, eventId, ctx.now, outcome);
  },
});
