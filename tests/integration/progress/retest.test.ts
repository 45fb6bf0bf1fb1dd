import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCoach, createOffering } from '../../support/factories.ts';
import { completeReport, createReadReport, selfRating } from '../../support/report-factory.ts';
import { createEndedSession, type EndedSession } from '../../support/session-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

// The day after the session of the factory: its report is out, read and answered.
const NOW = '2026-03-13T09:00:00Z';
const SLOT = { startsAt: '2026-03-16T17:00:00Z', timeZone: 'Europe/London' };
let test: TestApp;
let session: EndedSession;

beforeAll(async () => {
  test = await createTestApp({ now: '2026-03-12T12:00:00Z' });
  session = await createEndedSession(test.db);
  await createReadReport(test, session);
  await test.drain();
  test.clock.travelTo(NOW);
});
afterAll(() => test[Symbol.asyncDispose]());

const candidate = () => test.as(session.candidateId);
const retestOf = () => session.bookingId;
const offering = (coachId: EndedSession['coach']['coachId'], minutes: 20 | 60 = 20) =>
  createOffering(test.db, coachId, { durationMinutes: minutes, priceAmountMinor: 3_500 });

/** A retest that was paid and held, with its report not written yet. */
async function createHeldRetest(startsAt = SLOT.startsAt) {
  const offeringId = await offering(session.coach.coachId);
  const { id } = await (await candidate()).retests.hold({
    ...SLOT,
    startsAt,
    offeringId,
    retestOf: retestOf(),
  });
  await test.sql`update bookings set status = 'awaiting_report', hold_expires_at = null, ended_at = ends_at where id = ${id}`;
  test.clock.travelTo(startsAt);
  const coach = await test.as(session.coach.userId);
  await coach.reports.open({ bookingId: id });
  return { id, coach, draft: (await coach.reports.edit({ bookingId: id }))! };
}

describe('retests.offer', () => {
  it('names the open tasks and offers the coach first, then others of the same type', async () => {
    const other = await createCoach(test.db);
    const own = await offering(session.coach.coachId);
    const others = await offering(other.coachId);
    const { tasks, offers } = await (await candidate()).retests.offer({ bookingId: retestOf() });
    expect(tasks.map(({ focusPoint }) => focusPoint)).toEqual(['f1', 'f2']);
    expect(offers.map(({ offeringId, isOwn }) => ({ offeringId, isOwn }))).toEqual([
      { offeringId: own, isOwn: true },
      { offeringId: others, isOwn: false },
    ]);
    expect(offers[0]?.price).toEqual({ amountMinor: 3_500, currency: 'EUR' });
  });

  it('is nothing to a stranger', async () => {
    const stranger = await test.as((await createCoach(test.db)).userId);
    await expect(stranger.retests.offer({ bookingId: retestOf() })).rejects.toMatchObject({
      cause: { code: 'REPORT_NOT_FOUND' },
    });
  });
});

describe('retests.hold', () => {
  it('refuses a whole session, and a retest without a report', async () => {
    const [whole, short] = [await offering(session.coach.coachId, 60), await offering(session.coach.coachId)];
    const caller = await candidate();
    await expect(
      caller.retests.hold({ ...SLOT, offeringId: whole, retestOf: retestOf() }),
    ).rejects.toMatchObject({ cause: { code: 'NOT_A_RETEST' } });
    await expect(caller.booking.holdSlot({ ...SLOT, offeringId: short })).rejects.toMatchObject({
      cause: { code: 'RETEST_NEEDS_REPORT' },
    });
    await expect(caller.booking.joinWaitlist({ offeringId: short, timeZone: 'UTC' })).rejects.toMatchObject({
      cause: { code: 'RETEST_NEEDS_REPORT' },
    });
  });

  it('refuses a report from which nothing was taken on', async () => {
    const untouched = await createEndedSession(test.db, { with: session, endedAt: '2026-03-10T09:45:00Z' });
    const offeringId = await offering(session.coach.coachId);
    await expect(
      (await candidate()).retests.hold({ ...SLOT, offeringId, retestOf: untouched.bookingId }),
    ).rejects.toMatchObject({ cause: { code: 'NOTHING_TO_RETEST' } });
  });
});

