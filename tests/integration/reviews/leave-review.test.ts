import { coaches } from '@app/db/schema/catalog';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createUser } from '../../support/factories.ts';
import { handIn } from '../../support/report-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';
const OPENS = '2026-03-26T12:00:00Z';
const review = {
  nobodyHadToldMe: true,
  privateRating: 4,
  content: 'She told me what eleven interviewers had not. It stung for a day and then it helped.',
};

async function released(test: TestApp) {
  const session = await createEndedSession(test.db);
  await handIn(test, session);
  return session;
}

describe('reviews.leave', () => {
  it('shows the review on the coach’s page and counts it for the coach', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await released(test);
    const { bookingId, coach } = session;
    test.clock.travelTo(OPENS);
    const { candidate } = await sidesOf(test, session);
    await candidate.reviews.leave({ bookingId, ...review });

    const page = await (await test.as(null)).reviews.list({ coachId: coach.coachId });
    expect(page).toMatchObject({
      candour: { candid: 1, reviews: 1 },
      reviews: [{ author: 'Callum R.', content: review.content, nobodyHadToldMe: true }],
      hasMore: false,
    });
    expect(JSON.stringify(page)).not.toContain('privateRating');
    const [row] = await test.db.select().from(coaches).where(eq(coaches.id, coach.coachId));
    expect(row).toMatchObject({ candourYes: 1, candourAnswers: 1 });
    expect(await candidate.reviews.ofBooking({ bookingId })).toMatchObject({ state: 'given', given: review });
  });

  it('opens two weeks after the release and not before', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await released(test);
    const { bookingId } = session;
    test.clock.travelTo('2026-03-26T11:59:59Z');
    const { candidate } = await sidesOf(test, session);
    expect(await candidate.reviews.ofBooking({ bookingId })).toMatchObject({
      state: 'later',
      opensAt: OPENS,
    });
    await expect(candidate.reviews.leave({ bookingId, ...review })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      cause: { code: 'REVIEW_NOT_OPEN', details: { opensAt: OPENS } },
    });
  });

  it('closes sixty days after the release', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await released(test);
    const { bookingId } = session;
    test.clock.travelTo('2026-05-11T12:00:00Z');
    const { candidate } = await sidesOf(test, session);
    expect(await candidate.reviews.ofBooking({ bookingId })).toMatchObject({ state: 'closed' });
    const call = candidate.reviews.leave({ bookingId, ...review });
    await expect(call).rejects.toMatchObject({ cause: { code: 'REVIEW_CLOSED' } });
  });

  it('is refused while there is no report, and open at once when the coach did not come', async () => {
    await using test = await createTestApp({ now: NOON });
    const waiting = await createEndedSession(test.db);
    const early = (await sidesOf(test, waiting)).candidate.reviews.leave({
      bookingId: waiting.bookingId,
      ...review,
    });
    await expect(early).rejects.toMatchObject({ cause: { code: 'REVIEW_NOT_OPEN' } });
    const missed = await createEndedSession(test.db, { status: 'no_show', noShowBy: 'coach' });
    await (await sidesOf(test, missed)).candidate.reviews.leave({ bookingId: missed.bookingId, ...review });
    const own = await createEndedSession(test.db, { status: 'no_show', noShowBy: 'candidate' });
    const call = (await sidesOf(test, own)).candidate.reviews.leave({ bookingId: own.bookingId, ...review });
    await expect(call).rejects.toMatchObject({ cause: { code: 'REVIEW_NOT_OPEN' } });
  });

  it('is taken once, also when it is sent twice at the same moment', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await released(test);
    test.clock.travelTo(OPENS);
    const { candidate } = await sidesOf(test, session);
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => candidate.reviews.leave({ bookingId: session.bookingId, ...review })),
    );
    const [refused] = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'CONFLICT', cause: { code: 'REVIEW_GIVEN' } });
    const [row] = await test.db.select().from(coaches).where(eq(coaches.id, session.coach.coachId));
    expect(row?.candourAnswers).toBe(1);
  });

  it('is not possible for somebody else’s session, without a word, or for a visitor', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await released(test);
    const { bookingId } = session;
    test.clock.travelTo(OPENS);
    const stranger = await test.as(await createUser(test.db));
    const notFound = { code: 'NOT_FOUND', cause: { code: 'BOOKING_NOT_FOUND' } };
    await expect(stranger.reviews.leave({ bookingId, ...review })).rejects.toMatchObject(notFound);
    await expect(stranger.reviews.ofBooking({ bookingId })).rejects.toMatchObject(notFound);
    const { candidate } = await sidesOf(test, session);
    const short = candidate.reviews.leave({ bookingId, ...review, content: 'Good.' });
    await expect(short).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const visitor = (await test.as(null)).reviews.leave({ bookingId, ...review });
    await expect(visitor).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('reviews.list', () => {
  it('comes ten at a time, newest first', async () => {
    await using test = await createTestApp({ now: NOON });
    const first = await createEndedSession(test.db, { status: 'no_show', noShowBy: 'coach' });
    const sessions = [first];
    for (let at = 1; at < 12; at += 1) {
      sessions.push(
        await createEndedSession(test.db, {
          with: first,
          status: 'no_show',
          noShowBy: 'coach',
          endedAt: `2026-03-${String(at).padStart(2, '0')}T09:45:00Z`,
        }),
      );
    }
    const { candidate } = await sidesOf(test, first);
    for (const [at, { bookingId }] of sessions.entries())
      await candidate.reviews.leave({
        bookingId,
        ...review,
        content: `Review number ${at}, long enough to be kept.`,
      });
    const visitor = await test.as(null);
    const { coachId } = first.coach;
    const page = await visitor.reviews.list({ coachId });
    expect(page.hasMore).toBe(true);
    expect(page.reviews).toHaveLength(10);
    expect(page.reviews[0]?.content).toContain('number 11');
    const rest = await visitor.reviews.list({ coachId, cursor: page.reviews.at(-1)!.id });
    expect(rest.reviews.map(({ content }) => content.slice(0, 15))).toEqual([
      'Review number 1',
      'Review number 0',
    ]);
    expect(rest.hasMore).toBe(false);
  });
});
