import type { MarketRows } from '../market-rows.ts';
import { DAY, instantAt, type Millis, type People } from '../people/seed-person.ts';
import type { MakeId } from '../seed-ids.ts';
import type { AuditTrail } from './audit-trail.ts';

/**
 * The demo candidate waits for a weekend with the second demo coach, who has no hours then: the list is there to
 * be seen, and hours opened on that weekend bring the offer.
 */
export function writeWaiters(
  { candidates, coaches }: People,
  { base, rows, trail, makeId }: { base: Millis; rows: MarketRows; trail: AuditTrail; makeId: MakeId },
): void {
  const waiter = candidates.find(({ email }) => email === 'candidate@demo.test');
  const coach = coaches.find(({ email }) => email === 'coach2@demo.test');
  const offering = coach?.offerings[0];
  if (!waiter || !coach || !offering) return;
  const { userId, story } = waiter;
  const joinedAt = base - 2 * DAY;
  const id = makeId('waiter', instantAt(joinedAt));
  const today = instantAt(base).toZonedDateTimeISO(story.timeZone).toPlainDate();
  const saturday = today.add({ days: 14 - ((today.dayOfWeek + 1) % 7) }); // the one after the next
  const midnight = (days: number) => saturday.add({ days }).toZonedDateTime(story.timeZone).toInstant();
  rows.waiters.push({
    id,
    userId,
    coachId: coach.coachId,
    offeringId: offering.id,
    afterAt: midnight(0),
    beforeAt: midnight(2),
    timeZone: story.timeZone,
    status: 'waiting',
    joinedAt: instantAt(joinedAt),
    updatedAt: instantAt(joinedAt),
  });
  trail.record({
    at: joinedAt,
    actor: { kind: 'candidate', id: userId },
    action: 'waiter.joined',
    subjectId: id,
    details: {},
  });
}
