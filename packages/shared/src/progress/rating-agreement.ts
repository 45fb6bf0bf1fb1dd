import { mean } from './mean-and-spread.ts';

/** A row a coach, a column a rated unit; null where a coach did not rate it. */
export type CoachedUnits = readonly (readonly (number | null)[])[];
type Difference = (a: number, b: number, counts: ReadonlyMap<number, number>) => number;

const DIFFERENCES: Record<'nominal' | 'ordinal' | 'interval', Difference> = {
  nominal: (a, b) => (a === b ? 0 : 1),
  interval: (a, b) => (a - b) ** 2,
  ordinal(a, b, counts) {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    let between = 0;
    for (const [value, count] of counts) if (value >= low && value <= high) between += count;
    return (between - ((counts.get(a) ?? 0) + (counts.get(b) ?? 0)) / 2) ** 2;
  },
};

/**
 * Krippendorff's α = 1 − observed / expected disagreement, for any number of coaches and with gaps
 * (feedback.md 4.3). Null where nothing varies or nothing was rated twice.
 */
export function krippendorffAlpha(data: CoachedUnits, metric: keyof typeof DIFFERENCES): number | null {
  const pairs = new Map<string, { a: number; b: number; weight: number }>();
  const counts = new Map<number, number>();
  const units = data[0]?.length ?? 0;
  for (let unit = 0; unit < units; unit += 1) {
    const values = data.flatMap((coach) => coach[unit] ?? []);
    if (values.length < 2) continue;
    for (const [i, a] of values.entries()) {
      counts.set(a, (counts.get(a) ?? 0) + 1);
      for (const [j, b] of values.entries()) {
        if (i === j) continue;
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, weight: 0 };
        pairs.set(`${a} ${b}`, { a, b, weight: pair.weight + 1 / (values.length - 1) });
      }
    }
  }
  const difference = DIFFERENCES[metric];
  let observed = 0;
  for (const { a, b, weight } of pairs.values()) observed += weight * difference(a, b, counts);
  let [expected, n] = [0, 0];
  for (const [a, countA] of counts) {
    n += countA;
    for (const [b, countB] of counts) expected += countA * countB * difference(a, b, counts);
  }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

/** Of two coaches: how often they agree, how often within a level, and by how much the first is above. */
export function pairAgreement([one = [], other = []]: CoachedUnits) {
  const gaps = one.flatMap((level, at) => {
    const second = other[at];
    return level === null || second === null || second === undefined ? [] : [level - second];
  });
  return {
    exactAgreement: mean(gaps.map((gap) => (gap === 0 ? 1 : 0))),
    withinOne: mean(gaps.map((gap) => (Math.abs(gap) <= 1 ? 1 : 0))),
    meanDifference: mean(gaps),
  };
}
