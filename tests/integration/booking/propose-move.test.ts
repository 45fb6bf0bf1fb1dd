import { describe, expect, it } from 'vitest';
import { createConfirmedBooking } from '../../support/confirmed-booking.ts';
import { createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

const STARTS_AT = '2026-04-14T16:00:00Z';
const WISH = '2026-04-15T17:00:00Z';

async function scene() {
  const test = await createTestApp({ now: '2026-04-14T10:00:00Z' }); // six hours before: too late for a candidate
  const { bookingId, candidateId, coachUserId } = await createConfirmedBooking(test.db, {
    startsAt: STARTS_AT,
  });
  return {
    test,
    bookingId,
    coach: async () => (await test.as(coachUserId)).booking,
    candidate: async () => (await test.as(candidateId)).booking,
  };
}

describe('booking.proposeMove', () => {
  it('moves nothing by itself', async () => {
    const { test, bookingId, coach, candidate } = await scene();
    await using _ = test;
    await (await coach()).proposeMove({ bookingId, startsAt: WISH });
    expect(await (await candidate()).show({ bookingId })).toMatchObject({
      startsAt: STARTS_AT,
      proposedStartsAt: WISH,
      timesMoved: 0,
    });
  });

  it('carries a line to the candidate, in the mail too, and forgets it with the answer', async () => {
    const { test, bookingId, coach, candidate } = await scene();
    await using _ = test;
    const note = 'My train is late that day.';
    await (await coach()).proposeMove({ bookingId, startsAt: WISH, note });
    await test.drain();
    expect(test.sentMail.at(-1)?.text).toContain(note);
    expect(await (await candidate()).show({ bookingId })).toMatchObject({ proposedNote: note });
    expect(await (await candidate()).answerProposal({ bookingId, accept: false })).toMatchObject({
      proposedStartsAt: null,
      proposedNote: '',
    });
  });

  it('shows in the coach’s week, both where it is and where it was asked for', async () => {
    const { test, bookingId, coach } = await scene();
    await using _ = test;
    const nextWeek = '2026-04-22T17:00:00Z';
    await (await coach()).proposeMove({ bookingId, startsAt: nextWeek });
    for (const [from, to] of [
      ['2026-04-13T00:00:00Z', '2026-04-20T00:00:00Z'],
      ['2026-04-20T00:00:00Z', '2026-04-27T00:00:00Z'],
    ] as const) {
      expect(await (await coach()).coachWeek({ from, to })).toMatchObject([{ id: bookingId }]);
    }
  });

  it('opens the door: the candidate may leave with all of the money, however late', async () => {
    const { test, bookingId, coach, candidate } = await scene();
    await using _ = test;
    expect((await (await candidate()).cancelQuote({ bookingId })).refund.amountMinor).toBe(6_000);
    await (await coach()).proposeMove({ bookingId, startsAt: WISH });
    expect((await (await candidate()).cancelQuote({ bookingId })).refund.amountMinor).toBe(12_000);
  });

  it('asks only for times the coach offers', async () => {
    const { test, bookingId, coach } = await scene();
    await using _ = test;
    const asked = (await coach()).proposeMove({ bookingId, startsAt: '2026-04-15T08:00:00Z' });
    await expect(asked).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'SLOT_NOT_OFFERED' } });
  });

  it('is the coach’s alone', async () => {
    const { test, bookingId, candidate } = await scene();
    await using _ = test;
    const wish = { bookingId, startsAt: WISH };
    await expect((await candidate()).proposeMove(wish)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect((await test.as(null)).booking.proposeMove(wish)).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    });
  });
});

describe('booking.answerProposal', () => {
  it('yes moves the session and does not count against the candidate', async () => {
    const { test, bookingId, coach, candidate } = await scene();
    await using _ = test;
    await (await coach()).proposeMove({ bookingId, startsAt: WISH });
    expect(await (await candidate()).answerProposal({ bookingId, accept: true })).toMatchObject({
      startsAt: WISH,
      proposedStartsAt: null,
      timesMoved: 0,
      invitationSequence: 1,
    });
  });

  it('no leaves it where it is', async () => {
    const { test, bookingId, coach, candidate } = await scene();
    await using _ = test;
    await (await coach()).proposeMove({ bookingId, startsAt: WISH });
    expect(await (await candidate()).answerProposal({ bookingId, accept: false })).toMatchObject({
      startsAt: STARTS_AT,
      proposedStartsAt: null,
    });
    expect((await (await candidate()).cancelQuote({ bookingId })).refund.amountMinor).toBe(6_000);
  });

  it('has nothing to answer without a proposal', async () => {
    const { test, bookingId, candidate } = await scene();
    await using _ = test;
    const answered = (await candidate()).answerProposal({ bookingId, accept: true });
    await expect(answered).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'NO_PROPOSAL' } });
  });

  it('is refused when the proposed time went meanwhile', async () => {
    const { test, bookingId, coach, candidate } = await scene();
    await using _ = test;
    await (await coach()).proposeMove({ bookingId, startsAt: WISH });
    test.clock.travelTo('2026-04-15T16:00:00Z'); // inside the coach's notice by now
    const answered = (await candidate()).answerProposal({ bookingId, accept: true });
    await expect(answered).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'NOTICE_TOO_SHORT' } });
  });

  it('is nobody else’s', async () => {
    const { test, bookingId, coach } = await scene();
    await using _ = test;
    await (await coach()).proposeMove({ bookingId, startsAt: WISH });
    const answer = { bookingId, accept: true };
    const stranger = await test.as(await createUser(test.db));
    await expect(stranger.booking.answerProposal(answer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect((await coach()).answerProposal(answer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect((await test.as(null)).booking.answerProposal(answer)).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    });
  });
});
