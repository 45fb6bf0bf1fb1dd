/** `offered`: a freed time is held for them now. `ended`: what they waited with is gone. */
export type WaiterStatus = 'waiting' | 'offered' | 'took' | 'left' | 'ended';

export type Waiting = {
  /** Only what is earlier is wanted. */
  beforeMs: number;
  /** Offered before, and not taken. */
  passedMs: readonly number[];
  /** The session that would move, when there is one: the person sits in it until then. */
  own: { startMs: number; endMs: number } | null;
};

/**
 * The first free start that somebody waits for: earlier than what they have, not offered before, and not
 * over their own session, which stands until they say yes. Epoch milliseconds.
 */
export function startToOffer(
  starts: readonly number[],
  durationMs: number,
  { beforeMs, passedMs, own }: Waiting,
): number | undefined {
  return starts.find(
    (start) =>
      start < beforeMs &&
      !passedMs.includes(start) &&
      !(own && start < own.endMs && start + durationMs > own.startMs),
  );
}
