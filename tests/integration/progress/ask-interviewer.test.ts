import { describe, expect, it } from 'vitest';
import { createUser } from '../../support/factories.ts';
import { createInterview } from '../../support/interview-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';
const answer = {
  ticks: ['rambling' as const],
  sentence: 'Say the result first.',
  wouldCallBack: 'leaning_yes' as const,
};
const notValid = { code: 'NOT_FOUND', cause: { code: 'LINK_NOT_VALID' } };

async function asked(test: TestApp) {
  const userId = await createUser(test.db, { name: 'Callum Reid' });
  const interviewId = await createInterview(test.db, userId);
  const caller = await test.as(userId);
  const { url } = await caller.outcomes.askInterviewer({ interviewId });
  return { userId, interviewId, caller, url, token: new URL(url).hash.slice(1) };
}

describe('asking the real interviewer', () => {
  it('lets them answer once without an account, tells the candidate, and shows it in the ledger', async () => {
    await using test = await createTestApp({ now: NOON });
    const { caller, token, url } = await asked(test);
    expect(url).toMatch(/\/one-minute#[\w-]{32}$/);
    const guest = await test.as(null);
    expect(await guest.outcomes.openRequest({ token })).toEqual({
      candidateFirstName: 'Callum',
      heldOn: '2026-03-02',
      stage: 'first_interview',
    });
    const sent = await Promise.allSettled(
      [1, 2].map(() => guest.outcomes.answerRequest({ token, ...answer })),
    );
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await test.drain();
    expect(test.sentMail.map(({ subject }) => subject)).toEqual(['The interviewer of 2 March has answered']);
    expect(test.sentMail[0]?.text).not.toContain('result first');
    expect((await caller.outcomes.ledger()).entries).toMatchObject([
      { asked: { state: 'answered', ...answer } },
    ]);
    await expect(guest.outcomes.openRequest({ token })).rejects.toMatchObject(notValid);
  });

  it('answers alike to a link that is used, withdrawn, replaced, too old, or never was', async () => {
    await using test = await createTestApp({ now: NOON });
    const { caller, interviewId, token } = await asked(test);
    const { url } = await caller.outcomes.askInterviewer({ interviewId });
    const second = new URL(url).hash.slice(1);
    const guest = await test.as(null);
    for (const tried of [token, 'x'.repeat(32)]) {
      await expect(guest.outcomes.openRequest({ token: tried })).rejects.toMatchObject(notValid);
      await expect(guest.outcomes.answerRequest({ token: tried, ...answer })).rejects.toMatchObject(notValid);
    }
    await guest.outcomes.openRequest({ token: second });
    test.clock.travelTo('2026-04-02T12:00:00Z'); // 21 days later, to the second
    const later = await test.as(null);
    await expect(later.outcomes.openRequest({ token: second })).rejects.toMatchObject(notValid);
    test.clock.travelTo(NOON);
    await caller.outcomes.withdrawLink({ interviewId });
    await expect(guest.outcomes.openRequest({ token: second })).rejects.toMatchObject(notValid);
    expect((await caller.outcomes.ledger()).entries[0]?.asked).toBeNull();
  });

  it('keeps words about who somebody is from the candidate, in quotation marks too', async () => {
    await using test = await createTestApp({ now: NOON });
    const { token } = await asked(test);
    const guest = await test.as(null);
    for (const sentence of ['The accent was hard to follow.', 'Work on the “accent”.']) {
      const call = guest.outcomes.answerRequest({ token, ...answer, sentence });
      await expect(call).rejects.toMatchObject({
        cause: { code: 'ABOUT_THE_PERSON', details: { word: 'accent' } },
      });
    }
    for (const bad of [
      { ticks: [], sentence: ' ', wouldCallBack: null },
      { ...answer, sentence: 'x'.repeat(401) },
      { ...answer, ticks: ['rambling', 'evasive', 'too_brief', 'too_casual'] as const },
    ]) {
      const call = guest.outcomes.answerRequest({ token, ...bad, ticks: [...bad.ticks] });
      await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
    await guest.outcomes.answerRequest({ token, ...answer });
  });

  it('asks for an answer once, and not about an interview that lies ahead', async () => {
    await using test = await createTestApp({ now: NOON });
    const { userId, caller, interviewId, token } = await asked(test);
    await (await test.as(null)).outcomes.answerRequest({ token, ...answer });
    await expect(caller.outcomes.askInterviewer({ interviewId })).rejects.toMatchObject({
      cause: { code: 'INTERVIEWER_ANSWERED' },
    });
    const ahead = await createInterview(test.db, userId, { heldOn: '2026-03-13' });
    await expect(caller.outcomes.askInterviewer({ interviewId: ahead })).rejects.toMatchObject({
      cause: { code: 'INTERVIEW_AHEAD' },
    });
  });
});
