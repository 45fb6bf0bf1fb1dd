import { isBefore } from '../time/instant.ts';
import type { BookingPolicy } from './booking-policy.ts';

export type MoveRefusal = 'MOVE_LIMIT_REACHED' | 'MOVE_TOO_LATE';

/**
 * Why a candidate may not move this session, or null when they may: free until the limit (included),
 * a number of times; later it counts as a cancellation. A coach's move needs the candidate's yes and
 * has no limit here.
 *
 * @see product.md, Policies, "Candidate moves"
 */
export function moveRefusal(
  session: { startsAt: Temporal.Instant; timesMoved: number; policy: BookingPolicy },
  at: Temporal.Instant,
): MoveRefusal | null {
  const { startsAt, timesMoved, policy } = session;
  if (timesMoved >= policy.movesAllowed) return 'MOVE_LIMIT_REACHED';
  const freeUntil = startsAt.subtract({ milliseconds: Math.round(policy.freeMoveHours * 3_600_000) });
  return isBefore(freeUntil, at) ? 'MOVE_TOO_LATE' : null;
}
