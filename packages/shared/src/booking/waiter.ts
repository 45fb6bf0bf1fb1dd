/** `offered`: a freed time is held for them now. `ended`: what they waited with is gone. */
export type WaiterStatus = 'waiting' | 'offered' | 'took' | 'left' | 'ended';

export type Waiting = {
  /** Only starts of which this says yes are wanted: a part of the day, say. */
  suits?: (startMs: number) => boolean;
  /** Nothing earlier is wanted. */
  afterMs?: number;
  /** Only what is earlier is wanted. */
  beforeMs: number;
  /** Offered before, and not taken. */
  passedMs: readonly number[];
  /** The session that would move, when there is one: the person sits in it until then. */
  own: { startMs: number; endMs: number } | null;
};

/**
 * The first free start that somebody waits for: in the days and the part of the day they want, earlier than what
 * they have, not offered before, and not over their own session, which stands until they say yes. Epoch
 * milliseconds.
 */
export function startToOffer(
  starts: readonly number[],
  durationMs: number,
  { afterMs = Number.NEGATIVE_INFINITY, beforeMs, passedMs, own, suits = () => true }: Waiting,
): number | undefined {
  return starts.find(
    (start) =>
      start >= afterMs &&
      start < beforeMs &&
      suits(start) &&
      !passedMs.includes(start) &&
      !(own && start < own.endMs && start + durationMs > own.startMs),
  );
}
