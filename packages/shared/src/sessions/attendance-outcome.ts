import type { NoShowBy } from '../booking/booking-status.ts';
import { isBefore } from '../time/instant.ts';

export type AttendanceEvent = {
  role: 'candidate' | 'coach';
  kind: 'joined' | 'left';
  occurredAt: Temporal.Instant;
};

/** Who is in the room after these events, which are in order of time. */
export function presentAfter(events: readonly AttendanceEvent[]): { candidate: boolean; coach: boolean } {
  const open = { candidate: 0, coach: 0 };
  for (const { role, kind } of events) open[role] = Math.max(0, open[role] + (kind === 'joined' ? 1 : -1));
  return { candidate: open.candidate > 0, coach: open.coach > 0 };
}

/** Whether both were ever in the room at the same moment. */
export function haveMet(events: readonly AttendanceEvent[]): boolean {
  return events.some((_event, index) => {
    const { candidate, coach } = presentAfter(events.slice(0, index + 1));
    return candidate && coach;
  });
}

/** Who did not come at all, judged when the session is over; null when they met. */
export function absentee(events: readonly AttendanceEvent[]): NoShowBy | null {
  if (haveMet(events)) return null;
  const came = (role: AttendanceEvent['role']) => events.some((event) => event.role === role);
  if (came('candidate') && came('coach')) return null; // both came, at different times: for a person to judge
  if (came('candidate')) return 'coach';
  return came('coach') ? 'candidate' : 'both';
}

/** Whether one may mark the other absent: they are here, the other never came, and the grace is over. */
export function mayMarkAbsent(
  session: { startsAt: Temporal.Instant; graceMinutes: number },
  events: readonly AttendanceEvent[],
  by: AttendanceEvent['role'],
  now: Temporal.Instant,
): 'NO_SHOW_TOO_EARLY' | 'OTHER_CAME' | null {
  const other = by === 'coach' ? 'candidate' : 'coach';
  if (events.some(({ role }) => role === other)) return 'OTHER_CAME';
  const graceEnds = session.startsAt.add({ seconds: Math.round(session.graceMinutes * 60) });
  return isBefore(now, graceEnds) ? 'NO_SHOW_TOO_EARLY' : null;
}
