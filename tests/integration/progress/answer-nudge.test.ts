import { describe, expect, it } from 'vitest';
import { createUser } from '../../support/factories.ts';
import { interviewEntry } from '../../support/interview-factory.ts';
import { createTestMarket } from '../../support/stripe.ts';
import type { TestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';

async function logged(test: TestApp, heldOn = '2026-03-10') {
  const userId = await createUser(test.db);
  const { interviewId } = await (await test.as(userId)).outcomes.log({ ...interviewEntry, heldOn });
  return { userId, interviewId };
}

const tokenIn = (text: string) => /what-came-of-it#([\w-]{32})/.exec(text)?.[1] ?? '';
const subjects = (test: TestApp) => test.sentMail.map(({ subject }) => subject);

describe('being asked what came of an interview', () => {
  it('happens on days 7 and 21 at nine, once each, while nothing was said', async () => {
    await using test = await createTestMarket({ now: NOON });
    await logged(test);
    test.clock.travelTo('2026-03-17T07:59:59Z');
    await test.sweep();
    expect(subjects(test)).toEqual([]);
    test.clock.travelTo('2026-03-17T08:00:00Z');
    await test.sweep();
    await test.sweep();
    expect(subjects(test)).toEqual(['What came of your interview on 10 March?']);
    expect(test.sentMail[0]?.text).toContain('A week has gone by');
    test.clock.travelTo('2026-03-31T07:00:00Z');
    await test.sweep();
    expect(subjects(test)).toHaveLength(2);
    expect(test.sentMail[1]?.text).toContain('from today it counts as one');
  });

  it('does not happen when it was said, and makes up for nothing that has gone by', async () => {
    await using test = await createTestMarket({ now: NOON });
    const { userId, interviewId } = await logged(test);
    const old = await logged(test, '2026-02-01');
    const caller = await test.as(userId);
    await caller.outcomes.edit({ interviewId, ...interviewEntry, heldOn: '2026-03-10', result: 'withdrawn' });
    test.clock.travelTo('2026-04-30T12:00:00Z');
    await test.sweep();
    expect(subjects(test)).toEqual([]);
    expect(old.interviewId).toBeTruthy();
  });

  it('is one message where both days went by, and it still answers', async () => {
    await using test = await createTestMarket({ now: NOON });
    const { userId } = await logged(test);
    test.clock.travelTo('2026-04-20T12:00:00Z');
    await test.sweep();
    expect(subjects(test)).toHaveLength(1);
    const token = tokenIn(test.sentMail[0]?.text ?? '');
    const visitor = await test.as(null);
    expect(await visitor.outcomes.openNudge({ token })).toEqual({
      heldOn: '2026-03-10',
      stage: 'first_interview',
      result: 'pending',
    });
    await visitor.outcomes.answerNudge({ token, result: 'called_back' });
    const { entries } = await (await test.as(userId)).outcomes.ledger();
    expect(entries[0]).toMatchObject({ result: 'called_back', counted: 1 });
    for (const call of [
      () => visitor.outcomes.openNudge({ token }),
      () => visitor.outcomes.answerNudge({ token, result: 'pending' }),
      () => visitor.outcomes.openNudge({ token: 'A'.repeat(32) }),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: 'NOT_FOUND', cause: { code: 'LINK_NOT_VALID' } });
    }
    const [kept] = await test.sql`select payload from emails where template = 'outcome_nudge'`;
    expect(kept?.payload).toEqual({});
  });
});
