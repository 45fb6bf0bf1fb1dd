import { isBefore } from '../time/instant.ts';

/** Hours of the candidate's day in which a no may arrive; the last one is no longer in it. */
export const NO_ARRIVES = { fromHour: 8, toHour: 20 } as const;

/** How long an unread report waits for the candidate's own rating before it opens without one. */
export const SELF_RATING_GATE_HOURS = 72;

type HandIn = { callBack: number; handedInAt: Temporal.Instant; candidateTimeZone: string };

/**
 * When a report that is handed in reaches the candidate: at once, but a no waits for the morning.
 *
 * Nobody should read a no at night, alone, with hours to think before anything can be done about it.
 */
export function releaseTime({ callBack, handedInAt, candidateTimeZone }: HandIn): Temporal.Instant {
  if (callBack !== 1) return handedInAt;
  const local = handedInAt.toZonedDateTimeISO(candidateTimeZone);
  const opens = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone: candidateTimeZone, plainTime: { hour: NO_ARRIVES.fromHour } });
  if (local.hour < NO_ARRIVES.fromHour) return opens(local.toPlainDate()).toInstant();
  if (local.hour >= NO_ARRIVES.toHour) return opens(local.toPlainDate().add({ days: 1 })).toInstant();
  return handedInAt;
}

/** When a released report opens even though its candidate has not rated themself. */
export const opensUnratedAt = (
  releasedAt: Temporal.Instant,
  gateHours: number = SELF_RATING_GATE_HOURS,
): Temporal.Instant => releasedAt.add({ minutes: Math.round(gateHours * 60) });

/** Whether the candidate still has to rate themself before the report opens. */
export function waitsForSelfRating(
  { releasedAt, selfRatedAt }: { releasedAt: Temporal.Instant; selfRatedAt: Temporal.Instant | null },
  now: Temporal.Instant,
  gateHours: number = SELF_RATING_GATE_HOURS,
): boolean {
  return selfRatedAt === null && isBefore(now, opensUnratedAt(releasedAt, gateHours));
}
