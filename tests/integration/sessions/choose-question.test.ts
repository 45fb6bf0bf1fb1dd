import { describe, expect, it } from 'vitest';
import { createCoach } from '../../support/factories.ts';
import { openRubricDesk } from '../../support/rubric-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

describe('the question bank', () => {
  it('never offers a candidate the same question twice, with whichever coach, until it says that none is left', async () => {
    await using test = await createTestApp();
    const first = await createEndedSession(test.db);
    const { coach } = await sidesOf(test, first);
    const { bookingId } = first;
    const { left, bankSize } = await coach.sessions.questions({ bookingId });
    expect(left).toHaveLength(bankSize);
    await coach.sessions.askQuestion({ bookingId, questionId: left[0]!.id });

    const second = await createEndedSession(test.db, {
      endedAt: '2026-03-14T09:45:00Z',
      with: { ...first, coach: await createCoach(test.db) },
    });
    const { coach: other } = await sidesOf(test, second);
    const later = { bookingId: second.bookingId };
    expect((await other.sessions.questions(later)).left.map(({ id }) => id)).not.toContain(left[0]!.id);
    await expect(other.sessions.askQuestion({ ...later, questionId: left[0]!.id })).rejects.toMatchObject({
      cause: { code: 'QUESTION_ASKED' },
    });
    for (const { id: questionId } of left.slice(1))
      await other.sessions.askQuestion({ ...later, questionId });
    expect(await other.sessions.questions(later)).toMatchObject({ left: [], askedBefore: 1, bankSize });

    // Another one in the same words is the same question; one in new words is offered at once.
    const { rubrics } = await openRubricDesk(test, 'universal');
    const question = { rubricId: 'universal', kind: 'motivation', dimensions: ['interest'], minutes: 4 };
    await expect(
      rubrics.addQuestion({ ...question, text: `${left[0]!.text.toUpperCase()} ` }),
    ).rejects.toMatchObject({ cause: { code: 'QUESTION_KNOWN' } });
    const { questionId } = await rubrics.addQuestion({
      ...question,
      text: 'What did you read about us last?',
    });
    expect((await other.sessions.questions(later)).left.map(({ id }) => id)).toEqual([questionId]);
    expect((await rubrics.show({ rubricId: 'universal' })).version).toBe('1.0.0');
  });

  it('takes a slip of the finger back, keeps the words of what was asked, and offers nothing withdrawn', async () => {
    await using test = await createTestApp();
    const session = await createEndedSession(test.db, { sessionType: 'coding' });
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    const { left } = await coach.sessions.questions({ bookingId });
    const [one, two] = left;
    await coach.sessions.askQuestion({ bookingId, questionId: one!.id });
    await coach.sessions.takeQuestionBack({ bookingId, questionId: one!.id });
    expect((await coach.sessions.questions({ bookingId })).left).toHaveLength(left.length);

    await coach.sessions.askQuestion({ bookingId, questionId: one!.id });
    const { rubrics, versionId } = await openRubricDesk(test, 'coding');
    const { bank } = await rubrics.version({ versionId });
    const { state: _, id: questionId, ...words } = bank.find(({ id }) => id === one!.id)!;
    await expect(
      rubrics.editQuestion({ questionId, ...words, text: 'Quite another question than before?' }),
    ).rejects.toMatchObject({ cause: { code: 'QUESTION_WAS_ASKED' } });
    await rubrics.withdrawQuestion({ questionId: two!.id, withdrawn: true });
    const after = await coach.sessions.questions({ bookingId });
    expect(after.left.map(({ id }) => id)).not.toContain(two!.id);
    await rubrics.withdrawQuestion({ questionId: two!.id, withdrawn: false });
    expect((await coach.sessions.questions({ bookingId })).left).toHaveLength(left.length - 1);
  });

  it('takes one of two marks that race', async () => {
    await using test = await createTestApp();
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    const [question] = (await coach.sessions.questions({ bookingId })).left;
    const marks = await Promise.allSettled(
      [1, 2, 3].map(() => coach.sessions.askQuestion({ bookingId, questionId: question!.id })),
    );
    expect(marks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await coach.sessions.questions({ bookingId })).askedHere).toHaveLength(1);
  });

  it('puts what was marked as asked into the report’s question notes, at its second', async () => {
    await using test = await createTestApp({ now: '2026-03-12T09:10:00Z' });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    const { left } = await coach.sessions.questions({ bookingId });
    await coach.sessions.askQuestion({ bookingId, questionId: left[0]!.id });
    test.clock.travelTo('2026-03-12T12:00:00Z');
    const later = (await sidesOf(test, session)).coach;
    await later.reports.open({ bookingId });
    const report = await later.reports.edit({ bookingId });
    expect(report?.content.questionNotes).toMatchObject([
      { question: left[0]!.text, kind: left[0]!.kind, startSec: 600, endSec: 780, answerInBrief: '' },
    ]);
  });
});