describe('the report of a retest', () => {
  it('marks the tasks alone, sets their states when it is out, and leaves the record of levels as it was', async () => {
    const { id, coach, draft } = await createHeldRetest();
    const before = await (await candidate()).progress.mine();
    const note = { id: 'e1', atSec: 130, kind: 'observation', speaker: null, text: 'Asked twice.' } as const;
    const marks = [
      { mark: 'fixed', line: 'Asked twice before I had asked once.', evidence: ['e1'] },
      { mark: 'still_there', line: 'Not one light moment in twenty minutes.', evidence: ['e1'] },
    ] as const;
    const retest = draft.content.retest.map((task, at) => ({ ...task, ...marks[at]!, evidence: ['e1'] }));
    // levels that somebody slips in are no part of a retest
    const ratings = completeReport().ratings;
    const content = { ...draft.content, ratings, evidence: [note], retest };
    const saved = await coach.reports.save({ bookingId: id, version: 1, content });
    await expect(coach.reports.release({ bookingId: id, version: saved.version })).resolves.toMatchObject({
      status: 'released',
    });
    await test.drain();

    const caller = await candidate();
    const read = await caller.reports.read({ bookingId: id });
    expect('content' in read && read.content.ratings).toEqual([]);
    expect(read).toMatchObject({ access: 'all', retestOf: retestOf() });
    const { tasks } = await caller.commitments.mine();
    expect(tasks.map(({ focusPoint, state, judged }) => ({ focusPoint, state, judged }))).toEqual([
      { focusPoint: 'f1', state: 'fixed', judged: expect.objectContaining({ line: marks[0].line }) },
      { focusPoint: 'f2', state: 'still_there', judged: expect.objectContaining({ retestId: id }) },
    ]);
    expect(await caller.progress.mine()).toEqual(before);
    expect((await caller.retests.offer({ bookingId: retestOf() })).tasks).toHaveLength(1);
    expect(test.sentMail.at(-1)?.subject).toContain('Your retest');
    const [marked] =
      await test.sql`select count(*)::int as n from reports where verdict is null and id = (select id from reports where booking_id = ${id})`;
    expect(marked?.n).toBe(1);
    await expect(caller.reports.rateYourself({ bookingId: id, ...selfRating })).rejects.toMatchObject({
      cause: { code: 'NOT_FOR_RETESTS' },
    });
    await expect(caller.reports.printPdf({ bookingId: id })).rejects.toMatchObject({
      cause: { code: 'NOT_FOR_RETESTS' },
    });
  });

  it('cannot be released half marked, and cannot drop a task', async () => {
    const { id, coach, draft } = await createHeldRetest('2026-03-17T17:00:00Z');
    expect(draft.content.retest).toHaveLength(1); // the other one is fixed by now
    const saved = await coach.reports.save({
      ...{ bookingId: id, version: 1 },
      content: { ...draft.content, retest: [] },
    });
    await expect(coach.reports.release({ bookingId: id, version: saved.version })).rejects.toMatchObject({
      cause: { code: 'REPORT_NOT_READY' },
    });
    expect((await coach.reports.edit({ bookingId: id }))?.content.retest).toHaveLength(1);
  });

  it('lets no whole report pass for one', async () => {
    const whole = await createEndedSession(test.db, { with: session, endedAt: '2026-03-11T09:45:00Z' });
    const coach = await test.as(session.coach.userId);
    const { bookingId } = whole;
    await coach.reports.open({ bookingId });
    const { content } = (await coach.reports.edit({ bookingId }))!;
    const slipped = {
      id: 'f1',
      title: '',
      cue: '',
      measure: '',
      mark: 'fixed' as const,
      line: '',
      evidence: [],
    };
    await coach.reports.save({ bookingId, version: 1, content: { ...content, retest: [slipped] } });
    expect((await coach.reports.edit({ bookingId }))?.content.retest).toEqual([]);
  });
});
