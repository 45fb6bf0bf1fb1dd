import { reports } from '@app/db/schema/reports';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createCoach, createUser } from '../../support/factories.ts';
import { completeReport, handIn, selfRating } from '../../support/report-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

const NOW = '2026-03-12T12:00:00Z';

describe('reports.open', () => {
  it('makes a draft from the room, due 24 hours after the end', async () => {
    await using test = await createTestApp({ now: NOW });
    const session = await createEndedSession(test.db, {
      markers: [{ kind: 'follow_up', atSeconds: 600, content: 'Why do drivers leave?' }],
      notes: '2:08 I joked about the printer. No reply.',
    });
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId: session.bookingId });
    const report = await coach.reports.edit({ bookingId: session.bookingId });
    expect(report).toMatchObject({
      status: 'draft',
      version: 1,
      dueAt: '2026-03-13T09:45:00Z',
      selfRated: false,
    });
    expect(report?.content.context.targetRole).toContain('Operations coordinator');
    expect(report?.content.evidence.map(({ atSec }) => atSec)).toEqual([128, 600, 600]);
    expect(report?.dimensions).toHaveLength(10);
  });

  it('keeps what is written when it comes again, and when the end of the session is announced late', async () => {
    await using test = await createTestApp({ now: NOW });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId });
    await coach.reports.save({ bookingId, version: 1, content: completeReport() });
    await coach.reports.open({ bookingId });
    await test.db.transaction((tx) =>
      test.app.queue.enqueue(
        tx,
        { name: 'events.deliver' },
        { name: 'session.ended', payload: { bookingId } },
      ),
    );
    await test.drain();
    const report = await coach.reports.edit({ bookingId });
    expect(report?.version).toBe(2);
    expect(report?.content.realReason).toBe(completeReport().realReason);
  });

  it('follows the end of a session by itself', async () => {
    await using test = await createTestApp({ now: NOW });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    await test.db.transaction((tx) =>
      test.app.queue.enqueue(
        tx,
        { name: 'events.deliver' },
        { name: 'session.ended', payload: { bookingId } },
      ),
    );
    await test.drain();
    const { coach } = await sidesOf(test, session);
    expect(await coach.reports.listMine()).toMatchObject([{ bookingId, status: 'draft', isLate: false }]);
  });

  it.each(['confirmed', 'in_session', 'completed'] as const)(
    'refuses a session that is %s',
    async (status) => {
      await using test = await createTestApp({ now: NOW });
      const session = await createEndedSession(test.db, { status });
      const { coach } = await sidesOf(test, session);
      const call = coach.reports.open({ bookingId: session.bookingId });
      await expect(call).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'WRONG_STATE' } });
    },
  );

  it('does not exist for another coach, refuses whoever is none, and visitors', async () => {
    await using test = await createTestApp({ now: NOW });
    const { bookingId } = await createEndedSession(test.db);
    const stranger = await test.as((await createCoach(test.db)).userId);
    const nobody = await test.as(await createUser(test.db));
    const notFound = { code: 'NOT_FOUND', cause: { code: 'REPORT_NOT_FOUND' } };
    await expect(stranger.reports.open({ bookingId })).rejects.toMatchObject(notFound);
    await expect(stranger.reports.edit({ bookingId })).rejects.toMatchObject(notFound);
    await expect(nobody.reports.open({ bookingId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect((await test.as(null)).reports.open({ bookingId })).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    });
  });
});

