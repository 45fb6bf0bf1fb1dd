import { referenceSessions } from '@app/shared/progress/reference-session';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listReferenceRatings } from '../../../apps/api/src/features/progress/calibration.repository.ts';
import { createCoach } from '../../support/factories.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ now: '2026-03-12T12:00:00Z' });
});
afterAll(() => test[Symbol.asyncDispose]());

/** As agreed, or so many levels above; on the lines of the reference. */
function rating(at: number, above = 0) {
  const { id, reference } = referenceSessions[at]!;
  return {
    sessionId: id,
    verdict: reference.verdict,
    ratings: reference.ratings.map(({ dimension, level, line }) => ({
      ...{ dimension, line },
      level: Math.min(5, level + above),
    })),
  };
}

describe('a coach rates the reference sessions', () => {
  it('sees what was agreed only after answering, and passes when near it', async () => {
    const { userId, coachId } = await createCoach(test.db);
    const coach = await test.as(userId);
    const before = await coach.mirror.reference({ sessionId: 'night-shift-lead' });
    expect(before.comparison).toBeNull();
    expect(JSON.stringify(before)).not.toContain(referenceSessions[0]!.reference.verdictWhy);

    await coach.mirror.rateReference(rating(0));
    const { comparison } = await coach.mirror.reference({ sessionId: 'night-shift-lead' });
    expect(comparison).toMatchObject({ elevation: 0, exact: 6, of: 6, sameSide: true });
    expect(await coach.mirror.calibration()).toMatchObject({ results: [], nextAt: null });

    await coach.mirror.rateReference(rating(1));
    await coach.mirror.rateReference(rating(2));
    const { results, nextAt } = await coach.mirror.calibration();
    expect(results).toMatchObject([{ attempt: 1, passed: true, sameSides: 3, elevation: 0 }]);
    expect(nextAt).toBe('2026-06-10T12:00:00Z');
    expect(await listReferenceRatings(test.db, coachId, 1)).toHaveLength(3);
    expect(await coach.mirror.own()).toMatchObject({ calibration: { passed: true } });
  });

  it('may read them again a day after not passing, blind again', async () => {
    const { userId } = await createCoach(test.db);
    let coach = await test.as(userId);
    await expect(coach.mirror.calibrateAgain()).rejects.toMatchObject({
      cause: { code: 'CALIBRATION_UNFINISHED' },
    });
    for (const at of [0, 1, 2]) await coach.mirror.rateReference(rating(at, 2));
    const [result] = (await coach.mirror.calibration()).results;
    expect(result).toMatchObject({ passed: false });
    expect(result!.elevation).toBeGreaterThan(0.5);
    await expect(coach.mirror.rateReference(rating(0))).rejects.toMatchObject({
      cause: { code: 'REFERENCE_RATED' },
    });
    await expect(coach.mirror.calibrateAgain()).rejects.toMatchObject({
      cause: { code: 'CALIBRATION_TOO_SOON', details: { from: '2026-03-13T12:00:00Z' } },
    });
    test.clock.travelTo('2026-03-13T12:00:00Z');
    coach = await test.as(userId);
    await coach.mirror.calibrateAgain();
    expect((await coach.mirror.reference({ sessionId: 'night-shift-lead' })).comparison).toBeNull();
    for (const at of [0, 1, 2]) await coach.mirror.rateReference(rating(at));
    expect((await coach.mirror.calibration()).results.map(({ passed }) => passed)).toEqual([false, true]);
  });

  it('reads one of them again a quarter after passing, and all three after a repeat that did not pass', async () => {
    test.clock.travelTo('2026-03-12T12:00:00Z');
    const { userId } = await createCoach(test.db);
    let coach = await test.as(userId);
    for (const at of [0, 1, 2]) await coach.mirror.rateReference(rating(at));
    test.clock.travelTo('2026-06-10T12:00:00Z');
    coach = await test.as(userId);
    await coach.mirror.calibrateAgain();
    const repeat = await coach.mirror.calibration();
    expect(repeat).toMatchObject({ isRepeat: true, attempt: 2 });
    expect(repeat.sessions.map(({ id, isRated }) => [id, isRated])).toEqual([[rating(0).sessionId, false]]);
    await expect(coach.mirror.rateReference(rating(1))).rejects.toMatchObject({
      cause: { code: 'REFERENCE_NOT_FOUND' },
    });
    await coach.mirror.rateReference(rating(0, 2));
    const { results, nextAt } = await coach.mirror.calibration();
    expect(results.at(-1)).toMatchObject({ attempt: 2, passed: false, sessions: 1 });
    expect(nextAt).toBe('2026-06-11T12:00:00Z');
    test.clock.travelTo('2026-06-11T12:00:00Z');
    coach = await test.as(userId);
    await coach.mirror.calibrateAgain();
    expect((await coach.mirror.calibration()).sessions).toHaveLength(3);
    test.clock.travelTo('2026-03-12T12:00:00Z');
  });

  it('refuses a session that is not one, a level left out, and a line the interviewer spoke', async () => {
    const coach = await test.as((await createCoach(test.db)).userId);
    const whole = rating(0);
    await expect(coach.mirror.reference({ sessionId: 'nobody' })).rejects.toMatchObject({
      cause: { code: 'REFERENCE_NOT_FOUND' },
    });
    const short = { ...whole, ratings: whole.ratings.slice(1) };
    const interviewers = { ...whole, ratings: whole.ratings.map((each) => ({ ...each, line: 0 })) };
    const twice = { ...whole, ratings: whole.ratings.map((each) => ({ ...each, dimension: 'interest' })) };
    for (const input of [short, interviewers, twice]) {
      await expect(coach.mirror.rateReference(input)).rejects.toMatchObject({
        cause: { code: 'REFERENCE_INCOMPLETE' },
      });
    }
  });

  it('takes one of two ratings that arrive at the same moment', async () => {
    const { userId, coachId } = await createCoach(test.db);
    const coach = await test.as(userId);
    const both = await Promise.allSettled([
      coach.mirror.rateReference(rating(0)),
      coach.mirror.rateReference(rating(0, 1)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await listReferenceRatings(test.db, coachId, 1)).toHaveLength(1);
  });
});
