/** What should be at Stripe for each hundred that is owed: a bad day's refunds are more than the day's payments. */
const COVER_PERCENT = 105;

/**
 * Whether what Stripe holds for us is enough for what we owe candidates, coaches and states, with a little on top
 * (payments.md 1.8). Both in minor units of one currency.
 */
export const isCovered = ({ heldMinor, owedMinor }: { heldMinor: number; owedMinor: number }): boolean =>
  heldMinor * 100 >= owedMinor * COVER_PERCENT;
