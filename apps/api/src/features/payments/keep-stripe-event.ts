import { isId } from '@app/shared/id/id';
import type { VerifiedEvent } from '../../adapters/stripe-events.ts';
import type { ActContext } from '../../app-context.ts';
import { applyStripeEventJob } from './apply-stripe-event.job.ts';
import { isLookedInto, KEPT } from './apply-stripe-event.ts';
import { insertStripeEvent } from './stripe-event.repository.ts';

/**
 * Puts an event into the inbox and asks for it to be applied, the first time that it is heard of. One that nothing
 * follows from is done with when it is kept.
 */
export async function keepStripeEvent(ctx: ActContext, event: VerifiedEvent): Promise<void> {
  const { id, type, objectId, payload } = event;
  const bookingId = event.bookingId && isId('booking', event.bookingId) ? event.bookingId : null;
  const otherMode = event.livemode !== ctx.stripe.livemode;
  const outcome = otherMode ? 'other_mode' : isLookedInto(event) ? null : KEPT;
  if (otherMode) ctx.log.error({ eventId: id, type }, 'an event of the other mode; dropped');
  await ctx.db.transaction(async (tx) => {
    const isNew = await insertStripeEvent(tx, {
      id,
      type,
      objectId,
      bookingId,
      payload,
      receivedAt: ctx.now,
      ...(outcome && { processedAt: ctx.now, outcome }),
    });
    if (!isNew || outcome) return;
    await ctx.queue.enqueue(tx, applyStripeEventJob, { eventId: id, subject: bookingId ?? objectId ?? id });
  });
}
