import { getShippedRubric } from '@app/shared/rubrics/shipped-rubrics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCoach } from '../../support/factories.ts';
import { openRubricDesk } from '../../support/rubric-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const reason = 'Candidates who test late all end on a 2, although they test well.';
let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test?.[Symbol.asyncDispose]());

async function sentProposal(rubricId: 'coding' | 'sales') {
  const coach = await test.as((await createCoach(test.db)).userId);
  const { versionId } = await coach.rubrics.propose({ rubricId });
  const content = structuredClone(getShippedRubric(rubricId));
  content.dimensions[0]!.question = 'Did they ask before they began to type?';
  await coach.rubrics.saveProposal({ versionId, revision: 1, content });
  await coach.rubrics.sendProposal({ versionId, reason });
  return { coach, versionId, content };
}

describe('a coach’s proposal', () => {
  it('is nobody’s but theirs until it is sent, and needs a change and a reason', async () => {
    const coach = await test.as((await createCoach(test.db)).userId);
    const { versionId } = await coach.rubrics.propose({ rubricId: 'case' });
    await expect(coach.rubrics.propose({ rubricId: 'case' })).rejects.toMatchObject({
      cause: { code: 'PROPOSAL_OPEN' },
    });
    const { rubrics } = await openRubricDesk(test);
    await expect(rubrics.version({ versionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await rubrics.desk()).versions.map(({ id }) => id)).not.toContain(versionId);
    await expect(coach.rubrics.sendProposal({ versionId, reason })).rejects.toMatchObject({
      cause: { code: 'RUBRIC_NOT_READY', details: { faults: ['the file: Nothing is changed yet'] } },
    });
    const other = await test.as((await createCoach(test.db)).userId);
    await expect(other.rubrics.proposal({ versionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await coach.rubrics.withdrawProposal({ versionId });
    await coach.rubrics.propose({ rubricId: 'case' });
  });

  it('is taken over into a draft of the desk, of which the coach hears', async () => {
    const { coach, versionId, content } = await sentProposal('coding');
    const { rubrics } = await openRubricDesk(test);
    expect((await rubrics.desk()).proposals).toMatchObject([{ versionId, reason, state: 'sent' }]);
    await expect(rubrics.saveDraft({ versionId, revision: 1, content })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const draft = await rubrics.takeOver({ versionId });
    expect((await rubrics.version(draft)).content).toEqual(content);
    expect(await coach.rubrics.proposals()).toMatchObject([
      { state: 'taken_over', draftId: draft.versionId },
    ]);
    await expect(coach.rubrics.withdrawProposal({ versionId })).rejects.toMatchObject({
      cause: { code: 'PROPOSAL_CLOSED' },
    });
    await test.drain();
    expect(test.sentMail.map(({ subject }) => subject)).toContainEqual(
      expect.stringMatching(/^Your proposal for .* is taken over$/),
    );
  });

  it('is declined with a word, once, and the coach reads it', async () => {
    const { coach, versionId } = await sentProposal('sales');
    await test.drain();
    const { rubrics } = await openRubricDesk(test);
    const word = 'The next version says it already; look at discovery.';
    await rubrics.decline({ versionId, word });
    await expect(rubrics.takeOver({ versionId })).rejects.toMatchObject({
      cause: { code: 'PROPOSAL_CLOSED' },
    });
    expect((await coach.rubrics.proposal({ versionId })).proposal).toMatchObject({ state: 'declined', word });
    await test.drain();
    const subjects = test.sentMail.map(({ subject }) => subject);
    expect(subjects).toContainEqual(expect.stringMatching(/^Your proposal for .* is here$/));
    expect(subjects).toContainEqual(expect.stringMatching(/^Your proposal for .* was declined$/));
  });
});
