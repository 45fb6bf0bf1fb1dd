/** Starts are kept by quarter hour: every zone's days and hours begin on one. */
export const BUCKET_MS = 900_000;
const MIXED = -1;

/** Where wanted starts may lie: one bit per quarter hour from the rows' base on. */
export type StartMask = Uint32Array;

/**
 * Which quarter hours hold a start, one row of bits per offering, in one block of memory: a row of 64 days
 * takes 768 bytes, and asking it looks at one word per eight hours.
 */
export class StartRows {
  readonly baseMs: number;
  readonly endMs: number;
  readonly words: number;
  #bits: Uint32Array;
  /** How far into their quarter hour a row's starts lie, when all lie equally far. */
  #offsetMs: Int32Array;
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
    const at = row * this.words;
    let offset: number | undefined;
    for (const start of starts) {
      const since = start - this.baseMs;
      if (since < 0 || start >= this.endMs) continue;
      const bucket = Math.floor(since / BUCKET_MS);
      this.#bits[at + (bucket >>> 5)]! |= 1 << (bucket & 31);
      const into = since - bucket * BUCKET_MS;
      offset = offset === undefined || offset === into ? into : MIXED;
    }
    this.#offsetMs[row] = offset ?? 0;
    return row;
  }

  drop(row: number): void {
    this.#bits.fill(0, row * this.words, (row + 1) * this.words);
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
    const lastWord = lastBucket >>> 5;
    const at = row * this.words;
    let keep = -1 << (firstBucket & 31);
    for (let word = firstBucket >>> 5; word <= lastWord; word += 1) {
      const found = this.#bits[at + word]! & mask[word]! & keep;
      keep = -1;
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
    const mask = new Uint32Array(this.words);
    const last = Math.min(Math.ceil((to - this.baseMs) / BUCKET_MS), this.words * 32);
    for (let bucket = Math.max(0, Math.floor((from - this.baseMs) / BUCKET_MS)); bucket < last; bucket += 1) {
      if (wants(this.baseMs + bucket * BUCKET_MS)) mask[bucket >>> 5]! |= 1 << (bucket & 31);
    }
    return mask;
  }

  #firstBucket(row: number, from: number): number {
    if (from <= this.baseMs) return 0;
    const bucket = Math.floor((from - this.baseMs) / BUCKET_MS);
    const offset = this.#offsetMs[row]!;
    const isOver = offset !== MIXED && this.baseMs + bucket * BUCKET_MS + offset < from;
    return isOver ? bucket + 1 : bucket;
  }

  #newRow(): number {
    if (this.#used === this.#offsetMs.length) {
      const more = Math.ceil(this.#used * 1.5);
      const bits = new Uint32Array(more * this.words);
      bits.set(this.#bits);
      this.#bits = bits;
      const offsets = new Int32Array(more);
      offsets.set(this.#offsetMs);
      this.#offsetMs = offsets;
    }
    this.#used += 1;
    return this.#used - 1;
  }
}
