import type { FastifyInstance } from 'fastify';
import { SignatureError } from '../../adapters/stripe-events.ts';
import type { AppContext } from '../../app-context.ts';
import { keepStripeEvent } from './keep-stripe-event.ts';
import { countRefusedMessage } from './stripe-event.repository.ts';

/** One is a probe; a hundred on one day is an attack, or a wrong secret of ours. */
const ALARM_EVERY = 100;
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
      const event = app.stripe.verifyEvent(request.body, signature);
      await keepStripeEvent({ ...app, now: await app.clock.now() }, event);
    } catch (error) {
      if (error instanceof SignatureError) return refuse();
      throw error;
    }
    return { received: true };

    async function refuse() {
      const today = await countRefusedMessage(app.db, await app.clock.now());
      const words = 'a message at the Stripe door was not signed by Stripe';
      if (today % ALARM_EVERY === 0) app.log.error({ today }, words);
      else app.log.warn({ today }, words);
      return reply.status(400).send({ message: 'This message was not signed by Stripe.' });
    }
  });
}
