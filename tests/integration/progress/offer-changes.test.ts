import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUser } from '../../support/factories.ts';
import { completeReport, createReadReport } from '../../support/report-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestMarket } from '../../support/stripe.ts';
import type { TestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';
const LATER = '2026-03-14T12:00:00Z';
const REASON = 'I wrote the wrong cue; this is the one I meant.';
const [first] = completeReport().focusPoints;
const ownDrills = completeReport().practicePlan.filter(({ focusPoint }) => focusPoint === first!.id);

let test: TestApp;
beforeAll(async () => {
  test = await createTestMarket({ now: NOON });
}, 60_000);
afterAll(() => test[Symbol.asyncDispose]());

/** A report taken on at noon with one repetition done, and its coach two days later. */
async function takenOn() {
  test.clock.travelTo(NOON);
  const session = await createEndedSession(test.db);
  const { bookingId, candidate } = await createReadReport(test, session);
  await test.drain();
  const task = { bookingId, focusPoint: first!.id };
  await candidate.commitments.tick({ ...task, item: ownDrills[0]!.id, done: 1 });
  test.clock.travelTo(LATER);
  const { coach, candidate: later } = await sidesOf(test, session);
  const amend = async (change: (content: ReturnType<typeof completeReport>) => void) => {
    const report = await coach.reports.edit({ bookingId });
    const content = structuredClone(report!.content) as ReturnType<typeof completeReport>;
    change(content);
    await coach.reports.amend({ bookingId, version: report!.version, content, reason: REASON });
    await test.drain();
  };
  return { session, task, bookingId, amend, candidate: later };
}

const CUE = 'When the interviewer stops talking, before you answer';
const reword = (content: ReturnType<typeof completeReport>) => {
  content.focusPoints[0]!.cue = CUE;
  content.practicePlan.find(({ id }) => id === ownDrills[0]!.id)!.how = 'With a clock beside you.';
};
const refused = { cause: { code: 'COMMITMENT_NOT_FOUND' } };

describe('a focus point that its coach changed after it was taken on', () => {
  it('stays as it was until its candidate takes the new wording, and keeps what is done', async () => {
    const { candidate, task, amend } = await takenOn();
    await amend(reword);
    const before = await candidate.commitments.mine();
    expect(before.tasks.find(({ focusPoint }) => focusPoint === first!.id)?.cue).toBe(first!.cue);
    expect(before.changes).toMatchObject([{ ...task, kind: 'changed', offered: { cue: CUE } }]);

    await candidate.commitments.answerChange({ ...task, take: true });
    const { tasks, changes } = await candidate.commitments.mine();
    const taken = tasks.find(({ focusPoint }) => focusPoint === first!.id)!;
    expect(changes).toEqual([]);
    expect(taken.cue).toBe(CUE);
    expect(taken.drills.find(({ item }) => item === ownDrills[0]!.id)).toMatchObject({
      ...{ done: 1, dueOn: ownDrills[0]!.dueOn, how: 'With a clock beside you.' },
    });
    await expect(candidate.commitments.answerChange({ ...task, take: true })).rejects.toMatchObject(refused);
  });

  it('is left as it was for good, until the coach changes it once more', async () => {
    const { candidate, task, amend, bookingId } = await takenOn();
    await amend(reword);
    await candidate.commitments.answerChange({ ...task, take: false });
    await test.app.queue.boss.send('progress.offer-changes', { bookingId });
    await test.drain();
    await amend(({ strengths }) => {
      strengths[0]!.effect = 'It made me want to hear the rest of that story, and I wrote it down.';
    });
    expect((await candidate.commitments.mine()).changes).toEqual([]);
    await amend(({ focusPoints }) => {
      focusPoints[0]!.cue = 'When somebody says “any questions”';
    });
    expect((await candidate.commitments.mine()).changes).toHaveLength(1);
    await amend(({ focusPoints, practicePlan }) => {
      focusPoints[0]!.cue = first!.cue;
      practicePlan.find(({ id }) => id === ownDrills[0]!.id)!.how = ownDrills[0]!.how;
    });
    expect((await candidate.commitments.mine()).changes).toEqual([]); // as they took it on
  });

  it('comes as a new task where it was added, and lets one go that was taken out', async () => {
    const { candidate, task, amend } = await takenOn();
    await amend((content) => {
      content.focusPoints[0]!.id = 'f9';
      for (const item of content.practicePlan) if (item.focusPoint === first!.id) item.focusPoint = 'f9';
      for (const [at, item] of content.practicePlan.entries()) item.id = `n${at}`;
    });
    const { changes } = await candidate.commitments.mine();
    expect(changes.map(({ focusPoint, kind }) => [focusPoint, kind])).toEqual(
      expect.arrayContaining([
        ['f9', 'added'],
        [first!.id, 'removed'],
      ]),
    );
    await candidate.commitments.answerChange({ ...task, take: true });
    await candidate.commitments.answerChange({ ...task, focusPoint: 'f9', take: true });
    const { tasks } = await candidate.commitments.mine();
    expect(tasks.find(({ focusPoint }) => focusPoint === first!.id)?.droppedAt).toBe(LATER);
    const added = tasks.find(({ focusPoint }) => focusPoint === 'f9')!;
    expect(added).toMatchObject({ title: first!.title, state: 'open', droppedAt: null });
    expect(added.drills).toHaveLength(ownDrills.length);
    expect(added.drills.every(({ dueOn }) => dueOn >= '2026-03-14')).toBe(true);
  });

  it('is nobody else’s to answer, and nothing before the report is taken on', async () => {
    const { task, amend } = await takenOn();
    await amend(reword);
    const stranger = await test.as(await createUser(test.db));
    await expect(stranger.commitments.answerChange({ ...task, take: true })).rejects.toMatchObject(refused);

    test.clock.travelTo(NOON);
    const session = await createEndedSession(test.db);
    const { bookingId } = await createReadReport(test, session, 'text');
    await test.app.queue.boss.send('progress.offer-changes', { bookingId });
    await test.drain();
    expect((await (await sidesOf(test, session)).candidate.commitments.mine()).changes).toEqual([]);
  });
});

describe('reports acknowledged before there were tasks', () => {
  it('are taken on with the days they would have had, and nobody is reminded of what is long past', async () => {
    test.clock.travelTo(NOON);
    const session = await createEndedSession(test.db);
    const { bookingId } = await createReadReport(test, session);
    await test.drain();
    await test.sql`delete from drills where booking_id = ${bookingId}`;
    await test.sql`delete from commitments where booking_id = ${bookingId}`;
    await test.sql`insert into commitments_to_take_on values (${bookingId})`;
    test.clock.travelTo('2026-06-12T12:00:00Z');
    await test.sweep();
    const { tasks } = await (await sidesOf(test, session)).candidate.commitments.mine();
    expect(tasks.map(({ title }) => title)).toEqual(completeReport().focusPoints.map(({ title }) => title));
    expect(tasks.flatMap(({ drills }) => drills.map(({ dueOn }) => dueOn)).sort()).toEqual(
      completeReport()
        .practicePlan.map(({ dueOn }) => dueOn)
        .sort(),
    );
    const mails =
      await test.sql`select 1 from emails where booking_id = ${bookingId} and template = 'drills_due'`;
    expect(mails).toHaveLength(0);
    expect(await test.sql`select * from commitments_to_take_on`).toHaveLength(0);
  });
});
