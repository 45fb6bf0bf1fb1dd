import { isBefore } from '../time/instant.ts';

export type RoomState = 'early' | 'open' | 'closed';

/** How long after its planned end a room stays open: clocks are soft, and nobody is cut off mid-sentence. */
export const OVERTIME_MINUTES = 10;

/** Whether the room can be entered: some minutes before the start until a little after the end. */
export function roomState(
  session: { startsAt: Temporal.Instant; endsAt: Temporal.Instant },
  opensMinutes: number,
  now: Temporal.Instant,
): RoomState {
  if (isBefore(now, roomOpensAt(session, opensMinutes))) return 'early';
  return isBefore(now, session.endsAt.add({ minutes: OVERTIME_MINUTES })) ? 'open' : 'closed';
}

export const roomOpensAt = (
  { startsAt }: { startsAt: Temporal.Instant },
  opensMinutes: number,
): Temporal.Instant => startsAt.subtract({ seconds: Math.round(opensMinutes * 60) });
