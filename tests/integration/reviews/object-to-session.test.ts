import { describe, expect, it } from 'vitest';
import { scheduleTransfer } from '../../../apps/api/src/features/payments/schedule-transfer.ts';
import { findTransferOfBooking } from '../../../apps/api/src/features/payments/transfer.repository.ts';
import { readBooks } from '../../support/books.ts';
import { createAdmin, createUser } from '../../support/factories.ts';
import { actAt, COMMISSION, createDeal, createReadyCoach, payFor } from '../../support/paid-booking.ts';
import { completeReport, handIn, selfRating } from '../../support/report-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

const objection = {
  ground: 'unprepared' as const,
  specifics: 'The coach had not read my brief and asked for the role twice in the first ten minutes.',
  wish: 'part_back' as const,
};

/** A session that was paid, held and reported, whose share is due in 72 hours. */
async function reportedSession(test: TestMarket, { rated = true } = {}) {
  const coach = await createReadyCoach(test);
  const candidateId = await createUser(test.db, { name: 'Callum Reid' });
  const deal = await createDeal(test, { coach, candidateId, priceMinor: 10_000, startsInHours: 2_000 });
  await payFor(test, deal);
  const { bookingId } = deal;
  await test.sql`update bookings set status = 'awaiting_report', starts_at = '2026-03-12T09:00Z',
    ends_at = '2026-03-12T09:45Z', ended_at = '2026-03-12T09:45Z' where id = ${bookingId}`;
  test.clock.travelTo('2026-03-12T12:00:00Z');
  await test.stripe.follow();
  const session = { bookingId, candidateId, coach };
  await handIn(test, session, completeReport());
  const ctx = await actAt(test);
  await test.db.transaction((tx) =>
    scheduleTransfer(ctx, tx, {
      ...{ bookingId, coachId: coach.coachId, commissionBasisPoints: COMMISSION },
      dueAt: ctx.now.add({ hours: 72 }),
    }),
  );
  await test.drain();
  const sides = await sidesOf(test, session);
  if (rated) await sides.candidate.reports.rateYourself({ bookingId, ...selfRating });
  return { ...session, ...sides, coachId: coach.coachId, accountId: coach.accountId };
}

async function shareAfter(
  test: TestMarket,
  bookingId: Parameters<typeof findTransferOfBooking>[1],
  hours: number,
) {
  test.clock.advance({ hours });
  await test.stripe.follow();
  await test.sweep();
  await test.drain();
  return findTransferOfBooking(test.db, bookingId);
}

describe('objecting to a session', () => {
  it('keeps the share until support has decided; what is left of it then goes its way', async () => {
    await using test = await createTestMarket();
    const { bookingId, candidate, candidateId, coach, coachId } = await reportedSession(test);
    await candidate.reviews.object({ bookingId, ...objection });
    await expect(candidate.reviews.object({ bookingId, ...objection })).rejects.toMatchObject({
      cause: { code: 'OBJECTION_MADE' },
    });
    expect(await shareAfter(test, bookingId, 100)).toMatchObject({
      status: 'on_hold',
      holdReason: 'objection',
    });

    expect(await coach.reviews.objectionToMe({ bookingId })).toMatchObject({ status: 'open', ...objection });
    await coach.reviews.answerObjection({
      bookingId,
      answer: 'I read it on the train and mixed up two people.',
    });
    const support = await test.as(await createAdmin(test.db, 'support'));
    const decision = { bookingId, refundMinor: 4_000, creditMinor: 1_000, note: 'The brief was not read.' };
    const file = await support.admin.decideObjection(decision);
    expect(file.objection).toMatchObject({ status: 'upheld', coachAnswer: expect.stringContaining('train') });
    await expect(support.admin.decideObjection(decision)).rejects.toMatchObject({
      cause: { code: 'OBJECTION_CLOSED' },
    });

    expect(await shareAfter(test, bookingId, 1)).toMatchObject({ status: 'created', amountMinor: 4_250 });
    await test.stripe.deliver();
    await test.drain();
    const books = await readBooks(test);
    expect(books['revenue:commission']).toBe(-750);
    expect(books[`liability:booking:${bookingId}`]).toBeUndefined();
    expect(books[`liability:coach_payable:${coachId}`]).toBeUndefined();
    expect(Object.values(books).reduce((sum, amount) => sum + amount, 0)).toBe(0);
    expect(test.sentMail.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/objects to the session/),
        expect.stringMatching(/is decided/),
      ]),
    );
    const afterwards = await test.as(candidateId);
    expect((await afterwards.reviews.ofBooking({ bookingId })).state).toBe('open');
  });

  it('goes on as if nothing had been when it is declined or taken back', async () => {
    await using test = await createTestMarket();
    const { bookingId, candidate } = await reportedSession(test);
    await candidate.reviews.object({ bookingId, ...objection });
    await candidate.reviews.withdrawObjection({ bookingId });
    expect(await shareAfter(test, bookingId, 73)).toMatchObject({ status: 'created', amountMinor: 8_500 });
  });

  it('asks for the self-rating first, and is too late once the share has left', async () => {
    await using test = await createTestMarket();
    const { bookingId, candidate, candidateId } = await reportedSession(test, { rated: false });
    await expect(candidate.reviews.object({ bookingId, ...objection })).rejects.toMatchObject({
      cause: { code: 'RATE_YOURSELF_FIRST' },
    });
    await candidate.reports.rateYourself({ bookingId, ...selfRating });
    await shareAfter(test, bookingId, 73);
    const late = await test.as(candidateId);
    await expect(late.reviews.object({ bookingId, ...objection })).rejects.toMatchObject({
      cause: { code: 'OBJECTION_NOT_OPEN' },
    });
    expect(await late.reviews.objection({ bookingId })).toMatchObject({ state: 'closed', made: null });
  });

  it('is not there for anybody else', async () => {
    await using test = await createTestMarket();
    const { bookingId, candidate } = await reportedSession(test);
    await candidate.reviews.object({ bookingId, ...objection });
    const stranger = await createEndedSession(test.db);
    const others = await sidesOf(test, stranger);
    await expect(others.candidate.reviews.withdrawObjection({ bookingId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(others.coach.reviews.objectionToMe({ bookingId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
