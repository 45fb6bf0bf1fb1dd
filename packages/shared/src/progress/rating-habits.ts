import { mean, pearson, populationSd, sampleSd } from './mean-and-spread.ts';

/** A spread of levels inside one session that is usual. */
export const EXPECTED_SD = 0.7;

/** Halo: how little a coach's levels differ inside a session. Talk about it above .5 (feedback.md 4.3). */
export function haloIndex(sessions: readonly (readonly number[])[], expectedSd = EXPECTED_SD) {
  const spreads = sessions.map(sampleSd);
  const meanWithinSd = mean(spreads);
  return {
    meanWithinSd,
    index: 1 - meanWithinSd / expectedSd,
    allSame: spreads.filter((spread) => spread === 0).length,
  };
}

/** Which share of the levels are threes, and which level is given most often with what share. */
export function rangeUsed(levels: readonly number[]) {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  const [modal, times] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [null, 0];
  const share = (count: number) => (levels.length === 0 ? 0 : count / levels.length);
  return { shareOfThrees: share(counts.get(3) ?? 0), modal, modalShare: share(times) };
}

/** A coach's levels against those agreed for a reference session: how far above, and how unevenly (feedback.md 4.3). */
export function againstReference(coach: readonly number[], reference: readonly number[]) {
  const differences = coach.map((level, at) => level - reference[at]!);
  return {
    elevation: mean(differences),
    profileError: populationSd(differences),
    profileCorrelation: pearson(coach, reference),
  };
}

type Calibrated = { elevation: number; profileError: number; sameSide: boolean };

/** Pass: |elevation| ≤ .5, profile error ≤ .8, verdict on the same side in at least two of three (feedback.md 4.3). */
export function passesCalibration(sessions: readonly Calibrated[]): boolean {
  if (sessions.length === 0) return false;
  const sides = sessions.filter(({ sameSide }) => sameSide).length;
  return (
    Math.abs(mean(sessions.map(({ elevation }) => elevation))) <= 0.5 &&
    mean(sessions.map(({ profileError }) => profileError)) <= 0.8 &&
    sides >= Math.ceil((sessions.length * 2) / 3)
  );
}
