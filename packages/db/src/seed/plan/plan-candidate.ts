import { DAY, HOUR, MINUTE, type Millis, type SeedCandidate, type SeedCoach } from '../people/seed-person.ts';
import type { Random } from '../random.ts';
import type { BookingPlan } from './booking-plan.ts';
import type { Calendars } from './calendars.ts';
import { chooseCoach } from './choose-coach.ts';
import { endPastBooking } from './end-booking.ts';

type Planning = {
  coaches: readonly SeedCoach[];
  calendars: Calendars;
  base: Millis;
  random: Random;
};

/** How soon after the last session the next one is booked, and how far ahead it lies. */
const PAUSE_DAYS = [3, 11] as const;
const AHEAD_DAYS = [1, 9] as const;

/** A candidate's way from joining until today: a booking, the session, a pause, the next booking. */
export function planCandidate(candidate: SeedCandidate, planning: Planning): BookingPlan[] {
  const { base, random } = planning;
  const plans: BookingPlan[] = [];
  const seen: SeedCoach[] = [];
  let at = candidate.joinedAt + random.int(1, 60) * HOUR;
  let experience = 0;
  for (
    let attempt = 0;
    attempt < 40 && experience < candidate.sessionsWanted && at < base - HOUR;
    attempt++
  ) {
    const plan = planOne(candidate, planning, { at, seen, experience });
    if (!plan) {
      at += 2 * DAY;
      continue;
    }
    plans.push(plan);
    if (plan.ending.kind === 'reported') experience += 1;
    if (plan.ending.kind !== 'expired') seen.push(plan.coach);
    at = nextBookingAt(plan, random);
  }
  return plans;
}

function nextBookingAt({ ending, heldAt, endsAt }: BookingPlan, random: Random): Millis {
  if (ending.kind === 'expired') return heldAt + random.int(20, 50) * HOUR;
  if (ending.kind === 'cancelled') return ending.at + random.int(20, 90) * HOUR;
  return endsAt + random.int(...PAUSE_DAYS) * DAY + random.int(0, 20) * HOUR;
}

type Moment = { at: Millis; seen: readonly SeedCoach[]; experience: number };

function planOne(candidate: SeedCandidate, planning: Planning, moment: Moment): BookingPlan | undefined {
  const { coaches, calendars, base, random } = planning;
  const heldAt = moment.at + random.int(0, 59) * MINUTE;
  const choice = chooseCoach(candidate, coaches, moment.seen, heldAt, random);
  if (!choice) return undefined;
  const from = heldAt + random.int(...AHEAD_DAYS) * DAY;
  const startsAt = calendars.findSlot({ candidate, ...choice, madeAt: heldAt, from, to: from + 5 * DAY });
  if (startsAt === undefined) return undefined;
  const endsAt = startsAt + choice.offering.text[1] * MINUTE;
  const plan = { candidate, ...choice, heldAt, startsAt, endsAt };
  if (random.chance(0.07)) return { ...plan, ending: { kind: 'expired', atCheckout: random.chance(0.6) } };
  const ending =
    endsAt > base - 15 * MINUTE
      ? ({ kind: 'confirmed' } as const)
      : endPastBooking({ ...plan, experience: moment.experience, base, random });
  if (ending.kind === 'confirmed' && startsAt < base + HOUR) return undefined; // too near to now to be sure of
  if (ending.kind !== 'cancelled') calendars.take(candidate, choice.coach, startsAt, endsAt);
  return { ...plan, ending, ...(mayHaveMoved(ending.kind, random) && moved(plan, random)) };
}

const mayHaveMoved = (kind: string, random: Random) =>
  (kind === 'reported' || kind === 'confirmed') && random.chance(0.06);

/** It had been two days earlier, and was moved in good time. */
function moved({ heldAt, startsAt }: { heldAt: Millis; startsAt: Millis }, random: Random) {
  const before = startsAt - 2 * DAY;
  const at = heldAt + random.int(2, 9) * HOUR;
  return before - at > 13 * HOUR ? { movedFrom: { startsAt: before, at } } : {};
}
