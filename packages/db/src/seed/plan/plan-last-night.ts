import { DAY, HOUR, MINUTE, type SeedCoach } from '../people/seed-person.ts';
import type { BookingPlan } from './booking-plan.ts';
import { isAwake } from './calendars.ts';
import type { Market } from './plan-market.ts';

const HALF_HOUR = 30 * MINUTE;
/** From the start of the session to the midnight after which Stripe sends the share on to the coach's bank. */
const EARLIEST = 87 * HOUR;
const HAND_IN_AFTER = 2 * HOUR;

/**
 * A session of the demo coach whose share reached their account yesterday, so that a payout to their bank is under
 * way whenever the market opens. It draws no lots.
 */
export function planLastNight(
  { base, people, calendars }: Market,
  coach: SeedCoach,
): BookingPlan | undefined {
  const first = Math.floor(base / DAY) * DAY - EARLIEST;
  for (let startsAt = first; startsAt < first + 10 * HOUR; startsAt += HALF_HOUR) {
    for (const candidate of people.candidates.slice(1)) {
      const offering = coach.offerings.find(({ text }) => candidate.story.types.includes(text[0]));
      if (!offering || !isAwake(candidate, startsAt, 7, 22)) continue;
      const endsAt = startsAt + offering.text[1] * MINUTE;
      if (!calendars.isFree(candidate, coach, startsAt - HALF_HOUR, endsAt + HALF_HOUR)) continue;
      calendars.take(candidate, coach, startsAt, endsAt);
      const ending = { kind: 'reported' as const, handedInAt: endsAt + HAND_IN_AFTER, verdict: 3 as const };
      return { candidate, coach, offering, heldAt: startsAt - 3 * DAY, startsAt, endsAt, ending };
    }
  }
  return undefined;
}
