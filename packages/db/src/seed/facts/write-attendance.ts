import type { MarketRows } from '../market-rows.ts';
import { instantAt, MINUTE, type Millis } from '../people/seed-person.ts';
import type { Random } from '../random.ts';
import type { MakeId } from '../seed-ids.ts';
import type { BookingFacts } from './booking-facts.ts';

/** Who was in the room, when. */
export function writeAttendance(facts: BookingFacts, rows: MarketRows, makeId: MakeId, random: Random): void {
  const { plan, bookingId, endedAt } = facts;
  const { ending, startsAt, candidate, coach } = plan;
  const people = { candidate: candidate.userId, coach: coach.userId };
  const visit = (role: 'candidate' | 'coach', kind: 'joined' | 'left', at: Millis) => {
    const occurredAt = instantAt(at);
    rows.attendance.push({
      id: makeId('attendance', occurredAt),
      bookingId,
      userId: people[role],
      role,
      kind,
      occurredAt,
    });
  };
  const came = (['candidate', 'coach'] as const).filter((role) => {
    if (ending.kind === 'no_show') return ending.by !== role && ending.by !== 'both';
    return ending.kind === 'in_session' || ending.kind === 'awaiting_report' || ending.kind === 'reported';
  });
  for (const role of came) {
    visit(role, 'joined', startsAt - random.int(0, 7) * MINUTE - random.int(5, 50) * 1_000);
    if (endedAt !== undefined) visit(role, 'left', endedAt + random.int(2, 40) * 1_000);
  }
}
