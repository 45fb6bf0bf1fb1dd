import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUser } from '../../support/factories.ts';
import { acknowledgement, completeReport, createReadReport } from '../../support/report-factory.ts';
import { createEndedSession } from '../../support/session-factory.ts';
import { createTestMarket } from '../../support/stripe.ts';
import type { TestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';
const [first, second] = completeReport().focusPoints.map(({ id, title }) => ({ id, title }));
const [drill] = completeReport().practicePlan;

let test: TestApp;
beforeAll(async () => {
  test = await createTestMarket({ now: NOON });
}, 60_000);
afterAll(() => test[Symbol.asyncDispose]());

/** A report that its candidate has acknowledged at noon, with what follows from it. */
async function takenOn() {
  test.clock.travelTo(NOON);
  const session = await createEndedSession(test.db);
  const sides = await createReadReport(test, session);
  await test.drain();
  return {
    ...sides,
    session,
    ids: { bookingId: sides.bookingId, focusPoint: drill!.focusPoint, item: drill!.id },
  };
}

const remindersOf = (bookingId: string) =>
  test.sql`select payload, cause from emails where booking_id = ${bookingId} and template = 'drills_due' order by cause`;
const refused = (code: string) => ({ cause: { code } });

describe('taking on what a report gives to do', () => {
  it('waits for the acknowledgement, and turns focus points into tasks with drills and days', async () => {
    test.clock.travelTo(NOON);
    const session = await createEndedSession(test.db);
    const { candidate } = await createReadReport(test, session, 'text');
    await test.drain();
    expect((await candidate.commitments.mine()).tasks).toEqual([]);

    const { candidate: other, bookingId } = await takenOn();
    const { tasks, followUps } = await other.commitments.mine();
    expect(tasks.map(({ title, state, judgedAt }) => [title, state, judgedAt])).toEqual([
      [first!.title, 'open', null],
      [second!.title, 'open', null],
    ]);
    const drills = tasks.flatMap((task) => task.drills.map((one) => ({ ...one, of: task.focusPoint })));
    expect(drills.map(({ item, dueOn, done, of }) => [item, dueOn, done, of]).sort()).toEqual(
      completeReport()
        .practicePlan.map(({ id, dueOn, focusPoint }) => [id, dueOn, 0, focusPoint])
        .sort(),
    );
    expect(followUps).toMatchObject([{ bookingId, step: 'ahead', opensAt: '2026-03-26T09:00:00Z' }]);
  });

  it('happens once, however often it is told', async () => {
    const { candidate, ids, bookingId } = await takenOn();
    await candidate.commitments.tick({ ...ids, done: 2 });
    for (const name of ['progress.take-on-commitments', 'progress.plan-follow-up'])
      await test.app.queue.boss.send(name, { bookingId });
    await test.drain();
    const { tasks } = await candidate.commitments.mine();
    expect(tasks).toHaveLength(2);
    expect(tasks[0]?.drills.find(({ item }) => item === ids.item)?.done).toBe(2);
    const events =
      await test.sql`select 1 from audit_events where booking_id = ${bookingId} and action = 'commitment.taken_on'`;
    expect(events).toHaveLength(1);
  });

  it('leaves a week of practice to whoever reads late, and gives past days anew', async () => {
    test.clock.travelTo(NOON);
    const session = await createEndedSession(test.db);
    const { bookingId } = await createReadReport(test, session, 'text');
    test.clock.travelTo('2026-03-24T12:00:00Z');
    const candidate = await test.as(session.candidateId);
    await candidate.reports.acknowledge({ bookingId, ...acknowledgement });
    await test.drain();
    const { tasks, followUps } = await candidate.commitments.mine();
    const days = tasks.flatMap(({ drills }) => drills.map(({ dueOn }) => dueOn));
    expect(days.every((day) => day >= '2026-03-25')).toBe(true);
    expect(followUps).toMatchObject([{ opensAt: '2026-03-31T08:00:00Z' }]);
  });
});

describe('commitments.tick', () => {
  it('counts repetitions up and down, never past what was asked', async () => {
    const { candidate, ids } = await takenOn();
    const done = async () => {
      const { tasks } = await candidate.commitments.mine();
      return tasks.flatMap(({ drills }) => drills).find(({ item }) => item === ids.item)?.done;
    };
    await candidate.commitments.tick({ ...ids, done: 1 });
    expect(await done()).toBe(1);
    await candidate.commitments.tick({ ...ids, done: 0 });
    expect(await done()).toBe(0);
    await candidate.commitments.tick({ ...ids, done: 100 });
    expect(await done()).toBe(drill!.repetitions);
    const nothing = candidate.commitments.tick({ ...ids, item: 'none', done: 1 });
    await expect(nothing).rejects.toMatchObject(refused('COMMITMENT_NOT_FOUND'));
    await expect(candidate.commitments.tick({ ...ids, done: -1 })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('commitments.reschedule', () => {
  it('takes today to three months ahead, where the candidate is', async () => {
    const { candidate, ids } = await takenOn();
    for (const dueOn of ['2026-03-11', '2026-06-11'])
      await expect(candidate.commitments.reschedule({ ...ids, dueOn })).rejects.toMatchObject(
        refused('DRILL_DAY_REFUSED'),
      );
    for (const dueOn of ['2026-03-12', '2026-06-10']) {
      await candidate.commitments.reschedule({ ...ids, dueOn });
      const { tasks } = await candidate.commitments.mine();
      expect(tasks.flatMap(({ drills }) => drills)).toContainEqual(
        expect.objectContaining({ item: ids.item, dueOn }),
      );
    }
  });
});

describe('commitments.drop', () => {
  it('keeps the reason, closes the task, and can be taken back', async () => {
    const { candidate, ids } = await takenOn();
    const { bookingId, focusPoint } = ids;
    await candidate.commitments.drop({ bookingId, focusPoint, reason: 'The job is gone.' });
    const [dropped] = (await candidate.commitments.mine()).tasks.filter((one) => one.droppedAt);
    expect(dropped).toMatchObject({ focusPoint, dropReason: 'The job is gone.' });
    for (const change of [
      () => candidate.commitments.tick({ ...ids, done: 1 }),
      () => candidate.commitments.reschedule({ ...ids, dueOn: '2026-03-20' }),
      () => candidate.commitments.drop({ bookingId, focusPoint, reason: 'Once more' }),
    ])
      await expect(change()).rejects.toMatchObject({ code: 'CONFLICT', ...refused('COMMITMENT_CLOSED') });
    await candidate.commitments.resume({ bookingId, focusPoint });
    await candidate.commitments.tick({ ...ids, done: 1 });
  });
});

describe('reminders of drills', () => {
  it('come on the morning of the day, once, and not for what is done, moved or dropped', async () => {
    const { candidate, bookingId, session } = await takenOn();
    const { tasks } = await candidate.commitments.mine();
    const all = tasks.flatMap((task) => task.drills.map((one) => ({ ...one, focusPoint: task.focusPoint })));
    for (const { focusPoint, item } of all)
      await candidate.commitments.reschedule({ bookingId, focusPoint, item, dueOn: '2026-03-20' });
    const [done, ...others] = all;
    await candidate.commitments.tick({
      ...{ bookingId, focusPoint: done!.focusPoint, item: done!.item },
      done: 100,
    });
    test.clock.travelTo('2026-03-20T08:59:59Z');
    await test.sweep();
    expect(await remindersOf(bookingId)).toEqual([]);
    test.clock.travelTo('2026-03-20T09:00:00Z');
    await test.sweep();
    await test.sweep();
    const sent = await remindersOf(bookingId);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.payload).toMatchObject({ tasks: others.map(({ task }) => task) });

    const moved = others[0]!;
    const at = await test.as(session.candidateId);
    await at.commitments.reschedule({
      ...{ bookingId, focusPoint: moved.focusPoint, item: moved.item },
      dueOn: '2026-03-20',
    });
    await test.sweep(); // whoever chooses today needs no reminder of it
    expect(await remindersOf(bookingId)).toHaveLength(1);
    await at.commitments.reschedule({
      ...{ bookingId, focusPoint: moved.focusPoint, item: moved.item },
      dueOn: '2026-03-22',
    });
    await at.commitments.drop({ bookingId, focusPoint: moved.focusPoint, reason: 'Not for me.' });
    test.clock.travelTo('2026-03-22T09:00:00Z');
    await test.sweep();
    expect(await remindersOf(bookingId)).toHaveLength(1);
  });
});

describe('a task', () => {
  it('is not there for anybody else', async () => {
    const { ids, coach } = await takenOn();
    const stranger = await test.as(await createUser(test.db));
    for (const other of [stranger, coach]) {
      const { bookingId, focusPoint } = ids;
      for (const call of [
        () => other.commitments.tick({ ...ids, done: 1 }),
        () => other.commitments.reschedule({ ...ids, dueOn: '2026-03-20' }),
        () => other.commitments.drop({ bookingId, focusPoint, reason: 'Not mine' }),
        () => other.commitments.resume({ bookingId, focusPoint }),
      ])
        await expect(call()).rejects.toMatchObject({ code: 'NOT_FOUND', ...refused('COMMITMENT_NOT_FOUND') });
      expect((await other.commitments.mine()).tasks).toEqual([]);
    }
  });
});
