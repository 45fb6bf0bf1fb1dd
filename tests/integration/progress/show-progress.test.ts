import type { ReportDraft } from '@app/shared/reports/report.schema';
import { expect, it } from 'vitest';
import { createCoach, createUser } from '../../support/factories.ts';
import { acknowledgement, completeReport, handIn, selfRating } from '../../support/report-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';

/** The weak sample with a reason that belongs to a level, and so nowhere in the record. */
function reportWithReason(): ReportDraft {
  const report = completeReport();
  const rating = report.ratings.find(({ dimension }) => dimension === 'warmth')!;
  rating.rationale += ' PRIVATE-RATIONALE.';
  return report;
}

const released = async (test: TestApp, options: Parameters<typeof createEndedSession>[1] = {}) => {
  const session = await createEndedSession(test.db, options);
  await handIn(test, session, reportWithReason());
  return session;
};

it('opens a session of the record only as far as its report is open', async () => {
  await using test = await createTestApp({ now: NOON });
  const session = await released(test);
  const { bookingId } = session;
  const { candidate } = await sidesOf(test, session);

  const closed = await candidate.progress.mine();
  expect(closed.sessions).toMatchObject([
    { access: 'rate_first', verdict: null, guess: null, levels: [], truths: [], focusPoints: [] },
  ]);
  expect(closed.dimensions).toEqual([]);

  await candidate.reports.rateYourself({ bookingId, ...selfRating });
  const text = (await candidate.progress.mine()).sessions[0]!;
  expect(text).toMatchObject({ access: 'text', verdict: 1, guess: { verdict: 3, callBackChance: 60 } });
  expect(text.truths.length).toBeGreaterThan(0);
  expect(text.focusPoints[0]?.cue).toBeTruthy();
  expect(text.levels).toHaveLength(10);
  expect(text.levels.every(({ level }) => level === null)).toBe(true);
  expect(text.levels.find(({ dimension }) => dimension === 'story')?.own).toBe(3);

  await candidate.reports.acknowledge({ bookingId, ...acknowledgement });
  const { sessions, dimensions, counts } = await candidate.progress.mine();
  expect(sessions[0]?.access).toBe('all');
  expect(sessions[0]?.levels).toEqual(
    reportWithReason().ratings.map(({ rubric, dimension, level }) => ({
      rubric,
      dimension,
      level,
      own: selfRating.ratings.find((own) => own.dimension === dimension)?.level ?? null,
    })),
  );
  expect(dimensions.find(({ dimension }) => dimension === 'story')?.name).toBe(
    'Story structure and evidence',
  );
  expect(counts).toEqual({ reports: 1, open: 1, acknowledged: 1, coaches: 1 });
  expect(JSON.stringify(sessions)).not.toContain('PRIVATE');
});

it('keeps hard truths covered for whoever asked to choose the moment, until they have answered them', async () => {
  await using test = await createTestApp({ now: NOON });
  const session = await released(test);
  const { bookingId } = session;
  await test.sql`update briefs set tap_to_reveal = true where booking_id = ${bookingId}`;
  const { candidate } = await sidesOf(test, session);
  await candidate.reports.rateYourself({ bookingId, ...selfRating });
  expect((await candidate.progress.mine()).sessions).toMatchObject([{ truths: [], isCovered: true }]);
  await candidate.reports.acknowledge({ bookingId, ...acknowledgement });
  const [answered] = (await candidate.progress.mine()).sessions;
  expect(answered).toMatchObject({ isCovered: false });
  expect(answered?.truths.length).toBeGreaterThan(0);
});

it('tells sessions in the order they were held, whichever report came first', async () => {
  await using test = await createTestApp({ now: NOON });
  const late = await released(test, { endedAt: '2026-03-12T09:45:00Z' });
  const other = { ...late, coach: await createCoach(test.db) };
  const early = await released(test, { with: other, endedAt: '2026-03-11T15:45:00Z' });
  const { candidate } = await sidesOf(test, late);
  const { sessions, counts } = await candidate.progress.mine();
  expect(sessions.map(({ bookingId }) => bookingId)).toEqual([early.bookingId, late.bookingId]);
  expect(counts).toMatchObject({ reports: 2, open: 0, coaches: 2 });
});

it('shows neither drafts nor reports that wait for the morning', async () => {
  await using test = await createTestApp({ now: '2026-03-12T22:00:00Z' });
  const draft = await createEndedSession(test.db, { endedAt: '2026-03-12T20:00:00Z' });
  const { candidate, coach } = await sidesOf(test, draft);
  await coach.reports.open({ bookingId: draft.bookingId });
  const waiting = await released(test, { with: draft, endedAt: '2026-03-12T21:45:00Z' });
  expect(await coach.reports.edit({ bookingId: waiting.bookingId })).toMatchObject({ status: 'submitted' });
  expect((await candidate.progress.mine()).sessions).toEqual([]);
});

it('is the caller’s own record: strangers and the coach see none of it, visitors are sent to sign in', async () => {
  await using test = await createTestApp({ now: NOON });
  const session = await released(test);
  const stranger = await test.as(await createUser(test.db));
  for (const caller of [stranger, (await sidesOf(test, session)).coach]) {
    expect((await caller.progress.mine()).sessions).toEqual([]);
  }
  const unproven = await test.as(await createUser(test.db, { emailVerified: false }));
  await expect(unproven.progress.mine()).rejects.toMatchObject({ cause: { code: 'EMAIL_NOT_VERIFIED' } });
  const visitor = await test.as(null);
  await expect(visitor.progress.mine()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});
