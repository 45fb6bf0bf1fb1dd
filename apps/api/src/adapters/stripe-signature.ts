import Stripe from 'stripe';

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
export type VerifyEvent = (body: Buffer, signature: string) => VerifiedEvent;

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
export function eventVerifier(client: Stripe, secrets: readonly string[]): VerifyEvent {
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
