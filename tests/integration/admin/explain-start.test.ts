import { newId } from '@app/db/new-id';
import { describe, expect, it } from 'vitest';
import { createConfirmedBooking } from '../../support/confirmed-booking.ts';
import { createAdmin } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

/** Ten in the morning in Denver, where the coach is open from nine to five. */
const STARTS_AT = '2026-04-14T16:00:00Z';

async function scene() {
  const test = await createTestApp({ now: '2026-04-10T10:00:00Z' });
  const made = await createConfirmedBooking(test.db, { startsAt: STARTS_AT });
  const support = await test.as(await createAdmin(test.db, 'support'));
  const { offeringId } = await support.admin.booking({ bookingId: made.bookingId });
  return { ...made, test, support, offeringId, [Symbol.asyncDispose]: () => test[Symbol.asyncDispose]() };
}

describe('why a time is not offered, for support', () => {
  it('names the rule that refuses it', async () => {
    await using world = await scene();
    const { coachId, offeringId, support } = world;
    for (const [startsAt, rule] of [
      [STARTS_AT, 'busy'],
      ['2026-04-14T02:00:00Z', 'hours'],
      ['2026-04-14T22:30:00Z', 'short'],
      ['2026-04-10T16:00:00Z', 'notice'],
      ['2026-06-30T16:00:00Z', 'horizon'],
    ] as const) {
      const told = await support.admin.explainStart({ coachId, offeringId, startsAt });
      expect(told.reason?.rule).toBe(rule);
    }
    const free = { coachId, offeringId, startsAt: '2026-04-15T16:00:00Z' };
    expect(await support.admin.explainStart(free)).toMatchObject({ reason: null });
  });

  it('begins with what keeps every time from being offered', async () => {
    await using world = await scene();
    expect(await world.support.admin.coachTimes({ coachId: world.coachId })).toMatchObject({
      ...{ status: 'approved', canBePaid: true, hasHours: true, timeZone: 'America/Denver', calendars: [] },
      offerings: [{ id: world.offeringId, durationMinutes: 60 }],
    });
    await expect(world.support.admin.coachTimes({ coachId: newId('coach') })).rejects.toMatchObject({
      cause: { code: 'COACH_NOT_FOUND' },
    });
  });
});