describe('reports.save', () => {
  it('moves the version and keeps the words', async () => {
    await using test = await createTestApp({ now: NOW });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId });
    const content = completeReport();
    expect(await coach.reports.save({ bookingId, version: 1, content })).toMatchObject({ version: 2 });
    expect((await coach.reports.edit({ bookingId }))?.content).toEqual(content);
    const [stored] = await test.db.select().from(reports).where(eq(reports.bookingId, bookingId));
    expect(stored?.quality).toMatchObject({ score: 100, releasable: true });
  });

  it('tells a window that missed a change, and overwrites nothing', async () => {
    await using test = await createTestApp({ now: NOW });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId });
    const first = { ...completeReport(), standardsNote: 'From the first window.' };
    const second = { ...completeReport(), standardsNote: 'From the second window.' };
    await coach.reports.save({ bookingId, version: 1, content: first });
    await expect(coach.reports.save({ bookingId, version: 1, content: second })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { code: 'REPORT_CHANGED', details: { version: 2 } },
    });
    expect((await coach.reports.edit({ bookingId }))?.content.standardsNote).toBe('From the first window.');
  });

  it('keeps one of two saves that race, and tells the other', async () => {
    await using test = await createTestApp({ now: NOW });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId });
    const outcomes = await Promise.allSettled(
      ['one', 'two', 'three'].map((standardsNote) =>
        coach.reports.save({ bookingId, version: 1, content: { ...completeReport(), standardsNote } }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await coach.reports.edit({ bookingId }))?.version).toBe(2);
  });

  it('answers the same words again as before: the first answer may have been lost', async () => {
    await using test = await createTestApp({ now: NOW });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId });
    const content = completeReport();
    await coach.reports.save({ bookingId, version: 1, content });
    expect(await coach.reports.save({ bookingId, version: 1, content })).toMatchObject({ version: 2 });
  });

  it('takes half a report, and names the field that is malformed', async () => {
    await using test = await createTestApp({ now: NOW });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId });
    await coach.reports.save({ bookingId, version: 1, content: { realReason: 'Half a' } as never });
    const tooLong = coach.reports.save({
      bookingId,
      version: 2,
      content: { realReason: 'x'.repeat(601) } as never,
    });
    await expect(tooLong).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const unknown = coach.reports.save({ bookingId, version: 2, content: { price: 1 } as never });
    await expect(unknown).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('refuses a text of 100,000 characters in any field and loses nothing of what was there', async () => {
    await using test = await createTestApp({ now: NOW });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId });
    const content = completeReport();
    await coach.reports.save({ bookingId, version: 1, content });
    const endless = 'n'.repeat(100_000);
    const [truth, ...others] = content.hardTruths;
    const attempts = [
      { ...content, realReason: endless },
      { ...content, twoVoices: { ...content.twoVoices, behindTheDoor: endless } },
      { ...content, hardTruths: [{ ...truth!, statement: endless }, ...others] },
      { ...content, evidence: Array.from({ length: 201 }, () => content.evidence[0]!) },
    ];
    for (const attempt of attempts)
      await expect(coach.reports.save({ bookingId, version: 2, content: attempt })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    expect(await coach.reports.edit({ bookingId })).toMatchObject({ version: 2, content });
  });

  it('keeps emoji, right-to-left text and HTML as they were written, and reaches the candidate so', async () => {
    await using test = await createTestApp({ now: NOW });
    const session = await createEndedSession(test.db);
    const content = completeReport();
    const odd =
      'You said “<script>alert(1)</script>” at 12:04, then שלום, مرحبا 👩🏽‍🚀 & 12 % more — and I lost you.';
    content.hardTruths[0]!.impact = odd;
    await handIn(test, session, content);
    const { candidate } = await sidesOf(test, session);
    await candidate.reports.rateYourself({ bookingId: session.bookingId, ...selfRating });
    const read = await candidate.reports.read({ bookingId: session.bookingId });
    expect('content' in read && read.content.hardTruths[0]?.impact).toBe(odd);
  });

  it('refuses once the report is handed in', async () => {
    await using test = await createTestApp({ now: NOW });
    const session = await createEndedSession(test.db);
    await handIn(test, session);
    const { coach } = await sidesOf(test, session);
    const call = coach.reports.save({ bookingId: session.bookingId, version: 4, content: completeReport() });
    await expect(call).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'REPORT_RELEASED' } });
  });

  it('does not exist for another coach', async () => {
    await using test = await createTestApp({ now: NOW });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    await (await sidesOf(test, session)).coach.reports.open({ bookingId });
    const stranger = await test.as((await createCoach(test.db)).userId);
    const call = stranger.reports.save({ bookingId, version: 1, content: completeReport() });
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(stranger.reports.compareWithRecent({ bookingId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
