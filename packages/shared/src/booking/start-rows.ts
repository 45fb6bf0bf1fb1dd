/** Starts are kept by quarter hour: every zone's days and hours begin on one. */
export const BUCKET_MS = 900_000;
const MIXED = -1;

/** Where wanted starts may lie: one bit per quarter hour from the rows' base on, and which words have any. */
export type StartMask = { bits: Uint32Array; words: readonly number[] };

/**
 * Which quarter hours hold a start, one row of bits per offering: 768 bytes for 64 days. The same eight hours
 * of all rows lie side by side, so that a search for some hours of the week reads just those.
 */
export class StartRows {
  readonly baseMs: number;
  readonly endMs: number;
  readonly words: number;
  #bits: Uint32Array;
  /** How far into their quarter hour a row's starts lie, when all lie equally far. */
  #offsetMs: Int32Array;
  /** How many rows there is room for. */
  #room = 256;
  #used = 0;
  #spare: number[] = [];

  constructor(baseMs: number, days: number) {
    this.words = Math.ceil((days * 96) / 32);
    this.baseMs = baseMs;
    this.endMs = baseMs + this.words * 32 * BUCKET_MS;
    this.#bits = new Uint32Array(this.words * 256);
    this.#offsetMs = new Int32Array(256);
  }

  /** A row of its own for these starts, in epoch milliseconds. */
  add(starts: readonly number[]): number {
    const row = this.#spare.pop() ?? this.#newRow();
    let offset: number | undefined;
    for (const start of starts) {
      const since = start - this.baseMs;
      if (since < 0 || start >= this.endMs) continue;
      const bucket = Math.floor(since / BUCKET_MS);
      this.#bits[(bucket >>> 5) * this.#room + row]! |= 1 << (bucket & 31);
      const into = since - bucket * BUCKET_MS;
      offset = offset === undefined || offset === into ? into : MIXED;
    }
    this.#offsetMs[row] = offset ?? 0;
    return row;
  }

  drop(row: number): void {
    for (let word = 0; word < this.words; word += 1) this.#bits[word * this.#room + row] = 0;
    this.#spare.push(row);
  }

  /**
   * The first quarter hour of a row within [from, to) and the mask, or -1. It is sure to hold such a start
   * unless `isDoubtful` says that it may begin before `from`.
   */
  first(row: number, mask: StartMask, from: number, to: number): number {
    const firstBucket = this.#firstBucket(row, from);
    const lastBucket = Math.min(Math.ceil((to - this.baseMs) / BUCKET_MS), this.words * 32) - 1;
    if (firstBucket > lastBucket) return -1;
    const firstWord = firstBucket >>> 5;
    const lastWord = lastBucket >>> 5;
    const bits = this.#bits;
    for (const word of mask.words) {
      if (word < firstWord) continue;
      if (word > lastWord) return -1;
      const keep = word === firstWord ? -1 << (firstBucket & 31) : -1;
      const found = bits[word * this.#room + row]! & mask.bits[word]! & keep;
      if (found === 0) continue;
      const bucket = (word << 5) + 31 - Math.clz32(found & -found);
      return bucket <= lastBucket ? bucket : -1;
    }
    return -1;
  }

  /** Whether a row's start in this quarter hour may lie before `from` after all. */
  isDoubtful(row: number, bucket: number, from: number): boolean {
    return this.#offsetMs[row] === MIXED && this.baseMs + bucket * BUCKET_MS < from;
  }

  /** The quarter hours of [from, to) that begin at a wanted moment. */
  mask(from: number, to: number, wants: (start: number) => boolean): StartMask {
    const bits = new Uint32Array(this.words);
    const last = Math.min(Math.ceil((to - this.baseMs) / BUCKET_MS), this.words * 32);
    for (let bucket = Math.max(0, Math.floor((from - this.baseMs) / BUCKET_MS)); bucket < last; bucket += 1) {
      if (wants(this.baseMs + bucket * BUCKET_MS)) bits[bucket >>> 5]! |= 1 << (bucket & 31);
    }
    return { bits, words: [...bits.keys()].filter((word) => bits[word] !== 0) };
  }

  #firstBucket(row: number, from: number): number {
    if (from <= this.baseMs) return 0;
    const bucket = Math.floor((from - this.baseMs) / BUCKET_MS);
    const offset = this.#offsetMs[row]!;
    const isOver = offset !== MIXED && this.baseMs + bucket * BUCKET_MS + offset < from;
    return isOver ? bucket + 1 : bucket;
  }

  #newRow(): number {
    if (this.#used === this.#room) {
      const more = Math.ceil(this.#used * 1.5);
      const bits = new Uint32Array(more * this.words);
      for (let word = 0; word < this.words; word += 1) {
        bits.set(this.#bits.subarray(word * this.#room, (word + 1) * this.#room), word * more);
      }
      this.#bits = bits;
      this.#room = more;
      const offsets = new Int32Array(more);
      offsets.set(this.#offsetMs);
      this.#offsetMs = offsets;
    }
    this.#used += 1;
    return this.#used - 1;
  }
}
