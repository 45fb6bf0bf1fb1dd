import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blindRatingOf, blindTruth, createRater, RECORDING } from '../../support/blind-rating.ts';
import { createReadReport } from '../../support/report-factory.ts';
import { createEndedSession, type EndedSession } from '../../support/session-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

let test: TestApp;
let second: Awaited<ReturnType<typeof createRater>>;
beforeAll(async () => {
  test = await createTestApp({ now: '2026-03-12T12:00:00Z' });
  second = await createRater(test);
});
afterAll(() => test[Symbol.asyncDispose]());

async function createRead(until: 'text' | 'all' = 'all'): Promise<EndedSession> {
  const session = await createEndedSession(test.db);
  await createReadReport(test, session, until);
  return session;
}

const people = async (session: EndedSession) => ({
  candidate: await test.as(session.candidateId),
  first: await test.as(session.coach.userId),
  other: await test.as(second.userId),
});

async function ask(session: EndedSession, coachId: typeof second.coachId | null = second.coachId) {
  const { candidate } = await people(session);
  return candidate.secondRatings.ask({
    ...{ bookingId: session.bookingId, coachId, recordingUrl: RECORDING, consent: true },
  });
}

async function createOpen() {
  const session = await createRead();
  const { id } = await ask(session);
  await test.drain(); // each step is told before the next
  const sides = await people(session);
  await sides.first.secondRatings.agree({ id, agree: true });
  await test.drain();
  return { ...sides, session, id };
}

const ratingOf = (open: Awaited<ReturnType<typeof createOpen>>) => blindRatingOf(test, second, open);

describe('a second opinion', () => {
  it('goes to the first coach, then blind to the second, and stands beside the first report', async () => {
    const open = await createOpen();
    const { id, session, candidate, other } = open;
    const material = await other.secondRatings.blind({ id });
    expect(Object.keys(material).sort()).toEqual([
      'closedTopics',
      'context',
      'dimensions',
      'id',
      'minutes',
      'questions',
      'recordingUrl',
      'sessionType',
    ]);
    expect(material.recordingUrl).toBe(RECORDING);
    expect(Object.keys(material.questions[0]!).sort()).toEqual([
      'endSec',
      'kind',
      'question',
      'stage',
      'startSec',
    ]);
    // neither person, nor a word of what the first coach made of it
    const said = JSON.stringify(material);
    for (const secret of ['Callum', 'Adaeze', 'nothing you said made me think'])
      expect(said).not.toContain(secret);

    await other.secondRatings.give(await ratingOf(open));
    const { asked, choices } = await candidate.secondRatings.ofReport({ bookingId: session.bookingId });
    expect(asked).toMatchObject([
      { status: 'given', given: { callBack: 2, truths: [blindTruth], ratings: expect.any(Array) } },
    ]);
    expect(choices.map((coach) => coach.id)).not.toContain(second.coachId);
    const [row] = await test.sql`select recording_url, status from second_ratings where id = ${id}`;
    expect(row).toMatchObject({ recording_url: '', status: 'given' });
    await test.drain();
    expect(test.sentMail.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([
        'May another coach listen to a session of yours?',
        'A session to rate blind',
        'Your second opinion is in',
      ]),
    );
  });

  it('shows the second coach nothing before the first one agrees, and nothing once it is given', async () => {
    const session = await createRead();
    const { id } = await ask(session);
    const { first, other } = await people(session);
    const refused = { cause: { code: 'SECOND_RATING_NOT_FOUND' } };
    await expect(other.secondRatings.blind({ id })).rejects.toMatchObject(refused);
    await expect(first.secondRatings.blind({ id })).rejects.toMatchObject(refused);
    expect((await other.secondRatings.mine()).toRate.map((one) => one.id)).not.toContain(id);
    expect((await first.secondRatings.mine()).toAgree.map((one) => one.id)).toEqual([id]);
    await first.secondRatings.agree({ id, agree: false });
    await expect(other.secondRatings.blind({ id })).rejects.toMatchObject(refused);
    const [row] = await test.sql`select recording_url from second_ratings where id = ${id}`;
    expect(row?.recording_url).toBe('');
  });

  it('is withdrawn at any time: the recording is forgotten and the rating shown nowhere', async () => {
    const open = await createOpen();
    await open.other.secondRatings.give(await ratingOf(open));
    await open.candidate.secondRatings.withdraw({ id: open.id });
    const { asked } = await open.candidate.secondRatings.ofReport({ bookingId: open.session.bookingId });
    expect(asked).toMatchObject([{ status: 'withdrawn', given: null }]);
  });

  it('needs the report acknowledged, another coach, and one question at a time', async () => {
    await expect(ask(await createRead('text'))).rejects.toMatchObject({
      cause: { code: 'NOT_ACKNOWLEDGED' },
    });
    const session = await createRead();
    await expect(ask(session, session.coach.coachId)).rejects.toMatchObject({
      cause: { code: 'SECOND_COACH_REFUSED' },
    });
    const [one, two] = await Promise.allSettled([ask(session), ask(session)]);
    const failed = [one, two].filter((each) => each.status === 'rejected');
    expect(failed).toHaveLength(1);
  });

  it('goes to whoever’s turn it is when no coach is named', async () => {
    const session = await createRead();
    await test.sql`update coaches set status = 'paused' where id <> ${second.coachId}`;
    const fresh = await createRater(test); // who was not asked yet, and `second` was
    const { id } = await ask(session, null);
    const [row] = await test.sql`select coach_id, chosen_by from second_ratings where id = ${id}`;
    expect(row).toEqual({ coach_id: fresh.coachId, chosen_by: 'platform' });
  });

  it('refuses half a rubric, and words that no report may hold', async () => {
    const open = await createOpen();
    const rating = await ratingOf(open);
    await expect(
      open.other.secondRatings.give({ ...rating, ratings: rating.ratings.slice(1) }),
    ).rejects.toMatchObject({ cause: { code: 'RATE_EACH_DIMENSION' } });
    const mean = [{ ...blindTruth, statement: 'You are stupid and it shows in each answer.' }];
    await expect(open.other.secondRatings.give({ ...rating, truths: mean })).rejects.toMatchObject({
      cause: { code: 'SECOND_RATING_WORDS' },
    });
    await open.other.secondRatings.give(rating);
    await expect(open.other.secondRatings.give(rating)).rejects.toMatchObject({
      cause: { code: 'SECOND_RATING_OVER' },
    });
  });
});
