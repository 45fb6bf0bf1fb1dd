/** Seconds from the start of the session; `end` is not part of it. */
export type VoiceSegment = { start: number; end: number };

export const FRAME_SECONDS = 0.02;
const FLOOR_FRAMES = 500; // ten seconds
const FLOOR_SHARE = 0.1;
const ABOVE_FLOOR_DB = 9;
const LEAST_DB = -55;
const HOLD_FRAMES = 15; // 300 ms
const LEAST_FRAMES = 10; // 200 ms

/**
 * Hears frame after frame of 20 ms, and tells when somebody spoke: louder than the noise floor (the tenth
 * percentile of the last ten seconds) by 9 dB and than −55 dBFS; pauses up to 300 ms are bridged, bursts under
 * 200 ms dropped (feedback.md 5.3). Keeps ten seconds of loudness, whatever the length of the talk.
 */
export class VoiceGate {
  #frame = 0;
  #open: { first: number; last: number } | undefined;
  readonly #window: number[] = [];
  readonly #sorted: number[] = [];

  /**
   * @param decibels RMS of the frame in dBFS
   * @returns the segment that this frame's silence has ended, if one
   */
  hear(decibels: number): VoiceSegment | undefined {
    const frame = this.#frame++;
    const floor = this.#floorWith(decibels);
    const ended = this.#open && frame - this.#open.last - 1 > HOLD_FRAMES ? this.finish() : undefined;
    if (decibels > floor + ABOVE_FLOOR_DB && decibels > LEAST_DB) {
      if (this.#open) this.#open.last = frame;
      else this.#open = { first: frame, last: frame };
    }
    return ended;
  }

  /** Ends the segment that is still open, as when the microphone is closed. */
  finish(): VoiceSegment | undefined {
    const segment = this.#open;
    this.#open = undefined;
    if (!segment || segment.last - segment.first + 1 < LEAST_FRAMES) return undefined;
    return { start: inSeconds(segment.first), end: inSeconds(segment.last + 1) };
  }

  #floorWith(decibels: number): number {
    this.#window.push(decibels);
    insertSorted(this.#sorted, decibels);
    if (this.#window.length > FLOOR_FRAMES) removeSorted(this.#sorted, this.#window.shift()!);
    return this.#sorted[Math.floor(FLOOR_SHARE * (this.#sorted.length - 1))]!;
  }
}

/** All that a gate tells of a row of frames. */
export function voiceSegments(decibels: readonly number[]): VoiceSegment[] {
  const gate = new VoiceGate();
  const segments = decibels.map((loudness) => gate.hear(loudness));
  return [...segments, gate.finish()].filter((segment) => segment !== undefined);
}

const inSeconds = (frame: number): number => Math.round(frame * FRAME_SECONDS * 1000) / 1000;

function insertSorted(sorted: number[], value: number): void {
  sorted.splice(placeOf(sorted, value), 0, value);
}

function removeSorted(sorted: number[], value: number): void {
  sorted.splice(placeOf(sorted, value), 1);
}

function placeOf(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
