import type { Id } from '@app/shared/id/id';
import { describe, expect, it } from 'vitest';
import { recordAttendance } from '../../../apps/api/src/features/sessions/record-attendance.ts';
import { createUser } from '../../support/factories.ts';
import { createDeal, payFor } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

const MINUTE = { minutes: 1 };

/** A paid session that starts in three days, and its two people. */
async function paidSession(test: TestMarket) {
  const deal = await createDeal(test);
  await payFor(test, deal);
  const { bookingId, candidate, coachUserId, startsAt } = deal;
  const visit = async (role: 'candidate' | 'coach', kind: 'joined' | 'left') =>
    recordAttendance(
      { ...test.app, now: test.clock.current },
      { bookingId, userId: role === 'coach' ? coachUserId : candidate.id, role, kind },
    );
  const status = async () => (await (await test.as(candidate.id)).booking.show({ bookingId })).status;
  return { bookingId, candidateId: candidate.id, coachUserId, startsAt, visit, status };
}

const soldFor = async (test: TestMarket, bookingId: Id<'booking'>) => {
  const [row] =
    await test.sql`select refunded_minor::int as back, credited_minor::int as credited from payments where booking_id = ${bookingId}`;
  const [transfer] =
    await test.sql`select amount_minor::int as due from transfers where booking_id = ${bookingId}`;
  return { back: row?.back, credited: row?.credited, due: transfer?.due ?? 0 };
};

describe('a session', () => {
  it('starts when both are in the room and its time has come, not before', async () => {
    await using test = await createTestMarket();
    const { startsAt, visit, status } = await paidSession(test);
    test.clock.travelTo(startsAt.subtract({ minutes: 5 }));
    await visit('coach', 'joined');
    await visit('candidate', 'joined');
    expect(await status()).toBe('confirmed');
    test.clock.travelTo(startsAt);
    await test.sweep();
    expect(await status()).toBe('in_session');
  });

  it('ends by the clock ten minutes after its planned end, and opens the draft of the report', async () => {
    await using test = await createTestMarket();
    const { bookingId, coachUserId, startsAt, visit, status } = await paidSession(test);
    test.clock.travelTo(startsAt);
    await visit('coach', 'joined');
    await visit('candidate', 'joined');
    test.clock.travelTo(startsAt.add({ minutes: 69, seconds: 59 }));
    await test.sweep();
    expect(await status()).toBe('in_session');
    test.clock.travelTo(startsAt.add({ minutes: 70 }));
    await test.sweep();
    expect(await status()).toBe('awaiting_report');
    const [report] = await test.sql`select status from reports where booking_id = ${bookingId}`;
    expect(report).toMatchObject({ status: 'draft' });
    const again = (await test.as(coachUserId)).sessions.end({ bookingId });
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'WRONG_STATE' } });
  });

  it('is ended by the coach alone', async () => {
    await using test = await createTestMarket();
    const { bookingId, candidateId, coachUserId, startsAt, visit, status } = await paidSession(test);
    test.clock.travelTo(startsAt);
    await visit('coach', 'joined');
    await visit('candidate', 'joined');
    const byCandidate = (await test.as(candidateId)).sessions.end({ bookingId });
    await expect(byCandidate).rejects.toMatchObject({ code: 'FORBIDDEN', cause: { code: 'NOT_A_COACH' } });
    await (await test.as(coachUserId)).sessions.end({ bookingId });
    expect(await status()).toBe('awaiting_report');
  });
});

