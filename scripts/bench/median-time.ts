const SAMPLES = 61;
const LEAST_SAMPLE_MS = 2;

/**
 * The median time of one call in microseconds, warm: the call is repeated until a sample takes a few
 * milliseconds, so that the clock's own grain does not count.
 */
export function medianMicroseconds(call: () => unknown): number {
  let calls = 1;
  while (timeOf(call, calls) < LEAST_SAMPLE_MS) calls *= 2;
  const samples = Array.from({ length: SAMPLES }, () => timeOf(call, calls) / calls);
  return median(samples) * 1_000;
}

function timeOf(call: () => unknown, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i += 1) call();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
