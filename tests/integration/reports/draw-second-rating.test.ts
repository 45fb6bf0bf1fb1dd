import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRater, giveBlindRating, RECORDING } from '../../support/blind-rating.ts';
import { createAdmin } from '../../support/factories.ts';
import { createReadReport } from '../../support/report-factory.ts';
import { createEndedSession, type EndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestMarket } from '../../support/stripe.ts';
import type { TestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';
const NEXT_DAY = '2026-03-13T12:00:00Z';
let test: TestApp;
beforeAll(async () => {
  test = await createTestMarket({ now: NOON });
}, 60_000);
afterAll(() => test[Symbol.asyncDispose]());

async function setOneIn(oneIn: number) {
  const adminId = await createAdmin(test.db, 'trust');
  await (await test.as(adminId)).secondRatings.setOneIn({ oneIn });
  return test.as(adminId);
}

/** An acknowledged report of noon, a day later, after the sweep. */
async function nextDay(oneIn: number) {
  test.clock.travelTo(NOON);
  const session = await createEndedSession(test.db);
  const rater = await createRater(test);
  await createReadReport(test, session);
  await setOneIn(oneIn);
  await test.drain();
  test.clock.travelTo(NEXT_DAY);
  await test.sweep();
  return { session, rater, bookingId: session.bookingId, ...(await sidesOf(test, session)) };
}

const mailsOf = async ({ candidateId }: EndedSession) =>
  (
    await test.sql`select payload from emails
      where template = 'second_rating' and recipient_id = ${candidateId} order by created_at, id`
  ).map(({ payload }) => payload.step);
const refused = (code: string) => ({ cause: { code } });

describe('a session drawn for a second rating', () => {
  it('is asked about once, a day after its report was acknowledged, and only if its number came up', async () => {
    const { session, bookingId, candidate } = await nextDay(1);
    await test.sweep();
    expect(await mailsOf(session)).toEqual(['drawn']);
    expect((await candidate.secondRatings.ofReport({ bookingId })).drawnUntil).toBe('2026-03-27T12:00:00Z');

    const off = await nextDay(0);
    expect(await mailsOf(off.session)).toEqual([]);
    expect((await off.candidate.secondRatings.ofReport({ bookingId: off.bookingId })).drawnUntil).toBeNull();
    await expect(
      off.candidate.secondRatings.answerDraw({ bookingId: off.bookingId, agree: false }),
    ).rejects.toMatchObject(refused('SECOND_RATING_NOT_FOUND'));
  });

  it('needs the yes of both people, and opens to the candidate when they ask', async () => {
    const { session, bookingId, candidate, coach } = await nextDay(1);
    await candidate.secondRatings.answerDraw({
      bookingId,
      agree: true,
      consent: true,
      recordingUrl: RECORDING,
    });
    const [row] = await test.sql`select * from second_ratings where booking_id = ${bookingId}`;
    expect(row).toMatchObject({ status: 'asked', drawn: true, chosen_by: 'platform' });
    const asked = { id: row!.id };
    const [{ user_id: userId }] =
      (await test.sql`select user_id from coaches where id = ${row!.coach_id}`) as [
        { user_id: EndedSession['candidateId'] },
      ];
    await giveBlindRating(test, session, { coachId: row!.coach_id, userId }, asked);
    await test.drain();
    expect(await mailsOf(session)).toEqual(['drawn', 'given_drawn']);

    const before = await candidate.secondRatings.ofReport({ bookingId });
    expect(before.asked).toMatchObject([{ status: 'given', drawn: true, given: null }]);
    expect((await candidate.progress.exportReport({ bookingId })).secondRatings).toEqual([]);
    await candidate.secondRatings.showDrawn(asked);
    const after = await candidate.secondRatings.ofReport({ bookingId });
    expect(after.asked).toMatchObject([{ given: { callBack: 2 } }]);
    expect((await candidate.progress.exportReport({ bookingId })).secondRatings).toHaveLength(1);

    const { given } = await coach.secondRatings.mine();
    expect(given).toMatchObject([{ bookingId, given: { callBack: 2 }, own: { callBack: 1 } }]);
    expect(JSON.stringify(given)).not.toContain(row!.coach_id);
  });

  it('is let go with a no, which stands, and after two weeks without an answer', async () => {
    const no = await nextDay(1);
    await no.candidate.secondRatings.answerDraw({ bookingId: no.bookingId, agree: false });
    const again = { bookingId: no.bookingId, agree: true, consent: true, recordingUrl: RECORDING } as const;
    await expect(no.candidate.secondRatings.answerDraw(again)).rejects.toMatchObject(
      refused('SECOND_RATING_OVER'),
    );
    const silent = await nextDay(1);
    test.clock.travelTo('2026-03-27T12:00:00Z');
    const late = (await sidesOf(test, silent.session)).candidate;
    expect((await late.secondRatings.ofReport({ bookingId: silent.bookingId })).drawnUntil).toBeNull();
    await expect(
      late.secondRatings.answerDraw({ ...again, bookingId: silent.bookingId }),
    ).rejects.toMatchObject(refused('SECOND_RATING_OVER'));
  });

  it('is counted for the desk, with who set the number', async () => {
    await nextDay(1);
    const admin = await setOneIn(30);
    const { oneIn, rates, lately } = await admin.secondRatings.draws();
    expect([oneIn, rates[0]?.oneIn]).toEqual([30, 30]);
    expect(lately.byLot).toBeGreaterThan(0);
    expect(lately.looked).toBeGreaterThanOrEqual(lately.byLot + lately.byQuarter);
  });
});
