import { describe, expect, it } from 'vitest';
import { createReadReport } from '../../support/report-factory.ts';
import { createEndedSession } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';
const week = { days: 7, hidesUnsaid: false } as const;
const gone = { code: 'NOT_FOUND', cause: { code: 'SHARE_NOT_FOUND' } };

describe('a link to a report', () => {
  it('shows the report without other people’s names, and logs when and on what', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const { bookingId, candidate, coach } = await createReadReport(test, session);
    const own = await coach.reports.edit({ bookingId });
    const coachName = own!.coach.name;
    const { token } = await candidate.reports.share({ bookingId, ...week, hiddenNames: ['clueless'] });
    const visitor = await test.as(null);
    const shared = await visitor.reports.openShared({ token, device: 'phone' });
    expect(shared).toMatchObject({ state: 'open', candidateName: 'Callum Reid' });
    const text = JSON.stringify(shared);
    expect(text).toContain('nothing showed me');
    expect(text).not.toContain(coachName);
    expect(text).not.toContain(coachName.split(' ')[0]);
    expect(text).not.toContain('clueless');
    expect(text).toContain('[name]');
    await candidate.reports.openShared({ token, device: 'computer' }); // their own look is not a view
    expect(await candidate.reports.shares({ bookingId })).toMatchObject([
      { state: 'open', hasPassword: false, views: [{ viewedAt: NOON, device: 'phone' }] },
    ]);
  });

  it('hides the unsaid where that was chosen', async () => {
    await using test = await createTestApp({ now: NOON });
    const { bookingId, candidate } = await createReadReport(test, await createEndedSession(test.db));
    const { token } = await candidate.reports.share({ bookingId, days: 1, hidesUnsaid: true });
    const shared = await (await test.as(null)).reports.openShared({ token, device: 'computer' });
    expect(shared).toMatchObject({ hidesUnsaid: true, content: { hardTruths: [] } });
    expect(JSON.stringify(shared)).not.toContain('You came across as cold');
  });

  it('that was guessed, ran out or was withdrawn answers the same, and only a hash of it is kept', async () => {
    await using test = await createTestApp({ now: NOON });
    const { bookingId, candidate } = await createReadReport(test, await createEndedSession(test.db));
    const visitor = await test.as(null);
    const expiring = await candidate.reports.share({ bookingId, days: 1, hidesUnsaid: false });
    const revoked = await candidate.reports.share({ bookingId, ...week });
    const kept = await test.sql`select * from report_shares`;
    expect(JSON.stringify(kept)).not.toContain(expiring.token);
    await candidate.reports.revokeShare({ bookingId, shareId: revoked.shareId });
    test.clock.travelTo('2026-03-13T12:00:00Z');
    const later = await test.as(null);
    const refusals = await Promise.allSettled([
      visitor.reports.openShared({ token: 'a'.repeat(43), device: 'phone' }),
      later.reports.openShared({ token: expiring.token, device: 'phone' }),
      later.reports.openShared({ token: revoked.token, device: 'phone' }),
    ]);
    for (const refusal of refusals) expect(refusal).toMatchObject({ status: 'rejected', reason: gone });
    const messages = refusals.map((refusal) => refusal.status === 'rejected' && refusal.reason.message);
    expect(new Set(messages).size).toBe(1);
    expect(await candidate.reports.shares({ bookingId })).toMatchObject([
      { state: 'revoked' },
      { state: 'open' }, // by the moment of that caller
    ]);
  });

  it('with a password asks for it, and rests after five wrong ones', async () => {
    await using test = await createTestApp({ now: NOON });
    const { bookingId, candidate } = await createReadReport(test, await createEndedSession(test.db));
    const { token } = await candidate.reports.share({ bookingId, ...week, password: 'a long secret' });
    expect(JSON.stringify(await test.sql`select * from report_shares`)).not.toContain('a long secret');
    const visitor = await test.as(null);
    const tryWith = (password: string) => visitor.reports.openShared({ token, password, device: 'tablet' });
    expect(await tryWith('')).toEqual({ state: 'password', wrong: false });
    expect(await tryWith('a long secret')).toMatchObject({ state: 'open' });
    for (const _try of [1, 2, 3, 4])
      expect(await tryWith('wrong')).toEqual({ state: 'password', wrong: true });
    const locked = { code: 'TOO_MANY_REQUESTS', cause: { code: 'SHARE_LOCKED' } };
    await expect(tryWith('wrong')).rejects.toMatchObject(locked);
    await expect(tryWith('a long secret')).rejects.toMatchObject(locked);
    test.clock.travelTo('2026-03-12T12:15:00Z');
    const later = await test.as(null);
    expect(
      await later.reports.openShared({ token, password: 'a long secret', device: 'tablet' }),
    ).toMatchObject({ state: 'open' });
  });

  it('is one of ten at most', async () => {
    await using test = await createTestApp({ now: NOON });
    const { bookingId, candidate } = await createReadReport(test, await createEndedSession(test.db));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 11 }, () => candidate.reports.share({ bookingId, ...week })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  });
});