describe('an absence', () => {
  it('of the candidate leaves half as their credit and pays the coach out of the other half', async () => {
    await using test = await createTestMarket();
    const { bookingId, coachUserId, startsAt, visit, status } = await paidSession(test);
    test.clock.travelTo(startsAt);
    await visit('coach', 'joined');
    const coach = async () => (await test.as(coachUserId)).sessions.markAbsent({ bookingId });
    test.clock.travelTo(startsAt.add({ minutes: 14, seconds: 59 }));
    await expect(coach()).rejects.toMatchObject({ cause: { code: 'NO_SHOW_TOO_EARLY' } });
    test.clock.advance({ seconds: 1 });
    await coach();
    expect(await status()).toBe('no_show');
    expect(await soldFor(test, bookingId)).toEqual({ back: 0, credited: 6_000, due: 5_100 });
  });

  it('of the coach gives everything back, and a tenth on top as credit', async () => {
    await using test = await createTestMarket();
    const { bookingId, candidateId, startsAt, visit } = await paidSession(test);
    test.clock.travelTo(startsAt.add(MINUTE));
    await visit('candidate', 'joined');
    test.clock.travelTo(startsAt.add({ minutes: 15 }));
    await (await test.as(candidateId)).sessions.markAbsent({ bookingId });
    expect(await soldFor(test, bookingId)).toEqual({ back: 12_000, credited: 0, due: 0 });
    expect(await (await test.as(candidateId)).payments.credit()).toMatchObject([
      { amountMinor: 1_200, currency: 'EUR' },
    ]);
  });

  it('of both gives everything back once the time is over', async () => {
    await using test = await createTestMarket();
    const { bookingId, startsAt, status } = await paidSession(test);
    test.clock.travelTo(startsAt.add({ minutes: 60 }));
    await test.sweep();
    expect(await status()).toBe('no_show');
    expect(await soldFor(test, bookingId)).toMatchObject({ back: 12_000, due: 0 });
  });

  it('cannot be claimed of somebody who came', async () => {
    await using test = await createTestMarket();
    const { bookingId, candidateId, startsAt, visit } = await paidSession(test);
    test.clock.travelTo(startsAt.add(MINUTE));
    await visit('coach', 'joined');
    await visit('coach', 'left');
    test.clock.travelTo(startsAt.add({ minutes: 20 }));
    const call = (await test.as(candidateId)).sessions.markAbsent({ bookingId });
    await expect(call).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'OTHER_CAME' } });
  });
});

describe('the room', () => {
  it('shows the brief to the coach only, and nothing to a stranger', async () => {
    await using test = await createTestMarket();
    const { bookingId, candidateId, coachUserId } = await paidSession(test);
    const brief = {
      targetRole: 'Operations coordinator',
      targetCompany: '',
      level: 'mid' as const,
      background: '',
      jobAdvert: '',
      toProbe: 'The seven months without work',
      directness: 'straight' as const,
      closedTopics: ['accent' as const],
      tapToReveal: false,
    };
    await (await test.as(candidateId)).booking.saveBrief({ bookingId, brief });
    expect((await (await test.as(coachUserId)).sessions.room({ bookingId })).brief).toMatchObject(brief);
    expect((await (await test.as(candidateId)).sessions.room({ bookingId })).brief).toBeNull();
    const stranger = (await test.as(await createUser(test.db))).sessions.room({ bookingId });
    await expect(stranger).rejects.toMatchObject({ code: 'NOT_FOUND', cause: { code: 'BOOKING_NOT_FOUND' } });
  });

  it('keeps notes against a second window that wrote first', async () => {
    await using test = await createTestMarket();
    const { bookingId, coachUserId } = await paidSession(test);
    const { sessions } = await test.as(coachUserId);
    expect(await sessions.saveNotes({ bookingId, content: 'first', version: 0 })).toEqual({ version: 1 });
    const stale = sessions.saveNotes({ bookingId, content: 'other', version: 0 });
    await expect(stale).rejects.toMatchObject({
      cause: { code: 'NOTES_CHANGED', details: { content: 'first', version: 1 } },
    });
    const marker = await sessions.addMarker({ bookingId, kind: 'rambled', atSeconds: 61, content: '' });
    expect(
      (await sessions.editMarker({ bookingId, markerId: marker.id, content: 'three minutes' })).content,
    ).toBe('three minutes');
    await sessions.removeMarker({ bookingId, markerId: marker.id });
    await expect(sessions.removeMarker({ bookingId, markerId: marker.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await sessions.notes({ bookingId })).toMatchObject({ content: 'first', markers: [] });
  });
});
