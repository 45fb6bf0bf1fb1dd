import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { inverse, Matrix } from 'ml-matrix';
import { type ChangePhrase, changePhrase } from './change-phrase.ts';
import { BAND_80, type VarianceComponents } from './rater-variance.ts';

/** One session's mark of one dimension, and whose it is. */
export type Mark = { y: number; coach: string };

export type AdjustedLevel = { level: number; sd: number; lo80: number; hi80: number };
export type LevelChange = { mean: number; sd: number; pImproved: number; phrase: ChangePhrase };
export type AdjustedRecord = { levels: AdjustedLevel[]; rawChange: number; change?: LevelChange };

/** What is known of coaches; one who is missing is taken for average, with all the doubt there is. */
export type KnownCoaches = Readonly<Record<string, { leniency: number; variance: number }>>;

/** What of the answer depends on who marked when and not on the marks: shared by all dimensions of a record. */
export type PreparedLevels = { gain: Matrix; sds: number[]; changeSd: number };

/** Solves for a sequence of coaches, in the order of time: cubic in the sessions, once for all dimensions. */
export function prepareLevels(
  sequence: readonly string[],
  coaches: KnownCoaches,
  vc: VarianceComponents,
): PreparedLevels {
  const n = sequence.length;
  const skill = new Matrix(n, n);
  const spread = new Matrix(n, n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      const drift = vc.driftPerSession * Math.min(i, j);
      const common = vc.candGeneral + vc.candDimension + drift;
      const own = i === j ? vc.sessionCommon + vc.residual : 0;
      const shared = sequence[i] === sequence[j] ? (coaches[sequence[i]!]?.variance ?? vc.leniency) : 0;
      skill.set(i, j, common);
      spread.set(i, j, common + own + shared);
    }
  }
  const gain = skill.mmul(inverse(spread));
  /** One entry of S − S(S + N)⁻¹S. */
  const covariance = (i: number, j: number): number => {
    let explained = 0;
    for (let at = 0; at < n; at += 1) explained += gain.get(i, at) * skill.get(at, j);
    return skill.get(i, j) - explained;
  };
  const sds = sequence.map((_, at) => Math.sqrt(covariance(at, at)));
  const last = n - 1;
  const change = n < 2 ? 0 : covariance(last, last) + covariance(0, 0) - 2 * covariance(0, last);
  return { gain, sds, changeSd: Math.sqrt(Math.max(change, Number.EPSILON)) };
}

type Question = {
  /** In the order of time. */
  obs: readonly Mark[];
  dimensionMean: number;
  coaches: KnownCoaches;
  vc: VarianceComponents;
  /** When it is at hand already for this sequence of coaches. */
  prepared?: PreparedLevels;
};

/**
 * One candidate in one dimension, with strict and generous coaches allowed for: a level with an 80% band for
 * each session, and the change from the first to the last with its probability (feedback.md 4.1, stage 2). Doubt
 * about a coach weighs less as long as the coach stays the same.
 */
export function adjustLevels({ obs, dimensionMean, coaches, vc, prepared }: Question): AdjustedRecord {
  if (obs.length === 0) return { levels: [], rawChange: 0 };
  const sequence = obs.map(({ coach }) => coach);
  const { gain, sds, changeSd } = prepared ?? prepareLevels(sequence, coaches, vc);
  const leniency = (coach: string) => coaches[coach]?.leniency ?? 0;
  const deviations = Matrix.columnVector(obs.map(({ y, coach }) => y - dimensionMean - leniency(coach)));
  const estimate = gain.mmul(deviations).to1DArray();
  const levels = estimate.map((skill, at) => {
    const level = dimensionMean + skill;
    const sd = sds[at]!;
    return { level, sd, lo80: level - BAND_80 * sd, hi80: level + BAND_80 * sd };
  });
  const rawChange = obs.at(-1)!.y - obs[0]!.y;
  if (obs.length === 1) return { levels, rawChange };
  const mean = estimate.at(-1)! - estimate[0]!;
  const pImproved = normalCdf(mean / changeSd, 0, 1);
  return { levels, rawChange, change: { mean, sd: changeSd, pImproved, phrase: changePhrase(pImproved) } };
}
