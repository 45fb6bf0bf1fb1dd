import { describe, expect, it } from 'vitest';
import { createAdmin } from '../../support/factories.ts';
import { createReadReport } from '../../support/report-factory.ts';
import { createEndedSession } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';
const path = 'hardTruths.h2.behaviour';
const reason = 'I used that word once, and about the software, not about him.';
const note = 'The recording of the notes shows the word once. The sentence goes.';
const answer = 'I noted it twice at the time, at 15:05 and at 15:30.';
const code = (expected: string) => ({ cause: { code: expected } });

describe('a contested line', () => {
  it('is contested once, answered once, then struck by the desk and shown as struck, kept in the versions', async () => {
    await using test = await createTestApp({ now: NOON });
    const { bookingId, candidate, coach } = await createReadReport(test, await createEndedSession(test.db));
    const desk = await test.as(await createAdmin(test.db, 'trust'));
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => candidate.reports.contestLine({ bookingId, path, reason })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const early = desk.reports.ruleOnLine({ bookingId, path, ruling: 'struck', note });
    await expect(early).rejects.toMatchObject(code('LINE_NOT_ANSWERED'));

    await coach.reports.answerLine({ bookingId, path, text: answer });
    const again = coach.reports.answerLine({ bookingId, path, text: answer });
    await expect(again).rejects.toMatchObject(code('LINE_ANSWERED'));
    expect(await desk.reports.contestedLines()).toMatchObject([{ bookingId, path, canRule: true, answer }]);

    await desk.reports.ruleOnLine({ bookingId, path, ruling: 'struck', note });
    const twice = desk.reports.ruleOnLine({ bookingId, path, ruling: 'upheld', note });
    await expect(twice).rejects.toMatchObject(code('LINE_RULED'));
    const seen = await candidate.reports.read({ bookingId });
    expect(seen).toMatchObject({
      lines: [{ path, state: 'struck', answer, rulingNote: note }],
      versions: [{ number: 1 }, { number: 2, reason: expect.stringContaining(note) }],
    });
    if (seen.access !== 'all') throw new Error(seen.access);
    expect(seen.content.hardTruths[1]?.behaviour).toBe(seen.lines[0]?.line);
    expect(await coach.reports.edit({ bookingId })).toMatchObject({ lines: [{ state: 'struck' }] });
  });

  it('goes to the desk after seven days without an answer', async () => {
    await using test = await createTestApp({ now: NOON });
    const { bookingId, candidate } = await createReadReport(test, await createEndedSession(test.db));
    await candidate.reports.contestLine({ bookingId, path, reason });
    test.clock.travelTo('2026-03-19T12:00:00Z');
    const desk = await test.as(await createAdmin(test.db, 'trust'));
    await desk.reports.ruleOnLine({ bookingId, path, ruling: 'upheld', note });
    expect(await candidate.reports.read({ bookingId })).toMatchObject({ lines: [{ state: 'upheld' }] });
  });

  it('is a line that the candidate can read: none that is closed to them, none that is not there', async () => {
    await using test = await createTestApp({ now: NOON });
    const { bookingId, candidate, coach } = await createReadReport(
      test,
      await createEndedSession(test.db),
      'text',
    );
    for (const closed of ['ratings.universal:interest.rationale', 'hardTruths.h9.statement', 'overrides']) {
      const contested = candidate.reports.contestLine({ bookingId, path: closed, reason });
      await expect(contested).rejects.toMatchObject(code('LINE_NOT_FOUND'));
    }
    const other = await createReadReport(test, await createEndedSession(test.db));
    await other.candidate.reports.contestLine({ bookingId: other.bookingId, path, reason });
    const foreign = coach.reports.answerLine({ bookingId: other.bookingId, path, text: answer });
    await expect(foreign).rejects.toMatchObject(code('LINE_NOT_FOUND'));
  });
});
