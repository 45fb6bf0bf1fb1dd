import { isId } from '@app/shared/id/id';
import type { FastifyInstance } from 'fastify';
import { SignatureError, type VerifiedEvent } from '../../adapters/stripe-signature.ts';
import type { AppContext } from '../../app-context.ts';
import { applyStripeEventJob } from './apply-stripe-event.job.ts';
import { insertStripeEvent } from './stripe-event.repository.ts';

const BODY_LIMIT = 1024 * 1024; // an event carries a whole object

/**
 * Stripe's door: verify the signature over the bytes as they came, keep the event, answer. What it
 * means is worked out by a job. Snapshot and thin events, from all of Stripe's places, come in here.
 */
export async function stripeWebhook(server: FastifyInstance, { app }: { app: AppContext }): Promise<void> {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
    done(null, body),
  );
  server.post('/stripe/webhook', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const signature = request.headers['stripe-signature'];
    if (typeof signature !== 'string' || !Buffer.isBuffer(request.body)) return refuse();
    try {
      await keepEvent(app, app.stripe.verifyEvent(request.body, signature));
    } catch (error) {
      if (error instanceof SignatureError) return refuse();
      throw error;
    }
    return { received: true };

    function refuse() {
      app.log.warn('a message at the Stripe door was not signed by Stripe');
      return reply.status(400).send({ message: 'This message was not signed by Stripe.' });
    }
  });
}

async function keepEvent(app: AppContext, event: VerifiedEvent): Promise<void> {
  const receivedAt = await app.clock.now();
  const { id, type, objectId, payload } = event;
  const bookingId = event.bookingId && isId('booking', event.bookingId) ? event.bookingId : null;
  const otherMode = event.livemode !== app.stripe.livemode;
  if (otherMode) app.log.error({ eventId: id, type }, 'an event of the other mode; dropped');
  await app.db.transaction(async (tx) => {
    const isNew = await insertStripeEvent(tx, {
      id,
      type,
      objectId,
      bookingId,
      payload,
      receivedAt,
      ...(otherMode && { processedAt: receivedAt, outcome: 'other_mode' }),
    });
    if (isNew && !otherMode) await app.queue.enqueue(tx, applyStripeEventJob, { eventId: id });
  });
}
