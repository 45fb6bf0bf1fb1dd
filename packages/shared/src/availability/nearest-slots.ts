/** The starts closest to a wanted one, in order of time; of two equally close ones the earlier. */
export function nearestSlots(starts: readonly number[], wanted: number, count = 3): number[] {
  let after = starts.findIndex((start) => start >= wanted);
  if (after < 0) after = starts.length;
  let before = after;
  while (after - before < count && (before > 0 || after < starts.length)) {
    const earlier = wanted - (starts[before - 1] ?? Number.NEGATIVE_INFINITY);
    const later = (starts[after] ?? Number.POSITIVE_INFINITY) - wanted;
    if (earlier <= later) before -= 1;
    else after += 1;
  }
  return starts.slice(before, after);
}
