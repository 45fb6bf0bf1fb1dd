import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { inverse, Matrix } from 'ml-matrix';
import { type ChangePhrase, changePhrase } from './change-phrase.ts';
import { BAND_80, type VarianceComponents } from './rater-variance.ts';

/** One session's mark of one dimension, and whose it is. */
export type Mark = { y: number; coach: string };

export type AdjustedLevel = { level: number; sd: number; lo80: number; hi80: number };
export type LevelChange = { mean: number; sd: number; pImproved: number; phrase: ChangePhrase };
export type AdjustedRecord = { levels: AdjustedLevel[]; rawChange: number; change?: LevelChange };

type Question = {
  /** In the order of time. */
  obs: readonly Mark[];
  dimensionMean: number;
  /** What is known of coaches; one who is missing is taken for average, with all the doubt there is. */
  coaches: Readonly<Record<string, { leniency: number; variance: number }>>;
  vc: VarianceComponents;
};

/**
 * One candidate in one dimension, with strict and generous coaches allowed for: a level with an 80% band for
 * each session, and the change from the first to the last with its probability (feedback.md 4.1, stage 2). A
 * coach's leniency cancels as long as the coach stays the same.
 */
export function adjustLevels({ obs, dimensionMean, coaches, vc }: Question): AdjustedRecord {
  const n = obs.length;
  if (n === 0) return { levels: [], rawChange: 0 };
  const of = ({ coach }: Mark) => coaches[coach] ?? { leniency: 0, variance: vc.leniency };
  const skill = new Matrix(n, n);
  const spread = new Matrix(n, n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      const drift = vc.driftPerSession * Math.min(i, j);
      skill.set(i, j, vc.candGeneral + vc.candDimension + drift);
      const own = i === j ? vc.sessionCommon + vc.residual : 0;
      const shared = obs[i]!.coach === obs[j]!.coach ? of(obs[i]!).variance : 0;
      spread.set(i, j, skill.get(i, j) + own + shared);
    }
  }
  const gain = skill.mmul(inverse(spread));
  const deviations = Matrix.columnVector(obs.map((mark) => mark.y - dimensionMean - of(mark).leniency));
  const estimate = gain.mmul(deviations);
  const covariance = Matrix.sub(skill, gain.mmul(skill));
  const levels = obs.map((_, i) => {
    const level = dimensionMean + estimate.get(i, 0);
    const sd = Math.sqrt(covariance.get(i, i));
    return { level, sd, lo80: level - BAND_80 * sd, hi80: level + BAND_80 * sd };
  });
  const rawChange = obs[n - 1]!.y - obs[0]!.y;
  if (n === 1) return { levels, rawChange };
  const mean = estimate.get(n - 1, 0) - estimate.get(0, 0);
  const variance = covariance.get(n - 1, n - 1) + covariance.get(0, 0) - 2 * covariance.get(0, n - 1);
  const sd = Math.sqrt(Math.max(variance, Number.EPSILON));
  const pImproved = normalCdf(mean / sd, 0, 1);
  return { levels, rawChange, change: { mean, sd, pImproved, phrase: changePhrase(pImproved) } };
}
