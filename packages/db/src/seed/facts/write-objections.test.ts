import { describe, expect, it } from 'vitest';
import { emptyRows } from '../market-rows.ts';
import { HOUR } from '../people/seed-person.ts';
import { createRandom } from '../random.ts';
import { createIds } from '../seed-ids.ts';
import { createAuditTrail } from './audit-trail.ts';
import type { BookingFacts } from './booking-facts.ts';
import { writeObjections } from './write-objections.ts';

const BASE = Temporal.Instant.from('2026-11-25T12:00:00Z').epochMilliseconds;

/** What an objection is written from, with its share planned so long ago. */
function openedAt(hoursAgo: number): number {
  const makeId = createIds(createRandom(1, 'test'));
  const rows = emptyRows();
  const facts = {
    bookingId: 'bkg_1',
    plan: { candidate: { userId: 'usr_1' }, coach: { userId: 'usr_2', coachId: 'coa_1' } },
    transfer: { heldFor: 'objection', scheduledAt: BASE - hoursAgo * HOUR },
  } as unknown as BookingFacts; // a whole booking has fifty fields that nobody reads here
  writeObjections([facts], { base: BASE, rows, trail: createAuditTrail(makeId), makeId });
  return rows.objections[0]!.openedAt.epochMilliseconds;
}

describe('writeObjections', () => {
  it('places an objection after its share was planned and before now', () => {
    for (const hoursAgo of [0.1, 1, 8, 9, 10, 40]) {
      expect(openedAt(hoursAgo)).toBeLessThan(BASE);
      expect(openedAt(hoursAgo)).toBeGreaterThan(BASE - hoursAgo * HOUR);
    }
    expect(openedAt(40)).toBe(BASE - 31 * HOUR);
  });
});
