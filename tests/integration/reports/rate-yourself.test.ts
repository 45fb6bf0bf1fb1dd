import { describe, expect, it } from 'vitest';
import { acknowledgement, handIn, selfRating } from '../../support/report-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';

describe('reports.rateYourself', () => {
  it('is taken before the report is there, and shown to the coach only once theirs is handed in', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { candidate, coach } = await sidesOf(test, session);
    await candidate.reports.rateYourself({ bookingId, ...selfRating });
    await coach.reports.open({ bookingId });
    expect(await coach.reports.edit({ bookingId })).toMatchObject({ selfRated: true, selfRating: null });
    await handIn(test, session);
    expect(await coach.reports.edit({ bookingId })).toMatchObject({ selfRating: { callBackChance: 60 } });
  });

  it('counts once, also when it is sent twice at the same moment', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const { candidate } = await sidesOf(test, session);
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => candidate.reports.rateYourself({ bookingId: session.bookingId, ...selfRating })),
    );
    const [refused] = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(refused?.reason).toMatchObject({ code: 'CONFLICT', cause: { code: 'SELF_RATING_GIVEN' } });
  });

  it('is closed once the report was opened without one', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    await handIn(test, session);
    test.clock.travelTo('2026-03-15T12:00:00Z');
    const { candidate } = await sidesOf(test, session);
    await candidate.reports.markOpened({ bookingId });
    const call = candidate.reports.rateYourself({ bookingId, ...selfRating });
    await expect(call).rejects.toMatchObject({ cause: { code: 'SELF_RATING_CLOSED' } });
  });

  it('refuses before the session is over, and a level that does not exist', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db, { status: 'confirmed' });
    const { bookingId } = session;
    const { candidate } = await sidesOf(test, session);
    const early = candidate.reports.rateYourself({ bookingId, ...selfRating });
    await expect(early).rejects.toMatchObject({ cause: { code: 'WRONG_STATE' } });
    const six = { ...selfRating, ratings: [{ rubric: 'universal', dimension: 'story', level: 6 }] };
    const call = candidate.reports.rateYourself({ bookingId, ...six });
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('reports.acknowledge', () => {
  const ready = async (test: Awaited<ReturnType<typeof createTestApp>>) => {
    const session = await createEndedSession(test.db);
    await handIn(test, session);
    return { bookingId: session.bookingId, ...(await sidesOf(test, session)) };
  };

  it('needs the self-rating first', async () => {
    await using test = await createTestApp({ now: NOON });
    const { bookingId, candidate } = await ready(test);
    const needed = { code: 'PRECONDITION_FAILED', cause: { code: 'SELF_RATING_NEEDED' } };
    await expect(candidate.reports.acknowledge({ bookingId, ...acknowledgement })).rejects.toMatchObject(
      needed,
    );
    await expect(candidate.reports.markOpened({ bookingId })).rejects.toMatchObject(needed);
  });

  it('needs an answer to each truth, and to no other', async () => {
    await using test = await createTestApp({ now: NOON });
    const { bookingId, candidate } = await ready(test);
    await candidate.reports.rateYourself({ bookingId, ...selfRating });
    const [first, second] = acknowledgement.hardTruthResponses;
    for (const hardTruthResponses of [
      [first!],
      [first!, first!],
      [first!, { ...second!, hardTruth: 'h9' }],
    ]) {
      const call = candidate.reports.acknowledge({ bookingId, ...acknowledgement, hardTruthResponses });
      await expect(call).rejects.toMatchObject({ cause: { code: 'ANSWER_EACH_TRUTH' } });
    }
  });

  it('stands once it is given, and reaches the coach', async () => {
    await using test = await createTestApp({ now: NOON });
    const { bookingId, candidate, coach } = await ready(test);
    await candidate.reports.rateYourself({ bookingId, ...selfRating });
    await candidate.reports.markOpened({ bookingId });
    await candidate.reports.markOpened({ bookingId });
    await candidate.reports.acknowledge({ bookingId, ...acknowledgement });
    const again = candidate.reports.acknowledge({ bookingId, ...acknowledgement });
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'ACKNOWLEDGEMENT_GIVEN' } });
    expect(await coach.reports.edit({ bookingId })).toMatchObject({
      acknowledgement: { inOwnWords: acknowledgement.inOwnWords },
    });
  });
});
