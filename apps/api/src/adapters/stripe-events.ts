import Stripe from 'stripe';
import { definiteOrUncertain } from './stripe-error.ts';

/** A verified event: what it is called and which object it is about. What it says of that object is not trusted. */
export type VerifiedEvent = {
  id: string;
  type: string;
  livemode: boolean;
  objectId: string | null;
  /** Our ids, when the object carries them. */
  bookingId: string | null;
  payload: Record<string, unknown>;
};

/** @throws SignatureError when none of the secrets made this signature, or it is too old */
type VerifyEvent = (body: Buffer, signature: string) => VerifiedEvent;

export class SignatureError extends Error {
  override readonly name = 'SignatureError';
}

type SnapshotBody = { object: 'event'; data: { object: { id?: string; metadata?: Record<string, string> } } };
type ThinBody = { object: 'v2.core.event'; related_object?: { id: string } | null };
type Body = (SnapshotBody | ThinBody) & { id: string; type: string; livemode: boolean };

/**
 * Several secrets are valid at once: one for each place where Stripe has our address, and two while
 * one is being replaced.
 */
function eventVerifier(client: Stripe, secrets: readonly string[]): VerifyEvent {
  return (body, signature) => {
    for (const secret of secrets) {
      try {
        client.webhooks.signature?.verifyHeader(body, signature, secret);
      } catch (error) {
        if (error instanceof Stripe.errors.StripeSignatureVerificationError) continue;
        throw error;
      }
      return toVerified(JSON.parse(body.toString('utf8')));
    }
    throw new SignatureError('no secret fits this signature');
  };
}

export type StripeEvents = {
  verifyEvent: VerifyEvent;
  /** What Stripe says has happened since, oldest first: an answer to our own question needs no signature. */
  listEvents(since: Temporal.Instant): Promise<VerifiedEvent[]>;
};

const LIST_LIMIT = 10_000;

export function stripeEvents(client: Stripe, secrets: readonly string[]): StripeEvents {
  return {
    verifyEvent: eventVerifier(client, secrets),
    async listEvents(since) {
      const created = { gte: Math.floor(since.epochMilliseconds / 1000) };
      const pages = client.events.list({ created, limit: 100 });
      const events = await definiteOrUncertain(pages.autoPagingToArray({ limit: LIST_LIMIT }));
      return events.map((event) => toVerified(event as unknown as Body)).reverse();
    },
  };
}

function toVerified(body: Body): VerifiedEvent {
  const { id, type, livemode } = body;
  const isThin = body.object === 'v2.core.event';
  return {
    id,
    type,
    livemode,
    objectId: (isThin ? body.related_object?.id : body.data.object.id) ?? null,
    bookingId: (isThin ? null : body.data.object.metadata?.bookingId) ?? null,
    payload: body as unknown as Record<string, unknown>,
  };
}
