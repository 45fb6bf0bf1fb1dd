import type { Brief } from '@app/shared/booking/brief';
import { describe, expect, it } from 'vitest';
import { createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

const BRIEF: Brief = {
  targetRole: 'Night planner',
  targetCompany: 'Parcel carrier',
  level: 'senior',
  background: 'Nine depots.',
  jobAdvert: '',
  toProbe: 'The seven months without work.',
  directness: 'unvarnished',
  closedTopics: ['age'],
  tapToReveal: true,
};

async function scene() {
  const test = await createTestApp();
  const coach = await createCoach(test.db);
  const offeringId = await createOffering(test.db, coach.coachId);
  const candidateId = await createUser(test.db);
  const candidate = async () => (await test.as(candidateId)).booking;
  const hold = async (startsAt: string) =>
    (await candidate()).holdSlot({ offeringId, startsAt, timeZone: 'Europe/Dublin' });
  return { test, coach, candidate, hold };
}

describe('booking.saveBrief', () => {
  it('is kept as it was written, and read by the coach', async () => {
    const { test, coach, candidate, hold } = await scene();
    await using _ = test;
    const { id: bookingId } = await hold('2026-03-04T17:00:00Z');
    await (await candidate()).saveBrief({ bookingId, brief: BRIEF });
    await (await candidate()).saveBrief({ bookingId, brief: { ...BRIEF, level: 'lead' } });
    const forCoach = await (await test.as(coach.userId)).booking.show({ bookingId });
    expect(forCoach.brief).toEqual({ ...BRIEF, level: 'lead' });
  });

  it('is offered as the beginning of the next one, and to nobody else', async () => {
    const { test, coach, candidate, hold } = await scene();
    await using _ = test;
    const first = await hold('2026-03-04T17:00:00Z');
    expect(first.lastBrief).toBeNull();
    await (await candidate()).saveBrief({ bookingId: first.id, brief: BRIEF });
    const second = await hold('2026-03-05T17:00:00Z');
    expect(second).toMatchObject({ brief: null, lastBrief: BRIEF });
    const forCoach = await (await test.as(coach.userId)).booking.show({ bookingId: second.id });
    expect(forCoach).toMatchObject({ brief: null, lastBrief: null });
  });

  it('is refused once the session has begun', async () => {
    const { test, candidate, hold } = await scene();
    await using _ = test;
    const { id: bookingId } = await hold('2026-03-04T17:00:00Z');
    await test.sql`update bookings set status = 'in_session', confirmed_at = now() where id = ${bookingId}`;
    const saved = (await candidate()).saveBrief({ bookingId, brief: BRIEF });
    await expect(saved).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'BRIEF_TOO_LATE' } });
  });

  it('names the field that cannot be right', async () => {
    const { test, candidate, hold } = await scene();
    await using _ = test;
    const { id: bookingId } = await hold('2026-03-04T17:00:00Z');
    const saved = (await candidate()).saveBrief({ bookingId, brief: { ...BRIEF, targetRole: ' ' } });
    await expect(saved).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('is the candidate’s alone', async () => {
    const { test, coach, hold } = await scene();
    await using _ = test;
    const { id: bookingId } = await hold('2026-03-04T17:00:00Z');
    const wish = { bookingId, brief: BRIEF };
    const stranger = await test.as(await createUser(test.db));
    await expect(stranger.booking.saveBrief(wish)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const asCoach = await test.as(coach.userId);
    await expect(asCoach.booking.saveBrief(wish)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect((await test.as(null)).booking.saveBrief(wish)).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    });
  });
});
