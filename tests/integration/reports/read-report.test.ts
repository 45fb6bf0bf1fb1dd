import { describe, expect, it } from 'vitest';
import { createUser } from '../../support/factories.ts';
import { acknowledgement, completeReport, handIn, selfRating } from '../../support/report-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';

describe('reports.read', () => {
  it('opens step by step: waiting, rate yourself, text, levels', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db, {
      markers: [{ kind: 'follow_up', atSeconds: 600 }],
    });
    const { bookingId } = session;
    const { candidate, coach } = await sidesOf(test, session);
    expect(await candidate.reports.read({ bookingId })).toMatchObject({ access: 'nothing', dueAt: null });
    await coach.reports.open({ bookingId });
    expect(await candidate.reports.read({ bookingId })).toMatchObject({ dueAt: '2026-03-13T09:45:00Z' });

    await handIn(test, session);
    const closed = await candidate.reports.read({ bookingId });
    expect(closed).toMatchObject({ access: 'rate_first', opensByItselfAt: '2026-03-15T12:00:00Z' });
    expect(JSON.stringify(closed)).not.toContain('nothing showed me');

    await candidate.reports.rateYourself({ bookingId, ...selfRating });
    const text = await candidate.reports.read({ bookingId });
    expect(text).toMatchObject({
      access: 'text',
      content: { verdict: { callBack: 1, snap: null }, ratings: [] },
      questions: null,
      acknowledgement: null,
    });

    await candidate.reports.acknowledge({ bookingId, ...acknowledgement });
    const all = await candidate.reports.read({ bookingId });
    expect(all).toMatchObject({
      access: 'all',
      content: { verdict: { snap: 2 } },
      questions: { questions: 1, followUps: 1 },
      selfRating: { verdictGuess: 3 },
      acknowledgement: { firstAction: acknowledgement.firstAction },
    });
    if (all.access === 'all') expect(all.content.ratings).toHaveLength(10);
  });

  it('opens by itself 72 hours after the release, without a gap to show', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    await handIn(test, session);
    test.clock.travelTo('2026-03-15T12:00:00Z');
    const { candidate } = await sidesOf(test, session);
    expect(await candidate.reports.read({ bookingId })).toMatchObject({ access: 'text', selfRating: null });
  });

  it('never shows a note that nothing cites, nor the coach’s reasons for letting a word through', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const content = completeReport();
    content.evidence.push({ id: 'mine', atSec: 5, kind: 'observation', speaker: null, text: 'PRIVATE-NOTE' });
    content.overrides = [{ rule: 'T02', path: 'x', match: 'x', reason: 'PRIVATE-REASON' }];
    await handIn(test, session, content);
    const { candidate } = await sidesOf(test, session);
    await candidate.reports.rateYourself({ bookingId: session.bookingId, ...selfRating });
    await candidate.reports.acknowledge({ bookingId: session.bookingId, ...acknowledgement });
    const seen = JSON.stringify(await candidate.reports.read({ bookingId: session.bookingId }));
    expect(seen).toContain('nothing showed me');
    expect(seen).not.toContain('PRIVATE');
  });

  it('is not there for anybody else, its own coach’s account included, with one and the same answer', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    await handIn(test, session);
    const notFound = { code: 'NOT_FOUND', cause: { code: 'REPORT_NOT_FOUND' } };
    const stranger = await test.as(await createUser(test.db));
    for (const caller of [stranger, (await sidesOf(test, session)).coach]) {
      await expect(caller.reports.read({ bookingId })).rejects.toMatchObject(notFound);
      await expect(caller.reports.rateYourself({ bookingId, ...selfRating })).rejects.toMatchObject(notFound);
      await expect(caller.reports.markOpened({ bookingId })).rejects.toMatchObject(notFound);
      await expect(caller.reports.acknowledge({ bookingId, ...acknowledgement })).rejects.toMatchObject(
        notFound,
      );
    }
    const visitor = await test.as(null);
    await expect(visitor.reports.read({ bookingId })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    const malformed = stranger.reports.read({ bookingId: 'bkg_1' as never });
    await expect(malformed).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('reports.listReceived', () => {
  it('names the answer only of reports that are open', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    await handIn(test, session);
    const { candidate } = await sidesOf(test, session);
    expect(await candidate.reports.listReceived()).toMatchObject([{ access: 'rate_first', verdict: null }]);
    await candidate.reports.rateYourself({ bookingId: session.bookingId, ...selfRating });
    expect(await candidate.reports.listReceived()).toMatchObject([{ access: 'text', verdict: 1 }]);
    const stranger = await test.as(await createUser(test.db));
    expect(await stranger.reports.listReceived()).toEqual([]);
  });
});

describe('reports.listMine', () => {
  it('puts what is due first, and says what is late', async () => {
    await using test = await createTestApp({ now: '2026-03-13T12:00:00Z' });
    const done = await createEndedSession(test.db, { endedAt: '2026-03-12T11:00:00Z' });
    await handIn(test, done, completeReport('2026-03-13'));
    const late = await createEndedSession(test.db, { with: done, endedAt: '2026-03-12T09:00:00Z' });
    const early = await createEndedSession(test.db, { with: done, endedAt: '2026-03-13T11:00:00Z' });
    const { coach } = await sidesOf(test, done);
    for (const { bookingId } of [early, late]) await coach.reports.open({ bookingId });
    expect((await coach.reports.listMine()).map(({ bookingId, isLate }) => [bookingId, isLate])).toEqual([
      [late.bookingId, true],
      [early.bookingId, false],
      [done.bookingId, true],
    ]);
  });
});
