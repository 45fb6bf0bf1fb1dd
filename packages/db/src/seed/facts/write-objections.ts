import type { MarketRows } from '../market-rows.ts';
import { HOUR, instantAt, type Millis } from '../people/seed-person.ts';
import type { MakeId } from '../seed-ids.ts';
import { type AuditTrail, BY_SYSTEM } from './audit-trail.ts';
import type { BookingFacts } from './booking-facts.ts';

const SPECIFICS =
  'For the first ten minutes I was asked about a role that I never applied for. My brief says which one it is, and so does the job ad I sent. When I said so we began again, and the clock had run. The report is good, but a third of its questions were for somebody else.';
const ANSWER =
  'That is true, and I am sorry. I had two briefs open. I stayed on for six minutes at the end; the log has it.';

/** The words behind each share that waits for support. */
export function writeObjections(
  facts: readonly BookingFacts[],
  { base, rows, trail, makeId }: { base: Millis; rows: MarketRows; trail: AuditTrail; makeId: MakeId },
): void {
  for (const { bookingId, plan, transfer } of facts) {
    if (transfer?.heldFor !== 'objection') continue;
    const { scheduledAt } = transfer;
    // On the evening of that day, or by now where it is not over.
    const at = Math.min(scheduledAt + 9 * HOUR, Math.floor((scheduledAt + base) / 2));
    const openedAt = instantAt(at);
    const id = makeId('objection', openedAt);
    const candidateId = plan.candidate.userId;
    rows.objections.push({
      ...{ id, bookingId, candidateId, coachId: plan.coach.coachId },
      ground: 'unprepared',
      specifics: SPECIFICS,
      wish: 'part_back',
      status: 'open',
      coachAnswer: ANSWER,
      openedAt,
    });
    const subject = { subjectId: id, bookingId };
    const details = { ground: 'unprepared', wish: 'part_back' };
    trail.record({
      at,
      actor: { kind: 'candidate', id: candidateId },
      action: 'objection.opened',
      ...subject,
      details,
    });
    trail.record({
      at: at + 1,
      actor: BY_SYSTEM,
      action: 'transfer.held',
      subjectId: transfer.transferId,
      bookingId,
      details: { reason: 'objection' },
    });
    const coach = { kind: 'coach' as const, id: plan.coach.userId };
    trail.record({
      at: Math.min(at + 3 * HOUR, base),
      actor: coach,
      action: 'objection.answered',
      ...subject,
    });
  }
}
