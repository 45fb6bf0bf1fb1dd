import {
  CALIBRATION_RULES,
  calibrationResult,
  compareWithReference,
} from '@app/shared/progress/calibration-result';
import { type ReferenceSession, referenceSessions } from '@app/shared/progress/reference-session';
import type { MarketRows } from '../market-rows.ts';
import { DAY, HOUR, instantAt, MINUTE, type Millis, type SeedCoach } from '../people/seed-person.ts';
import { createRandom, type Random } from '../random.ts';
import type { AuditTrail } from './audit-trail.ts';

type Means = { seedNumber: number; rows: MarketRows; trail: AuditTrail };

/** Of those who wait for the desk, this one has read the reference sessions; another still can. */
const APPLICANT = 'Lucie Hartmann';
const MOST_ATTEMPTS = 3;

/** How every coach read the reference sessions before they were listed; a few needed a second evening. */
export function writeCalibrations(coaches: readonly SeedCoach[], means: Means): void {
  const rowOf = new Map(means.rows.coaches.map((row) => [row.id, row]));
  for (const coach of coaches) {
    const { status, appliedAt } = rowOf.get(coach.coachId)!;
    const isListed = status === 'approved' || status === 'paused';
    if (!appliedAt || !(isListed || coach.profile.name === APPLICANT)) continue;
    const random = createRandom(means.seedNumber, `calibration ${coach.profile.name}`);
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const at = appliedAt.epochMilliseconds - 2 * HOUR + (attempt - 1) * (DAY + HOUR);
      if (writeSet(coach, { attempt, at, random }, means)) break;
    }
  }
}

type Reading = { attempt: number; at: Millis; random: Random };

function writeSet(coach: SeedCoach, { attempt, at, random }: Reading, { rows, trail }: Means): boolean {
  const { coachId, userId, leniency } = coach;
  // Each reading is nearer to the reasons than the one before.
  const own = leniency / attempt;
  const readings = referenceSessions.map((session, nth) => {
    const ratings = rate(session, own, random);
    const { verdict } = session.reference;
    const isSame = random.chance(0.9);
    return {
      session,
      verdict: isSame ? verdict : verdict === 2 ? (3 as const) : (2 as const),
      ratings,
      at: at + nth * random.int(9, 16) * MINUTE,
    };
  });
  const result = calibrationResult(
    readings.map(({ session, verdict, ratings }) =>
      compareWithReference({ verdict, ratings }, session.reference),
    ),
  );
  const { elevation, profileError, sameSides, passed } = result;
  const completedAt = readings.at(-1)!.at;
  rows.calibrations.push({
    ...{ coachId, attempt, elevation, profileError, sameSides, passed },
    beganAt: instantAt(at),
    completedAt: instantAt(completedAt),
    ruleVersion: CALIBRATION_RULES,
  });
  for (const { session, verdict, ratings, at: ratedAt } of readings)
    rows.referenceRatings.push({
      ...{ coachId, attempt, verdict, ratings },
      session: session.id,
      ratedAt: instantAt(ratedAt),
    });
  trail.record({
    at: completedAt,
    actor: { kind: 'coach', id: userId },
    action: 'coach.calibrated',
    subjectId: coachId,
    details: { attempt, passed },
  });
  return passed;
}

const rate = ({ reference }: ReferenceSession, leniency: number, random: Random) =>
  reference.ratings.map(({ dimension, level, line }) => ({
    dimension,
    line,
    level: Math.max(1, Math.min(5, Math.round(level + leniency + (random.next() - 0.5) * 1.7))),
  }));
