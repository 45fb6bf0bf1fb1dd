import { DAY, HOUR, MINUTE, type SeedCandidate } from '../people/seed-person.ts';
import type { BookingPlan, Ending } from './booking-plan.ts';
import type { Market } from './plan-market.ts';

const COACH = 'Daniel Amberley';
const DAYS_AGO = 34;
const HALF_HOUR = 30 * MINUTE;

/**
 * The demo candidate's retest: twenty minutes with the coach of an earlier report, on what they took on from it.
 * It draws no lots, so that the rest of the market is the same with it and without.
 */
export function planRetest(
  { base, people, calendars }: Market,
  plans: readonly BookingPlan[],
  candidate: SeedCandidate,
): BookingPlan | undefined {
  const coach = people.coaches.find(({ profile }) => profile.name === COACH);
  const retestOf = plans.find((plan) => plan.candidate === candidate && plan.coach === coach);
  const offering = coach?.retest;
  if (!coach || !retestOf || !offering) return undefined;
  const first = Math.floor((base - DAYS_AGO * DAY) / HALF_HOUR) * HALF_HOUR;
  const startsAt = Array.from({ length: 48 }, (_, at) => first + at * HALF_HOUR).find((start) =>
    calendars.isFree(candidate, coach, start - HALF_HOUR, start + 2 * HALF_HOUR),
  );
  if (startsAt === undefined) return undefined;
  const endsAt = startsAt + offering.text[1] * MINUTE;
  calendars.take(candidate, coach, startsAt, endsAt);
  const ending: Ending = { kind: 'reported', handedInAt: endsAt + 2 * HOUR, verdict: 3 };
  return { candidate, coach, offering, retestOf, heldAt: startsAt - 3 * DAY, startsAt, endsAt, ending };
}
