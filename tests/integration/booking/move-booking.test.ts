import { describe, expect, it } from 'vitest';
import { createConfirmedBooking } from '../../support/confirmed-booking.ts';
import { createOffering, createUser } from '../../support/factories.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

/** Ines has a session with Adaeze on Tuesday 14 April, 16:00 UTC; Adaeze is open from 15:00 to 23:00 UTC. */
const STARTS_AT = '2026-04-14T16:00:00Z';
const OTHER = '2026-04-15T17:00:00Z';

async function scene() {
  const test = await createTestApp({ now: '2026-04-10T09:00:00Z' });
  const booked = await createConfirmedBooking(test.db, { startsAt: STARTS_AT });
  const move = async (startsAt = OTHER) =>
    (await test.as(booked.candidateId)).booking.move({ bookingId: booked.bookingId, startsAt });
  return { test, booked, move };
}

const listed = async (test: TestApp, offeringId: Awaited<ReturnType<typeof createOffering>>) =>
  (await test.as(null)).booking.listSlots({
    offeringId,
    from: '2026-04-14T00:00:00Z',
    to: '2026-04-16T00:00:00Z',
  });

describe('booking.move', () => {
  it('frees the old time and takes the new one, and counts', async () => {
    const { test, booked, move } = await scene();
    await using _ = test;
    const offeringId = await createOffering(test.db, booked.coachId);
    expect((await listed(test, offeringId)).starts).not.toContain('2026-04-14T16:00:00.000Z');
    expect(await move()).toMatchObject({
      status: 'confirmed',
      startsAt: OTHER,
      endsAt: '2026-04-15T18:00:00Z',
      timesMoved: 1,
      invitationSequence: 1,
      moveRefusal: null,
    });
    const { starts } = await listed(test, offeringId);
    expect(starts).toContain('2026-04-14T16:00:00.000Z');
    expect(starts).not.toContain('2026-04-15T17:00:00.000Z');
  });

  it('may overlap its own old time: it does not stand in its own way', async () => {
    const { test, move } = await scene();
    await using _ = test;
    expect(await move('2026-04-14T16:30:00Z')).toMatchObject({ startsAt: '2026-04-14T16:30:00Z' });
  });

  it('is refused a third time, with the page knowing it beforehand', async () => {
    const { test, move } = await scene();
    await using _ = test;
    await move();
    expect(await move('2026-04-16T17:00:00Z')).toMatchObject({ moveRefusal: 'MOVE_LIMIT_REACHED' });
    await expect(move('2026-04-17T17:00:00Z')).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      cause: { code: 'MOVE_LIMIT_REACHED' },
    });
  });

  it.each([
    ['twelve hours before', '2026-04-14T04:00:00Z', null],
    ['a second later', '2026-04-14T04:00:01Z', 'MOVE_TOO_LATE'],
  ])('%s: %s', async (_when, now, refusal) => {
    const { test, move } = await scene();
    await using _ = test;
    test.clock.travelTo(now);
    const outcome = await move().then(
      () => null,
      (error) => error.cause.code,
    );
    expect(outcome).toBe(refusal);
  });

  it('names the nearest free times when the new one is taken, and stays where it is', async () => {
    const { test, booked, move } = await scene();
    await using _ = test;
    const offeringId = await createOffering(test.db, booked.coachId);
    const rival = await test.as(await createUser(test.db));
    await rival.booking.holdSlot({ offeringId, startsAt: OTHER, timeZone: 'UTC' });
    await expect(move()).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: {
        code: 'SLOT_TAKEN',
        details: { nearest: expect.arrayContaining(['2026-04-15T16:00:00.000Z']) },
      },
    });
    const { bookingId, candidateId } = booked;
    expect(await (await test.as(candidateId)).booking.show({ bookingId })).toMatchObject({
      startsAt: STARTS_AT,
      timesMoved: 0,
    });
  });

  it('does not offer the time where it stands instead of one beside it that is refused', async () => {
    const { test, move } = await scene();
    await using _ = test;
    const beside = Temporal.Instant.from(STARTS_AT).add({ minutes: 5 }).toString();
    const refused = await move(beside).catch((error) => error.cause);
    expect(refused).toMatchObject({ code: 'SLOT_NOT_OFFERED', details: { rule: 'grid' } });
    expect(refused.details.nearest).toHaveLength(3);
    expect(refused.details.nearest.map((start: string) => Date.parse(start))).not.toContain(
      Date.parse(STARTS_AT),
    );
  });

  it('is refused outside the coach’s hours', async () => {
    const { test, move } = await scene();
    await using _ = test;
    await expect(move('2026-04-15T08:00:00Z')).rejects.toMatchObject({ cause: { code: 'SLOT_NOT_OFFERED' } });
  });

  it('is refused once the session is called off', async () => {
    const { test, booked, move } = await scene();
    await using _ = test;
    await test.sql`update bookings set status = 'cancelled', cancelled_at = now(), cancelled_by = 'coach' where id = ${booked.bookingId}`;
    await expect(move()).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { code: 'WRONG_STATE', details: { state: 'cancelled' } },
    });
  });

  it('hides the booking from everybody but its candidate', async () => {
    const { test, booked } = await scene();
    await using _ = test;
    const wish = { bookingId: booked.bookingId, startsAt: OTHER };
    const stranger = await test.as(await createUser(test.db));
    const coach = await test.as(booked.coachUserId);
    const notFound = { code: 'NOT_FOUND', cause: { code: 'BOOKING_NOT_FOUND' } };
    await expect(stranger.booking.move(wish)).rejects.toMatchObject(notFound);
    await expect(coach.booking.move(wish)).rejects.toMatchObject(notFound);
    await expect((await test.as(null)).booking.move(wish)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('refuses what is no moment', async () => {
    const { test, move } = await scene();
    await using _ = test;
    await expect(move('tomorrow')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
