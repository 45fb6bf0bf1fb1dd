import { strikeStep } from '@app/shared/catalog/strike-ladder';
import type { Id } from '@app/shared/id/id';
import type { MarketRows } from '../market-rows.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { BookingFacts } from './booking-facts.ts';

/** A strike for each session that its coach did not come to, with what followed. */
export function writeStrikes(
  facts: readonly BookingFacts[],
  { rows, trail }: { rows: MarketRows; trail: AuditTrail },
): void {
  const absent = facts.filter(({ plan: { ending } }) => ending.kind === 'no_show' && ending.by === 'coach');
  const earlier = new Map<Id<'coach'>, Temporal.Instant[]>();
  for (const { bookingId, plan } of absent.sort((a, b) => a.plan.startsAt - b.plan.startsAt)) {
    const { coachId } = plan.coach;
    const struckAt = Temporal.Instant.fromEpochMilliseconds(plan.startsAt).add({ minutes: 16 });
    const strikes = [...(earlier.get(coachId) ?? []), struckAt];
    earlier.set(coachId, strikes);
    const step = strikeStep(strikes, { now: struckAt, settledAt: null });
    rows.coachStrikes.push({ bookingId, coachId, reason: 'no_show', step, struckAt });
    trail.record({
      at: struckAt.epochMilliseconds,
      actor: { kind: 'system', id: null },
      action: 'coach.struck',
      subjectId: coachId,
      bookingId,
      details: { reason: 'no_show', step },
    });
  }
}
