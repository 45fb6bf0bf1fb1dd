import { calibrations, referenceRatings } from '@app/db/schema/progress';
import { describe, expect, it } from 'vitest';
import { estimateLeniency } from '../../../apps/api/src/features/progress/estimate-leniency.ts';
import { createAdmin, createCoach } from '../../support/factories.ts';
import { completeReport, completeYes, handIn } from '../../support/report-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';
const at = Temporal.Instant.from(NOON);

/** Twelve reference sessions that two coaches read blind, the second half a level kinder. */
async function readTwice(test: TestApp, coachIds: readonly `coa_${string}`[]) {
  for (const [which, coachId] of coachIds.entries()) {
    await test.db.insert(calibrations).values({ coachId, attempt: 1, beganAt: at, ruleVersion: 'test' });
    for (let session = 0; session < 12; session += 1) {
      await test.db.insert(referenceRatings).values({
        ...{ coachId, attempt: 1, session: `s-${session}`, verdict: 2 as const },
        ratings: ['interest', 'story'].map((dimension, d) => ({
          ...{ dimension, line: 1 },
          level: Math.min(5, 1 + (session % 4) + d * which * (session % 3 === 0 ? 0 : 1)),
        })),
        ratedAt: at.add({ minutes: which * 60 + session }),
      });
    }
  }
}

describe('the coach’s mirror', () => {
  it('shows a coach their own marking after the night, and nobody else’s', async () => {
    await using test = await createTestApp({ now: NOON });
    const strict = await createEndedSession(test.db);
    const mild = await createEndedSession(test.db, {
      with: { ...strict, coach: await createCoach(test.db) },
      endedAt: '2026-03-12T11:00:00Z',
    });
    await handIn(test, strict, completeReport());
    await handIn(test, mild, completeYes());
    await readTwice(test, [strict.coach.coachId, mild.coach.coachId]);
    const { coach } = await sidesOf(test, strict);
    expect(await coach.mirror.own()).toMatchObject({
      estimatedOn: null,
      leniency: { word: 'not enough data', figures: null },
      halo: { word: 'not enough data' },
      usefulness: { answers: 0, figures: null },
    });

    await estimateLeniency({ ...test.app, now: test.clock.current });
    const own = await coach.mirror.own();
    expect(own).toMatchObject({ estimatedOn: '2026-03-12', sessions: 1, leniency: { sessions: 1 } });
    expect(own.range.levelCounts.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(own.months).toMatchObject([{ month: '2026-03', reports: 1 }]);
    expect(own.months[0]!.above).toBeLessThan(0);
    // Twelve sessions read blind by both: enough for a coefficient, with its interval.
    expect(own.agreement).toMatchObject({ sessions: 12, withinOne: 1 });
    expect(own.agreement.icc!.value).toBeGreaterThan(own.agreement.icc!.lo);
    expect(own.agreement.alpha!.value).toBeGreaterThan(0);

    const { coach: other } = await sidesOf(test, mild);
    expect((await other.mirror.own()).months[0]!.above).toBeGreaterThan(0);
  });

  it('shows the desk all of them by name, the drift, and groups only where they are large', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    await handIn(test, session, completeReport());
    const { candidate } = await sidesOf(test, session);
    await candidate.identity.volunteerGroups({ gender: 'woman', firstLanguage: 'no' });
    expect(await candidate.identity.groups()).toEqual({ gender: 'woman', firstLanguage: 'no' });
    await estimateLeniency({ ...test.app, now: test.clock.current });
    const admin = await test.as(await createAdmin(test.db));
    const desk = await admin.mirror.desk();
    expect(desk.coaches).toMatchObject([{ coachId: session.coach.coachId, sessions: 1, calibration: null }]);
    expect(desk.groups).toEqual([
      { question: 'first_language', answer: 'no', shown: null },
      { question: 'gender', answer: 'woman', shown: null },
    ]);
    await candidate.identity.withdrawGroups();
    expect(await candidate.identity.groups()).toBeNull();
    expect((await admin.mirror.desk()).groups).toEqual([]);
  });
});
