import { mean } from './mean-and-spread.ts';
import { againstReference, passesCalibration } from './rating-habits.ts';

type Levelled = { dimension: string; level: number };
type Rated = { verdict: number; ratings: readonly Levelled[] };

/** Which formulas and bounds a result followed; changes with them. */
export const CALIBRATION_RULES = 'calibration/2';
/** A day lies between a set that did not pass and the next, so that reasons are remembered and not numbers. */
const HOURS_TO_NEXT = 24;
/** Who has passed reads again once a quarter (feedback.md 4.3). */
const DAYS_TO_RENEW = 90;

const callsBack = (verdict: number) => verdict >= 3;

/** One session beside its reference: elevation and profile error in levels, and whether yes and no agree. */
export function compareWithReference(coach: Rated, reference: Rated) {
  const levelOf = new Map(coach.ratings.map(({ dimension, level }) => [dimension, level]));
  const pairs = reference.ratings.flatMap(({ dimension, level }) => {
    const own = levelOf.get(dimension);
    return own === undefined ? [] : [{ own, level }];
  });
  const { elevation, profileError } = againstReference(
    pairs.map(({ own }) => own),
    pairs.map(({ level }) => level),
  );
  return {
    elevation,
    profileError,
    sameSide: callsBack(coach.verdict) === callsBack(reference.verdict),
    exact: pairs.filter(({ own, level }) => own === level).length,
    within: pairs.filter(({ own, level }) => Math.abs(own - level) <= 1).length,
    of: pairs.length,
  };
}

/** What is known of a finished set. */
type Finished = { attempt: number; passed: boolean | null };

/**
 * Which sessions the next set consists of: all of them until a set has passed, then one at each repeat, in turn, so
 * that the one read longest ago comes next (feedback.md 4.3, “repeat with one recording a quarter”).
 */
export function sessionsToRead(all: readonly string[], finished: readonly Finished[]): string[] {
  const last = finished.at(-1);
  if (!last?.passed) return [...all];
  const since = finished.length - 1 - finished.findLastIndex(({ passed }) => !passed);
  return [all[(since - 1) % all.length]!];
}

export type CalibrationResult = {
  elevation: number;
  profileError: number;
  sameSides: number;
  sessions: number;
  passed: boolean;
};

/** What a whole set comes to: the means over its sessions, and pass or not yet (feedback.md 4.3). */
export function calibrationResult(
  sessions: readonly ReturnType<typeof compareWithReference>[],
): CalibrationResult {
  return {
    elevation: mean(sessions.map(({ elevation }) => elevation)),
    profileError: mean(sessions.map(({ profileError }) => profileError)),
    sameSides: sessions.filter(({ sameSide }) => sameSide).length,
    sessions: sessions.length,
    passed: passesCalibration(sessions),
  };
}

/** From when the set may be read again. */
export const nextCalibrationAt = (completedAt: Temporal.Instant, passed: boolean): Temporal.Instant =>
  completedAt.add({ hours: passed ? DAYS_TO_RENEW * 24 : HOURS_TO_NEXT });
