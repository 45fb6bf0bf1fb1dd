import { describe, expect, it } from 'vitest';
import { createUser } from '../../support/factories.ts';
import { createInterview, interviewEntry } from '../../support/interview-factory.ts';
import { createEndedSession } from '../../support/session-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

// Test accounts were made on 5 January 2026.
const NOON = '2026-03-12T12:00:00Z';

async function candidate(test: TestApp) {
  const userId = await createUser(test.db);
  return { userId, caller: await test.as(userId) };
}

describe('outcomes.log', () => {
  it('keeps an interview, says what it counts as, and lets silence decide after 21 days', async () => {
    await using test = await createTestApp({ now: NOON });
    const { userId, caller } = await candidate(test);
    await caller.outcomes.log({ ...interviewEntry, heldOn: '2026-03-10' });
    const before = await caller.outcomes.ledger();
    expect(before.entries).toMatchObject([
      { heldOn: '2026-03-10', recordedAs: 'prospective', phase: 'before', counted: null, asked: null },
    ]);
    test.clock.travelTo('2026-03-31T12:00:00Z');
    const after = await (await test.as(userId)).outcomes.ledger();
    expect(after.entries[0]?.counted).toBe(0);
    expect(after.rates.before).toMatchObject({ called: 0, n: 1 });
  });

  it('keeps memories apart: from before joining, or written down when it was decided', async () => {
    await using test = await createTestApp({ now: NOON });
    const { caller } = await candidate(test);
    for (const heldOn of ['2026-01-04', '2026-02-18', '2026-02-19']) {
      await caller.outcomes.log({ ...interviewEntry, heldOn, result: 'called_back' });
    }
    const { entries, rates } = await caller.outcomes.ledger();
    expect(entries.map(({ recordedAs }) => recordedAs)).toEqual(['recalled', 'recalled', 'prospective']);
    expect(rates.before).toMatchObject({ called: 1, n: 1 });
  });

  it('refuses a result of what lies ahead, a day that is none, and a word too many', async () => {
    await using test = await createTestApp({ now: NOON });
    const { caller } = await candidate(test);
    const ahead = caller.outcomes.log({ ...interviewEntry, heldOn: '2026-03-13', result: 'called_back' });
    await expect(ahead).rejects.toMatchObject({ code: 'BAD_REQUEST', cause: { code: 'INTERVIEW_AHEAD' } });
    await caller.outcomes.log({ ...interviewEntry, heldOn: '2026-03-13' });
    for (const bad of [{ heldOn: '2026-02-30' }, { employer: 'x'.repeat(121) }, { stage: 'lunch' }]) {
      const call = caller.outcomes.log({ ...interviewEntry, ...bad } as typeof interviewEntry);
      await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
  });

  it('counts from the day of the first booking, not of the session, and not from one that was never paid for', async () => {
    await using test = await createTestApp({ now: NOON });
    // Booked 72 hours before: on 7 March for 10 March.
    const session = await createEndedSession(test.db, {
      endedAt: '2026-03-10T09:45:00Z',
      status: 'no_show',
      noShowBy: 'candidate',
    });
    await createEndedSession(test.db, {
      with: session,
      endedAt: '2026-02-10T09:45:00Z',
      status: 'expired',
    });
    const caller = await test.as(session.candidateId);
    for (const heldOn of ['2026-03-06', '2026-03-07'])
      await caller.outcomes.log({ ...interviewEntry, heldOn });
    const { entries, firstBookedOn } = await caller.outcomes.ledger();
    expect(firstBookedOn).toBe('2026-03-07');
    expect(entries.map(({ phase }) => phase)).toEqual(['before', 'after']);
  });

  it('gives no words with fewer than five on either side', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db, { endedAt: '2026-02-14T09:45:00Z' });
    const { candidateId } = session;
    const add = (heldOn: string, result: 'called_back' | 'not_called_back') =>
      createInterview(test.db, candidateId, { heldOn, result });
    for (let day = 1; day <= 5; day += 1) await add(`2026-02-0${day}`, 'not_called_back');
    for (let day = 1; day <= 4; day += 1) await add(`2026-03-0${day}`, 'called_back');
    const caller = await test.as(candidateId);
    expect((await caller.outcomes.ledger()).rates).toMatchObject({
      before: { called: 0, n: 5 },
      after: { called: 4, n: 4 },
      phrase: null,
      pHigher: null,
    });
    await add('2026-03-05', 'called_back');
    expect((await caller.outcomes.ledger()).rates).toMatchObject({ after: { n: 5 }, phrase: 'higher' });
  });
});

describe('outcomes.edit and outcomes.remove', () => {
  it('judge a corrected day afresh, and leave nothing behind', async () => {
    await using test = await createTestApp({ now: NOON });
    const { caller } = await candidate(test);
    const { interviewId } = await caller.outcomes.log({ ...interviewEntry, heldOn: '2026-03-10' });
    await caller.outcomes.edit({
      interviewId,
      ...interviewEntry,
      heldOn: '2026-01-04',
      result: 'called_back',
    });
    expect((await caller.outcomes.ledger()).entries).toMatchObject([
      { recordedAs: 'recalled', result: 'called_back', counted: 1 },
    ]);
    await caller.outcomes.remove({ interviewId });
    expect((await caller.outcomes.ledger()).entries).toEqual([]);
    const [left] = await test.sql`select count(*)::int as rows from outcome_nudges`;
    expect(left?.rows).toBe(0);
    await expect(caller.outcomes.remove({ interviewId })).rejects.toMatchObject({
      cause: { code: 'INTERVIEW_NOT_FOUND' },
    });
  });
});

describe('outcomes.importAll', () => {
  it('adds what is not there yet, however often the same file is sent', async () => {
    await using test = await createTestApp({ now: NOON });
    const { caller } = await candidate(test);
    const entries = [
      { ...interviewEntry, heldOn: '2026-03-01' },
      { ...interviewEntry, heldOn: '2026-03-01', employer: 'a PARCEL carrier' },
      { ...interviewEntry, heldOn: '2026-03-03', result: 'called_back' as const },
    ];
    expect(await caller.outcomes.importAll({ entries })).toEqual({ added: 2, known: 1 });
    const [twice] = await Promise.all([1, 2].map(() => caller.outcomes.importAll({ entries })));
    expect(twice).toEqual({ added: 0, known: 3 });
    expect((await caller.outcomes.ledger()).entries).toHaveLength(2);
  });

  it('is bounded: by file and by ledger', async () => {
    await using test = await createTestApp({ now: NOON });
    const { caller } = await candidate(test);
    const entries = (count: number, from: number) =>
      Array.from({ length: count }, (_, at) => ({ ...interviewEntry, employer: `Company ${from + at}` }));
    await expect(caller.outcomes.importAll({ entries: entries(201, 0) })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    for (const from of [0, 200]) await caller.outcomes.importAll({ entries: entries(200, from) });
    await expect(caller.outcomes.importAll({ entries: entries(101, 400) })).rejects.toMatchObject({
      cause: { code: 'TOO_MANY_INTERVIEWS' },
    });
    await caller.outcomes.importAll({ entries: entries(100, 400) });
    await expect(caller.outcomes.log(interviewEntry)).rejects.toMatchObject({
      cause: { code: 'TOO_MANY_INTERVIEWS' },
    });
  });
});
