type StripeObject = {
  id: string;
  amount?: number;
  status?: string;
  destination?: string;
  metadata?: Record<string, string>;
};

/** What the local Stripe server holds of one kind for one booking. */
export async function stripeObjects(
  stripeUrl: string,
  kind: 'refund' | 'transfer' | 'payment_intent',
  bookingId: string,
): Promise<StripeObject[]> {
  const answer = await fetch(`${stripeUrl}/_sim/dump`);
  const { objects } = (await answer.json()) as { objects: Record<string, StripeObject[]> };
  return (objects[kind] ?? []).filter(({ metadata }) => metadata?.bookingId === bookingId);
}
