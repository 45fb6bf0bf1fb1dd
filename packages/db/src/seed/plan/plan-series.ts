import { mayBook } from '@app/shared/availability/slot-refusal';
import { DAY, HOUR, MINUTE, type SeedCandidate, type SeedCoach } from '../people/seed-person.ts';
import type { BookingPlan } from './booking-plan.ts';
import type { Market } from './plan-market.ts';

const WEEKS = 3;
const WEEK = 7 * DAY;
const HALF_HOUR = 30 * MINUTE;

/**
 * Three weeks of the demo candidate with the demo coach, booked in one go: the same hour each week. It draws no lots,
 * so that the rest of the market is the same with it and without; none where no hour suits both.
 */
export function planSeries(
  { base, calendars }: Market,
  candidate: SeedCandidate,
  coach: SeedCoach,
): BookingPlan[] {
  const offering = coach.offerings.find(({ text }) => candidate.story.types.includes(text[0]));
  if (!offering) return [];
  const heldAt = base - 26 * HOUR;
  const lengthMs = offering.text[1] * MINUTE;
  const question = { durationMin: offering.text[1], busy: [], now: heldAt };
  const isFree = (start: number) =>
    mayBook(coach.schedule, question, start) &&
    calendars.isFree(candidate, coach, start - HALF_HOUR, start + lengthMs + HALF_HOUR);
  const from = Math.ceil((base + 8 * DAY) / HALF_HOUR) * HALF_HOUR;
  const starts = Array.from({ length: 6 * 48 }, (_, at) => from + at * HALF_HOUR)
    .map((first) => Array.from({ length: WEEKS }, (_, week) => first + week * WEEK))
    .find((weeks) => weeks.every(isFree));
  return (starts ?? []).map((startsAt): BookingPlan => {
    calendars.take(candidate, coach, startsAt, startsAt + lengthMs);
    return {
      ...{ candidate, coach, offering, heldAt, startsAt, endsAt: startsAt + lengthMs },
      ending: { kind: 'confirmed' },
      isInSeries: true,
    };
  });
}
