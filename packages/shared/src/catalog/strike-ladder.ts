export type StrikeReason = 'report_missing' | 'no_show';
export type StrikeStep = 'noted' | 'warned' | 'paused';

/** As for late changes: the second within thirty days warns, the third pauses (product.md, policies). */
export const STRIKE_WINDOW_DAYS = 30;
const WARNS_AT = 2;
const PAUSES_AT = 3;

/**
 * What follows from a coach's newest strike. Strikes before a pause was lifted are settled and do not count again.
 *
 * @param strikes when each strike was, the newest one included
 * @param settledAt when the desk last decided about the coach
 */
export function strikeStep(
  strikes: readonly Temporal.Instant[],
  { now, settledAt }: { now: Temporal.Instant; settledAt: Temporal.Instant | null },
): StrikeStep {
  const since = now.subtract({ hours: STRIKE_WINDOW_DAYS * 24 });
  const counted = strikes.filter(
    (at) =>
      Temporal.Instant.compare(at, since) > 0 &&
      (settledAt === null || Temporal.Instant.compare(at, settledAt) > 0),
  ).length;
  if (counted >= PAUSES_AT) return 'paused';
  return counted >= WARNS_AT ? 'warned' : 'noted';
}
