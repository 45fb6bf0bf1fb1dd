import { keptPaid, type PaidParts } from './kept-price.ts';

/**
 * Which payment of a purchase gives how much of what left our Stripe balance without our doing, by a bank or from the
 * dashboard: the one it fits exactly, else from the first in the list on. `restMinor` is beyond what is there, for
 * instance because the same money was given back as credit.
 */
export function divideOverPurchase<Payment extends PaidParts>(
  purchase: readonly Payment[],
  goneMinor: number,
): { parts: { payment: Payment; amountMinor: number }[]; restMinor: number } {
  const exact = purchase.find((payment) => cardLeft(payment) === goneMinor);
  if (exact && goneMinor > 0) return { parts: [{ payment: exact, amountMinor: goneMinor }], restMinor: 0 };
  const parts: { payment: Payment; amountMinor: number }[] = [];
  let restMinor = goneMinor;
  for (const payment of purchase) {
    const amountMinor = Math.min(restMinor, cardLeft(payment));
    if (amountMinor > 0) parts.push({ payment, amountMinor });
    restMinor -= amountMinor;
  }
  return { parts, restMinor };
}

/** What of a payment by card is with us still and not promised to anybody. */
function cardLeft(paid: PaidParts): number {
  const byCard = paid.amountMinor - paid.refundedMinor - paid.lostMinor;
  return Math.max(0, Math.min(byCard, keptPaid(paid).amountMinor));
}
