import type { Id } from '@app/shared/id/id';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAdmin, createCoach, createUser } from '../../support/factories.ts';
import { createInterview } from '../../support/interview-factory.ts';
import { createEndedSession } from '../../support/session-factory.ts';
import { createTestMarket } from '../../support/stripe.ts';
import type { TestApp } from '../../support/test-app.ts';

const NOW = '2026-06-01T03:00:00Z';
type Coach = Awaited<ReturnType<typeof createCoach>>;

/** A candidate who booked this coach on 7 March, and whose interviews since then came out like this. */
async function coached(
  test: TestApp,
  coach: Coach,
  outcomes: string,
  status: 'completed' | 'awaiting_report' = 'completed',
): Promise<Id<'user'>> {
  const candidateId = await createUser(test.db);
  const hour = String(1 + (serial++ % 20)).padStart(2, '0');
  const day = 10 + Math.floor(serial / 20);
  await createEndedSession(test.db, {
    with: { candidateId, coach, bookingId: 'bkg_' },
    status,
    endedAt: `2026-03-${day}T${hour}:45:00Z`,
  });
  for (const [at, result] of [...outcomes].entries()) {
    await createInterview(test.db, candidateId, {
      heldOn: `2026-04-${String(at + 1).padStart(2, '0')}`,
      result: result === '1' ? 'called_back' : result === '0' ? 'not_called_back' : 'pending',
    });
  }
  return candidateId;
}
let serial = 0;
beforeEach(() => {
  serial = 0;
});

const desk = async (test: TestApp) => (await test.as(await createAdmin(test.db))).outcomes.desk();

describe('coaches by outcome', () => {
  it('has a tier with enough data only, and shows everybody no more than that', async () => {
    await using test = await createTestMarket({ now: NOW });
    const [good, few] = [await createCoach(test.db), await createCoach(test.db)];
    const usual: Coach[] = [];
    while (usual.length < 5) usual.push(await createCoach(test.db));
    for (let at = 0; at < 10; at += 1) {
      await coached(test, good, '1111');
      for (const coach of usual) await coached(test, coach, at % 2 ? '0100' : '1000');
    }
    await coached(test, few, '11111');
    await test.sweep();

    const run = await desk(test);
    expect(run).toMatchObject({ interviews: 245, candidates: 61, estimatedOn: '2026-06-01' });
    const tierOf = (coach: Coach) => run?.coaches.find(({ coachId }) => coachId === coach.coachId);
    expect(tierOf(good)).toMatchObject({ tier: 'above the average coach', interviews: 40, observed: 40 });
    expect(tierOf(few)).toMatchObject({ tier: 'not enough data', interviews: 5, candidates: 1 });

    const visitor = await test.as(null);
    const { coachId } = good;
    expect(await visitor.outcomes.tierOf({ coachId })).toEqual({
      tier: 'above the average coach',
      interviews: 40,
      noDifference: false,
    });
    expect(await visitor.outcomes.tierOf({ coachId: few.coachId })).toBeNull();
    const own = await (await test.as(few.userId)).outcomes.asCoach();
    expect(own).toMatchObject({ tier: 'not enough data', interviews: 5, candidates: 1, figures: null });
    const ownGood = await (await test.as(good.userId)).outcomes.asCoach();
    expect(ownGood.figures).toMatchObject({ dependsOnSilence: false });
  });

  it('has no tier where too many were silent, and bounds what silence could hide', async () => {
    await using test = await createTestMarket({ now: NOW });
    const [quiet, other] = [await createCoach(test.db), await createCoach(test.db)];
    for (let at = 0; at < 10; at += 1) {
      await coached(test, quiet, '1?0?');
      await coached(test, other, '0100');
    }
    await test.sweep();
    const row = (await desk(test))?.coaches.find(({ coachId }) => coachId === quiet.coachId);
    expect(row).toMatchObject({ tier: 'not enough data', responseRate: 0.5, dependsOnSilence: true });
    expect(row!.ifSilentFailed).toBeLessThan(row!.ifSilentCalled);
  });

  it('judges by a model that has not seen the coach’s own candidates, once there are enough of others', async () => {
    await using test = await createTestMarket({ now: NOW });
    const coaches = [await createCoach(test.db), await createCoach(test.db), await createCoach(test.db)];
    for (let at = 0; at < 20; at += 1)
      for (const coach of coaches) await coached(test, coach, at % 2 ? '0100' : '0101');
    await test.sweep();
    const run = await desk(test);
    expect(run?.coaches.every(({ expectedBy }) => expectedBy === 'case_mix')).toBe(true);
    expect(run?.models.fitted).toBeGreaterThan(0);
    // All alike: what is seen is what was expected, and no difference can be told.
    expect(run?.tau2).toBe(0);
    for (const { observed, expected } of run!.coaches) expect(Math.abs(observed - expected)).toBeLessThan(2);
  });

  it('counts from the booking, keeps the untreated apart, and leaves memories out', async () => {
    await using test = await createTestMarket({ now: NOW });
    const coach = await createCoach(test.db);
    const candidateId = await coached(test, coach, '1', 'awaiting_report'); // and closed by the sweep: no report came
    for (const heldOn of ['2026-03-06', '2026-03-08'])
      await createInterview(test.db, candidateId, { heldOn, result: 'not_called_back' });
    await createInterview(test.db, candidateId, {
      heldOn: '2026-04-20',
      result: 'called_back',
      recordedAs: 'recalled',
    });
    await test.sweep();
    const run = await desk(test);
    expect(run).toMatchObject({ interviews: 3, waiting: { interviews: 1, called: 0 } });
    expect(run?.coaches).toMatchObject([{ interviews: 2, observed: 1, expectedBy: 'stage_rates' }]);
  });

  it('runs once a day, at night, and keeps the runs that came before', async () => {
    await using test = await createTestMarket({ now: NOW });
    const coach = await createCoach(test.db);
    const candidateId = await coached(test, coach, '1');
    await test.sweep();
    await createInterview(test.db, candidateId, { heldOn: '2026-05-01', result: 'called_back' });
    await test.sweep();
    expect((await desk(test))?.interviews).toBe(1);
    test.clock.travelTo('2026-06-02T01:59:00Z');
    await test.sweep();
    expect((await desk(test))?.estimatedOn).toBe('2026-06-01');
    test.clock.travelTo('2026-06-02T02:00:00Z');
    await test.sweep();
    expect(await desk(test)).toMatchObject({ estimatedOn: '2026-06-02', interviews: 2 });
    const [kept] = await test.sql`select count(*)::int as runs from outcome_estimates`;
    expect(kept?.runs).toBe(2);
  });
});
