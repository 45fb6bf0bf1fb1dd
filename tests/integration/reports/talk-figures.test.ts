import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReadReport } from '../../support/report-factory.ts';
import { createEndedSession, type EndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const WINDOW = '0f6a1c1e-6a41-4d1b-9a53-2f5b7f0f4c11';
const OTHER_WINDOW = '7d1f42d0-1f5e-4f0b-8b1c-5a3c6e0d9b22';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test[Symbol.asyncDispose]());

const batch = (session: EndedSession, spoken: [start: number, end: number][], more = {}) => ({
  bookingId: session.bookingId,
  windowId: WINDOW,
  sequence: 0,
  fromSecond: 0,
  toSecond: 2_700,
  spoken: spoken.map(([start, end]) => ({ start, end })),
  ...more,
});

describe('talk figures', () => {
  it('stand in the report once both sides were measured, and in the file that is taken away', async () => {
    const session = await createEndedSession(test.app.db);
    const { candidate, coach } = await sidesOf(test, session);
    await coach.sessions.keepSpeech(
      batch(session, [
        [250, 260],
        [1_570, 1_650],
      ]),
    );
    await candidate.sessions.keepSpeech(
      batch(session, [
        [262, 352],
        [1_560, 1_568],
      ]),
    );
    await createReadReport(test, session);
    const atDesk = await coach.reports.edit({ bookingId: session.bookingId });
    expect(atDesk).toMatchObject({ talk: { none: null, questionsHeard: 1 }, questionsTapped: 0 });
    const read = await candidate.reports.read({ bookingId: session.bookingId });
    expect(read).toMatchObject({
      talk: {
        figures: { shareInQuestions: 0.9, longestTurnSec: 90 },
        notes: ['answers_crowding', 'time_handed_back'],
      },
    });
    const file = await candidate.progress.exportReport({ bookingId: session.bookingId });
    expect(file.session.metrics).toMatchObject({ candidateTalkShareQuestions: 0.9, candidateQuestions: 0 });
  });

  it('become a note of the draft when they are there before it', async () => {
    const session = await createEndedSession(test.app.db);
    const { candidate, coach } = await sidesOf(test, session);
    await coach.sessions.keepSpeech(batch(session, [[250, 270]]));
    await candidate.sessions.keepSpeech(batch(session, [[272, 352]]));
    await coach.reports.open({ bookingId: session.bookingId });
    const draft = await coach.reports.edit({ bookingId: session.bookingId });
    expect(draft?.content.evidence.at(-1)).toMatchObject({
      kind: 'metric',
      text: 'Spoke 80 % of the time while questions were asked; the longest answer took 1:20.',
    });
  });

  it('count a batch once that was told twice, and a second that two windows heard', async () => {
    const session = await createEndedSession(test.app.db);
    const { candidate, coach } = await sidesOf(test, session);
    await coach.sessions.keepSpeech(batch(session, [[250, 260]]));
    const own = batch(session, [[262, 352]]);
    await candidate.sessions.keepSpeech(own);
    await candidate.sessions.keepSpeech({ ...own, spoken: [{ start: 0, end: 2_000 }] });
    await candidate.sessions.keepSpeech({ ...own, windowId: OTHER_WINDOW });
    await createReadReport(test, session);
    const read = await candidate.reports.read({ bookingId: session.bookingId });
    expect(read).toMatchObject({ talk: { figures: { shareInQuestions: 0.9 } } });
  });

  it('are left out with the reason when one side did not allow it', async () => {
    const session = await createEndedSession(test.app.db);
    const { candidate } = await sidesOf(test, session);
    await candidate.sessions.keepSpeech(batch(session, [[262, 352]]));
    await createReadReport(test, session);
    const read = await candidate.reports.read({ bookingId: session.bookingId });
    expect(read).toMatchObject({ talk: { figures: null, none: 'not_measured', notes: [] } });
  });

  it('are not taken once all is done, nor from outside of what was measured', async () => {
    const session = await createEndedSession(test.app.db);
    const { candidate } = await sidesOf(test, session);
    const outside = batch(session, [[10, 40]], { toSecond: 30 });
    await expect(candidate.sessions.keepSpeech(outside)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await test.sql`update bookings set status = 'completed' where id = ${session.bookingId}`;
    await expect(candidate.sessions.keepSpeech(batch(session, []))).rejects.toMatchObject({
      cause: { code: 'WRONG_STATE' },
    });
  });
});
