export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Over n − 1; nothing for one value. */
export function sampleSd(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

/** Over n. */
export const populationSd = (values: readonly number[]): number =>
  values.length < 2 ? 0 : sampleSd(values) * Math.sqrt((values.length - 1) / values.length);

/** Product-moment correlation; null where one side does not vary. */
export function pearson(one: readonly number[], other: readonly number[]): number | null {
  const [m, n] = [mean(one), mean(other)];
  let [both, ones, others] = [0, 0, 0];
  for (const [at, value] of one.entries()) {
    const [a, b] = [value - m, other[at]! - n];
    both += a * b;
    ones += a * a;
    others += b * b;
  }
  return ones === 0 || others === 0 ? null : both / Math.sqrt(ones * others);
}

/** Ranks from 1; equal values share the mean of theirs. */
export function ranksOf(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}
