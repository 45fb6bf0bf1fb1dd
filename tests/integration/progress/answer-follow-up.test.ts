import type { FollowUpAnswer } from '@app/shared/progress/follow-up.schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUser } from '../../support/factories.ts';
import { acknowledgement, completeReport, createReadReport } from '../../support/report-factory.ts';
import { createEndedSession, type EndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestMarket } from '../../support/stripe.ts';
import type { TestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';
const BEFORE = '2026-03-26T08:59:59Z';
const DAY_14 = '2026-03-26T09:00:00Z';
const { focusPoints, practicePlan } = completeReport();
const [first, second] = focusPoints;

const answer: FollowUpAnswer = {
  practice: practicePlan.map(({ id }, at) => ({ item: id, done: at === 0 ? 'yes' : 'partly' })),
  focusPoints: [
    { focusPoint: first!.id, status: 'solid', note: 'I asked the driver first.' },
    { focusPoint: second!.id, status: 'same', note: '' },
  ],
  usefulness: 4,
};

let test: TestApp;
beforeAll(async () => {
  test = await createTestMarket({ now: NOON });
}, 60_000);
afterAll(() => test[Symbol.asyncDispose]());

/** A report of noon, read and acknowledged, at a later time. */
async function acknowledged(at: string, until: 'text' | 'all' = 'all') {
  test.clock.travelTo(NOON);
  const session = await createEndedSession(test.db);
  const { bookingId } = await createReadReport(test, session, until);
  await test.drain();
  test.clock.travelTo(at);
  await test.sweep();
  return { session, bookingId, ...(await sidesOf(test, session)) };
}

const mailsOf = async (bookingId: string) =>
  (
    await test.sql`select template, recipient_name, payload from emails
      where booking_id = ${bookingId} and template = 'follow_up' order by created_at, id`
  ).map(({ recipient_name, payload }) => [recipient_name, payload.step, new URL(payload.pageUrl).pathname]);
const refused = (code: string) => ({ cause: { code } });
const comment = 'You asked before being asked. Keep the second one small.';

describe('a follow-up', () => {
  it('opens on the morning of day 14, once, and tells its candidate', async () => {
    const { bookingId, candidate, session } = await acknowledged(BEFORE);
    expect(await candidate.commitments.followUp({ bookingId })).toMatchObject({ step: 'ahead', asked: null });
    await expect(candidate.commitments.answerFollowUp({ bookingId, ...answer })).rejects.toMatchObject({
      cause: { code: 'FOLLOW_UP_NOT_OPEN', details: { opensAt: DAY_14 } },
    });
    expect(await mailsOf(bookingId)).toEqual([]);

    test.clock.travelTo(DAY_14);
    await test.sweep();
    await test.sweep();
    expect(await mailsOf(bookingId)).toEqual([['Callum Reid', 'opened', `/sessions/${bookingId}/follow-up`]]);
    const open = await (await sidesOf(test, session)).candidate.commitments.followUp({ bookingId });
    expect(open).toMatchObject({ step: 'open', practice: [], focusPoints: [], comment: null });
    expect(open.asked?.focusPoints.map(({ title }) => title)).toEqual(focusPoints.map(({ title }) => title));
    expect(open.asked?.practice).toHaveLength(practicePlan.length);
  });

  it('is answered once, moves the tasks by it, and tells the coach', async () => {
    const { bookingId, candidate, coach } = await acknowledged(DAY_14);
    await candidate.commitments.answerFollowUp({ bookingId, ...answer });
    await test.drain();
    const { tasks, followUps } = await candidate.commitments.mine();
    expect(tasks.map(({ state, judgedAt }) => [state, judgedAt])).toEqual([
      ['improving', DAY_14], // their own 'solid' does not make it fixed
      ['still_there', DAY_14],
    ]);
    expect(followUps).toMatchObject([{ step: 'answered' }]);
    await expect(candidate.commitments.answerFollowUp({ bookingId, ...answer })).rejects.toMatchObject({
      code: 'CONFLICT',
      ...refused('FOLLOW_UP_ANSWERED'),
    });
    expect((await mailsOf(bookingId)).slice(1)).toEqual([
      [expect.any(String), 'answered', `/coach/reports/${bookingId}`],
    ]);
    const seen = await coach.commitments.followUpOfCoach({ bookingId });
    expect(seen).toMatchObject({
      step: 'answered',
      focusPoints: [
        { title: first!.title, status: 'solid', note: 'I asked the driver first.', state: 'improving' },
        { title: second!.title, status: 'same', note: '', state: 'still_there' },
      ],
    });
    expect(seen.practice[0]).toMatchObject({ task: practicePlan[0]!.task, done: 'yes' });
    expect(JSON.stringify([seen, await coach.commitments.answeredOfCoach()])).not.toContain('usefulness');
  });

  it('is answered once by two taps at the same moment', async () => {
    const { bookingId, candidate } = await acknowledged(DAY_14);
    const taps = await Promise.allSettled([
      candidate.commitments.answerFollowUp({ bookingId, ...answer }),
      candidate.commitments.answerFollowUp({ bookingId, ...answer, usefulness: 1 }),
    ]);
    expect(taps.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('asks about nothing that was dropped, and wants the rest whole', async () => {
    const { bookingId, candidate } = await acknowledged(DAY_14);
    await candidate.commitments.drop({ bookingId, focusPoint: second!.id, reason: 'Not for this job.' });
    const { asked } = await candidate.commitments.followUp({ bookingId });
    expect(asked?.focusPoints.map(({ focusPoint }) => focusPoint)).toEqual([first!.id]);
    await expect(candidate.commitments.answerFollowUp({ bookingId, ...answer })).rejects.toMatchObject(
      refused('ANSWER_EACH_FOCUS'),
    );
    await expect(
      candidate.commitments.answerFollowUp({ bookingId, ...answer, usefulness: 6 }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await candidate.commitments.answerFollowUp({
      bookingId,
      practice: asked!.practice.map(({ item }) => ({ item, done: 'no' as const })),
      focusPoints: [{ focusPoint: first!.id, status: 'better', note: '' }],
      usefulness: 5,
    });
    const { tasks } = await candidate.commitments.mine();
    expect(tasks.map(({ state }) => state)).toEqual(['improving', 'open']);
  });

  it('does not undo what a coach has seen since', async () => {
    const { bookingId, candidate } = await acknowledged(DAY_14);
    await test.sql`update commitments set state = 'still_there', judged_by = 'coach', judged_in = booking_id,
      judged_at = ${NOON} where booking_id = ${bookingId} and focus_point = ${first!.id}`;
    await candidate.commitments.answerFollowUp({ bookingId, ...answer });
    const { tasks } = await candidate.commitments.mine();
    expect(tasks[0]).toMatchObject({ state: 'still_there', judgedAt: NOON });
  });

  it('is asked of whoever never acknowledged the report as well, by what the report gave to do', async () => {
    const { bookingId, candidate } = await acknowledged(DAY_14, 'text');
    await candidate.commitments.answerFollowUp({ bookingId, ...answer });
    expect((await candidate.commitments.mine()).tasks).toEqual([]);
    await candidate.reports.acknowledge({ bookingId, ...acknowledgement });
    await test.drain();
    expect(await candidate.commitments.followUp({ bookingId })).toMatchObject({
      step: 'answered',
      focusPoints: [{ title: first!.title }, { title: second!.title }],
    });
  });
});

describe('the coach’s comment', () => {
  it('waits for the answer, is written once, and reaches the candidate', async () => {
    const { bookingId, candidate, coach } = await acknowledged(DAY_14);
    await expect(coach.commitments.commentFollowUp({ bookingId, comment })).rejects.toMatchObject(
      refused('FOLLOW_UP_NOT_OPEN'),
    );
    await candidate.commitments.answerFollowUp({ bookingId, ...answer });
    expect(await coach.commitments.answeredOfCoach()).toMatchObject([
      {
        ...{ bookingId, candidateName: 'Callum R.', isCommented: false },
        focusPoints: [{ title: first!.title, status: 'solid' }, { status: 'same' }],
      },
    ]);
    await coach.commitments.commentFollowUp({ bookingId, comment });
    await test.drain();
    await expect(coach.commitments.commentFollowUp({ bookingId, comment })).rejects.toMatchObject({
      code: 'CONFLICT',
      ...refused('FOLLOW_UP_ANSWERED'),
    });
    expect(await candidate.commitments.followUp({ bookingId })).toMatchObject({
      step: 'commented',
      usefulness: 4,
      comment: { at: DAY_14, text: comment },
    });
    expect((await mailsOf(bookingId)).at(-1)).toEqual([
      'Callum Reid',
      'commented',
      `/sessions/${bookingId}/follow-up`,
    ]);
    expect(await coach.commitments.answeredOfCoach()).toMatchObject([{ isCommented: true }]);
  });
});

describe('a follow-up of somebody else', () => {
  it('is not there, whichever side one is on', async () => {
    const { bookingId, candidate, coach } = await acknowledged(DAY_14);
    const stranger = await test.as(await createUser(test.db));
    const notFound = { code: 'NOT_FOUND', ...refused('FOLLOW_UP_NOT_FOUND') };
    for (const other of [stranger, coach]) {
      await expect(other.commitments.followUp({ bookingId })).rejects.toMatchObject(notFound);
      await expect(other.commitments.answerFollowUp({ bookingId, ...answer })).rejects.toMatchObject(
        notFound,
      );
    }
    await candidate.commitments.answerFollowUp({ bookingId, ...answer });
    const otherCoach = await coachOf(await createEndedSession(test.db));
    await expect(otherCoach.commitments.followUpOfCoach({ bookingId })).rejects.toMatchObject(notFound);
    await expect(otherCoach.commitments.commentFollowUp({ bookingId, comment })).rejects.toMatchObject(
      notFound,
    );
    expect(await otherCoach.commitments.answeredOfCoach()).toEqual([]);
    await expect(candidate.commitments.followUpOfCoach({ bookingId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

const coachOf = async (session: EndedSession) => (await sidesOf(test, session)).coach;
