import { describe, expect, it } from 'vitest';
import { estimateLeniency } from '../../../apps/api/src/features/progress/estimate-leniency.ts';
import {
  findLatestRaterEstimate,
  listLeniencies,
} from '../../../apps/api/src/features/progress/rater-estimate.repository.ts';
import { createCoach } from '../../support/factories.ts';
import {
  acknowledgement,
  completeReport,
  completeYes,
  handIn,
  selfRating,
} from '../../support/report-factory.ts';
import { publishChanged } from '../../support/rubric-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';

describe('the night’s estimate of who is strict', () => {
  it('tells two coaches of the same people apart, once a day, and shows it to the candidate as a level', async () => {
    await using test = await createTestApp({ now: NOON });
    const strict = await createEndedSession(test.db);
    const mild = await createEndedSession(test.db, {
      with: { ...strict, coach: await createCoach(test.db) },
      endedAt: '2026-03-12T11:00:00Z',
    });
    await handIn(test, strict, completeReport());
    await handIn(test, mild, completeYes());
    const ctx = { ...test.app, now: test.clock.current };
    await estimateLeniency(ctx);
    await estimateLeniency(ctx);
    const estimate = await findLatestRaterEstimate(test.db, test.clock.current);
    expect(estimate).toMatchObject({ sessions: 2, linkedSessions: 2, reestimated: false });
    const [low, high] = (
      await listLeniencies(test.db, estimate!.id, [strict.coach.coachId, mild.coach.coachId])
    ).sort((a, b) => a.leniency - b.leniency);
    expect([low!.coachId, high!.coachId]).toEqual([strict.coach.coachId, mild.coach.coachId]);
    expect(low!.leniency).toBeLessThan(0);
    expect(high!.leniency).toBeGreaterThan(0);

    for (const session of [strict, mild]) {
      const { candidate } = await sidesOf(test, session);
      await candidate.reports.rateYourself({ bookingId: session.bookingId, ...selfRating });
      await candidate.reports.acknowledge({ bookingId: session.bookingId, ...acknowledgement });
    }
    const { candidate } = await sidesOf(test, strict);
    const { adjusted, self } = await candidate.progress.mine();
    expect(adjusted).toMatchObject({ estimatedOn: '2026-03-12', knownCoaches: 2 });
    const interest = adjusted.dimensions.find(({ dimension }) => dimension === 'interest');
    expect(interest?.at).toHaveLength(2);
    const [first, last] = interest!.at;
    expect(last!.level - first!.level).toBeLessThan(2);
    expect(first!.lo80).toBeLessThan(first!.level);
    expect(interest?.phrase).toBeTruthy();
    expect(self.label).toMatch(/overrates|about right|underrates/);
  });

  it('knows nothing in an empty market and says so', async () => {
    await using test = await createTestApp({ now: NOON });
    await estimateLeniency({ ...test.app, now: test.clock.current });
    expect(await findLatestRaterEstimate(test.db, test.clock.current)).toMatchObject({
      sessions: 0,
      dimensionMeans: {},
    });
  });

  it('counts the marks of another major version of a rubric apart', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    await handIn(test, session, completeReport());
    await publishChanged(test, 'universal', (rubric) => {
      rubric.dimensions[0]!.anchors[0]!.text = 'Asks nothing at all and looks at the clock.';
    });
    const later = await createEndedSession(test.db, {
      with: { ...session, coach: await createCoach(test.db) },
      endedAt: '2026-03-12T11:00:00Z',
    });
    await handIn(test, later, completeYes());
    await estimateLeniency({ ...test.app, now: test.clock.current });
    const estimate = await findLatestRaterEstimate(test.db, test.clock.current);
    const levelOf = ({ ratings }: ReturnType<typeof completeReport>) =>
      ratings.find(({ dimension }) => dimension === 'interest')!.level;
    expect(estimate?.dimensionMeans).toMatchObject({
      'universal@1:interest': levelOf(completeReport()),
      'universal@2:interest': levelOf(completeYes()),
    });
    // each is the mean of itself, so neither says anything of the coach
    const [own] = await listLeniencies(test.db, estimate!.id, [session.coach.coachId]);
    expect(own!.leniency).toBeCloseTo(0, 6);
  });
});
