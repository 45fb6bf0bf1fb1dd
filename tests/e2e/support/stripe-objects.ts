type StripeObject = {
  id: string;
  amount?: number;
  status?: string;
  destination?: string;
  source_transaction?: string | null;
  reversed?: boolean;
  charge?: string;
  metadata?: Record<string, string>;
};

async function dump(stripeUrl: string): Promise<Record<string, StripeObject[]>> {
  const answer = await fetch(`${stripeUrl}/_sim/dump`);
  return ((await answer.json()) as { objects: Record<string, StripeObject[]> }).objects;
}

/** What the local Stripe server holds of one kind for one booking. */
export async function stripeObjects(
  stripeUrl: string,
  kind: 'refund' | 'transfer' | 'payment_intent',
  bookingId: string,
): Promise<StripeObject[]> {
  const objects = await dump(stripeUrl);
  return (objects[kind] ?? []).filter(({ metadata }) => metadata?.bookingId === bookingId);
}

/** A candidate asks their bank for the money of a session that was held, and whose share has left; the dispute. */
export async function openDispute(stripeUrl: string): Promise<string> {
  const { transfer = [], dispute = [] } = await dump(stripeUrl);
  const asked = new Set(dispute.map(({ charge }) => charge));
  const sent = transfer.find(
    ({ source_transaction: charge, reversed }) => charge && !reversed && !asked.has(charge),
  );
  return (await bankDoes(stripeUrl, `/charges/${sent?.source_transaction}/dispute`)).id;
}

/** What happens behind Stripe, by its control address. */
export async function bankDoes(stripeUrl: string, path: string): Promise<StripeObject> {
  const answer = await fetch(`${stripeUrl}/_sim${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()) as StripeObject;
}
