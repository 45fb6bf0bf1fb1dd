import { linkedGroups } from './linked-groups.ts';
import { mean } from './mean-and-spread.ts';
import { type RatedSession, solveRaters } from './rater-model.ts';
import { MOST_GROWTH_STEPS, type VarianceComponents } from './rater-variance.ts';

/** From so much on the platform's own marks may move the defaults (feedback.md 4.1). */
export const ENOUGH = { sessions: 200, coaches: 30, sessionsOfCoach: 5, candidatesOfTwo: 100 };
/** A month moves a component by a fifth of itself at the most. */
const MOST_MOVE = 0.2;
const ROUNDS = 20;
/** The exact equations are cubic: of a larger market the best linked part decides. */
const MOST_EFFECTS = 600;

export function hasEnough(rows: readonly RatedSession[]): boolean {
  const ofCoach = count(rows.map(({ coach }) => coach));
  const coaches = [...ofCoach.values()].filter((sessions) => sessions >= ENOUGH.sessionsOfCoach).length;
  return (
    rows.length >= ENOUGH.sessions &&
    coaches >= ENOUGH.coaches &&
    seenByTwo(rows).size >= ENOUGH.candidatesOfTwo
  );
}

/**
 * The variance components after a month's look at the marks: EM on stage 1, the session's residual split as before,
 * each moved by a fifth at the most (feedback.md 4.1). Components that stage 1 cannot see stay as they are.
 */
export function updateVariance(
  rows: readonly RatedSession[],
  before: VarianceComponents,
): VarianceComponents {
  const linked = wellLinked(rows);
  if (linked.length === 0) return before;
  const dims = mean(linked.map((row) => row.dims));
  let vc = before;
  for (let round = 0; round < ROUNDS; round += 1) vc = oneRound(linked, vc, dims);
  const bounded = (name: keyof VarianceComponents) =>
    Math.min(before[name] * (1 + MOST_MOVE), Math.max(before[name] * (1 - MOST_MOVE), vc[name]));
  return {
    ...before,
    candGeneral: bounded('candGeneral'),
    leniency: bounded('leniency'),
    sessionCommon: bounded('sessionCommon'),
  };
}

function oneRound(rows: readonly RatedSession[], vc: VarianceComponents, dims: number): VarianceComponents {
  const { effects, covariance, candidateAt, coachAt } = solveRaters(rows, vc);
  const spread = (places: Iterable<number>) =>
    mean([...places].map((at) => effects[at]! ** 2 + covariance.get(at, at)));
  const residual = mean(
    rows.map(({ candidate, coach, z, seq }) => {
      const terms = [
        [0, 1],
        [1, Math.min(seq, MOST_GROWTH_STEPS)],
        [candidateAt.get(candidate)!, 1],
        [coachAt.get(coach)!, 1],
      ] as const;
      let [fitted, doubt] = [0, 0];
      for (const [i, x] of terms) {
        fitted += x * effects[i]!;
        for (const [j, y] of terms) doubt += x * y * covariance.get(i, j);
      }
      return (z - fitted) ** 2 + doubt;
    }),
  );
  const ofDimensions = (vc.candDimension + vc.residual) / dims;
  return {
    ...vc,
    candGeneral: spread(candidateAt.values()),
    leniency: spread(coachAt.values()),
    sessionCommon: Math.max(residual - ofDimensions, 1e-3),
  };
}

/** Sessions of candidates whom two coaches saw, inside the largest group, as many as can be solved exactly. */
function wellLinked(rows: readonly RatedSession[]): RatedSession[] {
  const linking = seenByTwo(rows);
  const of = rows.filter(({ candidate }) => linking.has(candidate));
  const members = new Set(linkedGroups(of)[0] ?? []);
  const inside = of.filter(({ candidate }) => members.has(`c:${candidate}`));
  const effects = new Set<string>();
  return inside.filter(({ candidate, coach }) => {
    const names = [`c:${candidate}`, `k:${coach}`].filter((name) => !effects.has(name));
    if (effects.size + names.length > MOST_EFFECTS) return false;
    for (const name of names) effects.add(name);
    return true;
  });
}

function seenByTwo(rows: readonly RatedSession[]): Set<string> {
  const coaches = new Map<string, Set<string>>();
  for (const { candidate, coach } of rows) {
    const seen = coaches.get(candidate);
    if (seen) seen.add(coach);
    else coaches.set(candidate, new Set([coach]));
  }
  return new Set([...coaches].filter(([, seen]) => seen.size >= 2).map(([candidate]) => candidate));
}

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
