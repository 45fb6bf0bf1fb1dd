/**
 * Sorts the first `count` ranges by start, in place. Busy times usually arrive in order, which costs one
 * look at each; otherwise they are first dealt into as many drawers as there are ranges, so that what is
 * left to sort lies close together. The time grows with the count, not with its square or logarithm.
 */
export function sortByStart(start: Float64Array, end: Float64Array, count: number): void {
  if (isSorted(start, count)) return;
  dealIntoDrawers(start, end, count);
  for (let i = 1; i < count; i += 1) {
    const movedStart = start[i]!;
    if (start[i - 1]! <= movedStart) continue;
    const movedEnd = end[i]!;
    let hole = i;
    for (; hole > 0 && start[hole - 1]! > movedStart; hole -= 1) {
      start[hole] = start[hole - 1]!;
      end[hole] = end[hole - 1]!;
    }
    start[hole] = movedStart;
    end[hole] = movedEnd;
  }
}

function isSorted(start: Float64Array, count: number): boolean {
  for (let i = 1; i < count; i += 1) {
    if (start[i]! < start[i - 1]!) return false;
  }
  return true;
}

function dealIntoDrawers(start: Float64Array, end: Float64Array, count: number): void {
  const dealtStart = start.slice(0, count);
  const dealtEnd = end.slice(0, count);
  let least = dealtStart[0]!;
  let most = least;
  for (let i = 1; i < count; i += 1) {
    const value = dealtStart[i]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const drawersPerMs = (count - 1) / (most - least);
  const drawerOf = new Int32Array(count);
  const nextPlace = new Int32Array(count + 1);
  for (let i = 0; i < count; i += 1) {
    const drawer = Math.trunc((dealtStart[i]! - least) * drawersPerMs);
    drawerOf[i] = drawer;
    nextPlace[drawer + 1] = nextPlace[drawer + 1]! + 1;
  }
  for (let drawer = 1; drawer <= count; drawer += 1) {
    nextPlace[drawer] = nextPlace[drawer]! + nextPlace[drawer - 1]!;
  }
  for (let i = 0; i < count; i += 1) {
    const drawer = drawerOf[i]!;
    const place = nextPlace[drawer]!;
    nextPlace[drawer] = place + 1;
    start[place] = dealtStart[i]!;
    end[place] = dealtEnd[i]!;
  }
}
