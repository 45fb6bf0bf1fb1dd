import { candidateCancelReasons, coachCancelReasons, goodwillNotes } from '../content/booking-phrases.ts';
import { HOUR, MINUTE, type Millis, type SeedCandidate, type SeedCoach } from '../people/seed-person.ts';
import type { Random } from '../random.ts';
import type { Verdict } from '../report/give-levels.ts';
import type { Ending } from './booking-plan.ts';

type Session = {
  candidate: SeedCandidate;
  coach: SeedCoach;
  heldAt: Millis;
  startsAt: Millis;
  endsAt: Millis;
  /** How many sessions with a report the candidate had before. */
  experience: number;
  base: Millis;
  random: Random;
};

/** What became of a booking whose time has come, as chance would have it. */
export function endPastBooking(session: Session): Ending {
  const { random, heldAt, startsAt } = session;
  const roll = random.next();
  if (roll < 0.045) return cancelled('candidate', early(session), random.pick(candidateCancelReasons));
  if (roll < 0.06)
    return cancelled(
      'candidate',
      Math.max(heldAt + HOUR, startsAt - random.int(3, 20) * HOUR),
      random.pick(candidateCancelReasons),
    );
  if (roll < 0.085) return cancelled('coach', early(session), random.pick(coachCancelReasons));
  if (roll < 0.1) return { kind: 'no_show', by: 'candidate' };
  if (roll < 0.108) return { kind: 'no_show', by: 'coach' };
  if (roll < 0.111) return { kind: 'no_show', by: 'both' };
  return reported(session);
}

const cancelled = (by: 'candidate' | 'coach', at: Millis, reason: string): Ending => ({
  kind: 'cancelled',
  by,
  at,
  reason,
});

/** More than a day before, when there was so much time. */
const early = ({ heldAt, startsAt, random }: Session): Millis => {
  const last = startsAt - 26 * HOUR;
  return last > heldAt + HOUR
    ? heldAt + HOUR + Math.floor(random.next() * (last - heldAt - HOUR))
    : heldAt + 40 * MINUTE;
};

/** Handed in after hours or by the evening; now and then too late; not yet when the deadline lies ahead. */
export function reported(session: Session): Ending {
  const { endsAt, random, base } = session;
  const hours = random.chance(0.05)
    ? 25 + random.next() * 9
    : random.chance(0.6)
      ? 1 + random.next() * 6
      : 6 + random.next() * 16;
  const handedInAt = endsAt + Math.round(hours * HOUR);
  if (handedInAt > base - 10 * MINUTE) return { kind: 'awaiting_report', begun: random.chance(0.5) };
  const goodwill = random.chance(0.012) ? { percent: 30, note: random.pick(goodwillNotes) } : undefined;
  return { kind: 'reported', handedInAt, verdict: verdictOf(session), goodwill };
}

/** People get better, coaches differ, and a day is a day. */
function verdictOf({ candidate, coach, experience, random }: Session): Verdict {
  const level =
    candidate.startsAs + candidate.growth * experience + coach.leniency + (random.next() - 0.5) * 1.1;
  return Math.min(4, Math.max(1, Math.round(level))) as Verdict;
}
