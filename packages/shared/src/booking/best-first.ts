/**
 * The `count` smallest of the numbers 0 to `size` - 1 by `compare`, smallest first: one comparison for most
 * of the others, so choosing a page out of a whole market costs little more than looking at it once.
 */
export function bestFirst(size: number, count: number, compare: (a: number, b: number) => number): number[] {
  const heap: number[] = []; // the worst of those kept is at the top
  for (let each = 0; each < size; each += 1) {
    if (heap.length < count) {
      heap.push(each);
      rise(heap, compare);
    } else if (count > 0 && compare(each, heap[0]!) < 0) {
      heap[0] = each;
      sink(heap, compare);
    }
  }
  return heap.sort(compare);
}

function rise(heap: number[], compare: (a: number, b: number) => number): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compare(heap[at]!, heap[parent]!) <= 0) return;
    [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
    at = parent;
  }
}

function sink(heap: number[], compare: (a: number, b: number) => number): void {
  let at = 0;
  while (true) {
    let worst = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && compare(heap[child]!, heap[worst]!) > 0) worst = child;
    }
    if (worst === at) return;
    [heap[at], heap[worst]] = [heap[worst]!, heap[at]!];
    at = worst;
  }
}
