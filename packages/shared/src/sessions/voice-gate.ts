/** Seconds from the start of the session; `end` is not part of it. */
export type VoiceSegment = { start: number; end: number };

const FRAME_SECONDS = 0.02;
const FLOOR_FRAMES = 500; // ten seconds
const FLOOR_SHARE = 0.1;
const ABOVE_FLOOR_DB = 9;
const LEAST_DB = -55;
const HOLD_FRAMES = 15; // 300 ms
const LEAST_FRAMES = 10; // 200 ms

/**
 * When somebody spoke, from the loudness of their own microphone in frames of 20 ms: louder than the noise floor
 * (the tenth percentile of the last ten seconds) by 9 dB and than −55 dBFS; pauses up to 300 ms are bridged, bursts
 * under 200 ms dropped (feedback.md 5.3).
 *
 * @param decibels RMS of each frame in dBFS
 */
export function voiceSegments(decibels: readonly number[]): VoiceSegment[] {
  const segments: { first: number; last: number }[] = [];
  const recent: number[] = []; // the floor's window, sorted
  for (const [frame, loudness] of decibels.entries()) {
    insertSorted(recent, loudness);
    if (frame >= FLOOR_FRAMES) removeSorted(recent, decibels[frame - FLOOR_FRAMES]!);
    const floor = recent[Math.floor(FLOOR_SHARE * (recent.length - 1))]!;
    if (loudness <= floor + ABOVE_FLOOR_DB || loudness <= LEAST_DB) continue;
    const current = segments.at(-1);
    if (current && frame - current.last - 1 <= HOLD_FRAMES) current.last = frame;
    else segments.push({ first: frame, last: frame });
  }
  return segments
    .filter(({ first, last }) => last - first + 1 >= LEAST_FRAMES)
    .map(({ first, last }) => ({ start: inSeconds(first), end: inSeconds(last + 1) }));
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
