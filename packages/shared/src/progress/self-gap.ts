import { mean, pearson, ranksOf } from './mean-and-spread.ts';

export type SelfPair = { dimension: string; self: number; coach: number };

export type SelfGapLabel =
  | 'clearly overrates'
  | 'somewhat overrates'
  | 'about right'
  | 'somewhat underrates'
  | 'clearly underrates';

export type SelfGap = {
  n: number;
  /** Mean of self less coach. */
  bias: number;
  /** Mean size of the gaps, whichever way. */
  absolute: number;
  /** Spearman's correlation of the two profiles; null where one of them is flat. */
  rankAgreement: number | null;
  blindSpots: string[];
  hiddenStrengths: string[];
  label: SelfGapLabel;
};

const APART = 2;

/** How a candidate's own levels stand to the coach's, over the dimensions that both rated (feedback.md 4.2). */
export function selfGap(pairs: readonly SelfPair[]): SelfGap {
  const gaps = pairs.map(({ self, coach }) => self - coach);
  const bias = mean(gaps);
  const named = (isNamed: (gap: number) => boolean) =>
    pairs.filter((_, at) => isNamed(gaps[at]!)).map(({ dimension }) => dimension);
  return {
    n: pairs.length,
    bias,
    absolute: mean(gaps.map(Math.abs)),
    rankAgreement: pearson(ranksOf(pairs.map(({ self }) => self)), ranksOf(pairs.map(({ coach }) => coach))),
    blindSpots: named((gap) => gap >= APART),
    hiddenStrengths: named((gap) => gap <= -APART),
    label: biasLabel(bias),
  };
}

/** ≥ 1 clearly, ≥ .5 somewhat, in between about right, and the mirror (feedback.md 4.2). */
export function biasLabel(bias: number): SelfGapLabel {
  const size = Math.abs(bias);
  if (size < 0.5) return 'about right';
  const way = bias > 0 ? 'overrates' : 'underrates';
  return size >= 1 ? `clearly ${way}` : `somewhat ${way}`;
}

/** A bias over sessions, drawn towards none: between people `tau`, between one person's sessions `s`. */
export function shrunkBias(gaps: readonly number[], { tau = 0.5, s = 0.5 } = {}) {
  if (gaps.length === 0) return { shrunk: 0, sd: tau, weight: 0 };
  const weight = tau ** 2 / (tau ** 2 + s ** 2 / gaps.length);
  return { shrunk: weight * mean(gaps), sd: Math.sqrt(tau ** 2 * (1 - weight)), weight };
}
