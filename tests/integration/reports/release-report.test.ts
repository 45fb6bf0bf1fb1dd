import { auditEvents } from '@app/db/schema/admin';
import { bookings } from '@app/db/schema/booking';
import { reportVersions } from '@app/db/schema/reports';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createCoach } from '../../support/factories.ts';
import {
  acknowledgement,
  completeReport,
  completeYes,
  handIn,
  selfRating,
} from '../../support/report-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';
const NIGHT = '2026-03-12T23:30:00Z';

/** The events that wait for their listeners, by name: they may be taken up in any order. */
async function announced(test: Awaited<ReturnType<typeof createTestApp>>): Promise<string[]> {
  const jobs = await test.app.queue.boss.fetch('events.deliver', { batchSize: 50 });
  return jobs.map(({ data }) => (data as { name: string }).name).sort();
}

async function amendmentsOf(
  candidate: Awaited<ReturnType<typeof sidesOf>>['candidate'],
  bookingId: Awaited<ReturnType<typeof createEndedSession>>['bookingId'],
) {
  const report = await candidate.reports.read({ bookingId });
  return report.access === 'text' || report.access === 'all' ? report.amendments : [];
}

describe('reports.release', () => {
  it('hands a complete report to its candidate at once, and says so to the other nouns', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    expect(await handIn(test, session)).toEqual({ status: 'released', opensAt: NOON });
    expect(await announced(test)).toEqual(['report.released', 'report.submitted']);
    const audit = await test.db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.bookingId, session.bookingId));
    expect(audit.map(({ action }) => action)).toEqual(['report.submitted', 'report.released']);
    expect(await test.db.select().from(reportVersions)).toMatchObject([{ number: 1, reason: '' }]);
  });

  it('completes the booking, and only once the report is with the candidate', async () => {
    await using test = await createTestApp({ now: NIGHT });
    const session = await createEndedSession(test.db);
    const status = async () => {
      const [row] = await test.db.select().from(bookings).where(eq(bookings.id, session.bookingId));
      return row?.status;
    };
    await handIn(test, session);
    await test.drain();
    expect(await status()).toBe('awaiting_report');
    test.clock.travelTo('2026-03-13T08:00:00Z');
    await test.sweep();
    expect(await status()).toBe('completed');
  });

  it('lets a no wait for the candidate’s morning', async () => {
    await using test = await createTestApp({ now: NIGHT });
    const session = await createEndedSession(test.db);
    const { candidate, coach } = await sidesOf(test, session);
    expect(await handIn(test, session)).toEqual({ status: 'submitted', opensAt: '2026-03-13T08:00:00Z' });
    expect(await announced(test)).toEqual(['report.submitted']);
    expect(await candidate.reports.read({ bookingId: session.bookingId })).toMatchObject({
      access: 'nothing',
    });
    expect(await coach.reports.listMine()).toMatchObject([{ status: 'submitted', isLate: false }]);

    test.clock.travelTo('2026-03-13T07:59:59Z');
    await test.sweep();
    expect(await coach.reports.edit({ bookingId: session.bookingId })).toMatchObject({ status: 'submitted' });

    test.clock.travelTo('2026-03-13T08:00:00Z');
    await test.sweep();
    await test.sweep();
    expect(await coach.reports.edit({ bookingId: session.bookingId })).toMatchObject({
      status: 'released',
      releasedAt: '2026-03-13T08:00:00Z',
    });
    expect(await test.db.select().from(reportVersions)).toHaveLength(1);
  });

  it('hands over a yes in the middle of the night', async () => {
    await using test = await createTestApp({ now: NIGHT });
    const session = await createEndedSession(test.db);
    expect(await handIn(test, session, completeYes())).toMatchObject({ status: 'released' });
  });

  it('refuses a report that is not good enough, with its score and rules, and keeps it a draft', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const content = completeReport();
    content.hardTruths[1]!.statement = 'You are cold and nobody will want to work with you in that team.';
    await expect(handIn(test, session, content)).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      cause: { code: 'REPORT_NOT_READY', details: { score: 80, blocks: 1, rules: ['H03'] } },
    });
    const { coach } = await sidesOf(test, session);
    expect(await coach.reports.edit({ bookingId: session.bookingId })).toMatchObject({ status: 'draft' });
  });

  it('refuses the same text for a second candidate', async () => {
    await using test = await createTestApp({ now: NOON });
    const first = await createEndedSession(test.db);
    await handIn(test, first);
    const second = await createEndedSession(test.db, { with: first, endedAt: '2026-03-12T11:00:00Z' });
    await expect(handIn(test, second)).rejects.toMatchObject({
      cause: { code: 'REPORT_NOT_READY', details: { rules: ['S04'] } },
    });
    const { coach } = await sidesOf(test, second);
    const findings = await coach.reports.compareWithRecent({ bookingId: second.bookingId });
    expect(findings).toMatchObject([{ rule: 'S04', level: 'block' }]);
  });

  it('refuses an old version: what is handed in is what the coach saw', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId });
    await coach.reports.save({ bookingId, version: 1, content: completeReport() });
    const call = coach.reports.release({ bookingId, version: 1 });
    await expect(call).rejects.toMatchObject({ cause: { code: 'REPORT_CHANGED', details: { version: 2 } } });
  });

  it('happens once, however often it is asked for at the same moment', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId });
    const { version } = await coach.reports.save({ bookingId, version: 1, content: completeReport() });
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => coach.reports.release({ bookingId, version })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    for (const { reason } of refused) expect(reason).toMatchObject({ cause: { code: 'REPORT_RELEASED' } });
    expect(await announced(test)).toEqual(['report.released', 'report.submitted']);
  });

  it('refuses when the booking was called off meanwhile', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId });
    const { version } = await coach.reports.save({ bookingId, version: 1, content: completeReport() });
    await test.sql`update bookings set status = 'cancelled', cancelled_at = now(), cancelled_by = 'admin'`;
    const call = coach.reports.release({ bookingId, version });
    await expect(call).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'WRONG_STATE' } });
  });

  it('does not exist for another coach', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    await (await sidesOf(test, session)).coach.reports.open({ bookingId: session.bookingId });
    const stranger = await test.as((await createCoach(test.db)).userId);
    const call = stranger.reports.release({ bookingId: session.bookingId, version: 1 });
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('reports.amend', () => {
  const reason = 'I had mixed up two times in the second truth.';

  it('replaces the text, keeps the old one, and shows the candidate why', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    await handIn(test, session);
    test.clock.travelTo('2026-03-20T12:00:00Z'); // the first task's date has passed by now
    const { coach } = await sidesOf(test, session);
    const content = completeReport();
    content.hardTruths[1]!.behaviour = 'At 2:08 and 23:40 I joked. At 15:05 you used that word.';
    const { version } = (await coach.reports.edit({ bookingId }))!;
    await coach.reports.amend({ bookingId, version, content, reason });

    test.clock.travelTo('2026-03-21T12:00:00Z');
    const seen = await (await test.as(session.candidateId)).reports.read({ bookingId });
    expect(seen).toMatchObject({
      access: 'text',
      content: { hardTruths: [{}, { behaviour: content.hardTruths[1]!.behaviour }] },
      versions: [
        { number: 1, reason: '' },
        { number: 2, reason },
      ],
    });
    expect(await test.db.select().from(reportVersions)).toHaveLength(2);
    await test.drain();
    const letters = await test.sql`select recipient_id as to from emails where template = 'report_amended'`;
    expect(letters).toEqual([{ to: session.candidateId }]);
  });

  it('holds the changed text to the same rules', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    await handIn(test, session);
    const { coach } = await sidesOf(test, session);
    const { version } = (await coach.reports.edit({ bookingId }))!;
    const content = { ...completeReport(), hardTruths: [] };
    const call = coach.reports.amend({ bookingId, version, content, reason });
    await expect(call).rejects.toMatchObject({ cause: { code: 'REPORT_NOT_READY' } });
  });

  it('tells the candidate which parts it changed, and the texts once everything is open to them', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    await handIn(test, session);
    const { coach, candidate } = await sidesOf(test, session);
    await candidate.reports.rateYourself({ bookingId, ...selfRating });
    const { version } = (await coach.reports.edit({ bookingId }))!;
    const content = completeReport();
    const before = content.standardsNote;
    content.standardsNote = `${before} I forgot to say how close you are to it.`;
    await coach.reports.amend({ bookingId, version, content, reason });
    const [closed] = await amendmentsOf(candidate, bookingId);
    expect(closed).toEqual({ number: 2, changed: ['standardsNote'], differences: [] });
    await candidate.reports.acknowledge({ bookingId, ...acknowledgement });
    const [open] = await amendmentsOf(candidate, bookingId);
    expect(open?.differences).toEqual([{ path: 'standardsNote', before, after: content.standardsNote }]);
  });

  it('refuses a draft, an old version and an empty reason', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId });
    const content = completeReport();
    const early = coach.reports.amend({ bookingId, version: 1, content, reason });
    await expect(early).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'NOT_RELEASED' } });
    const { version } = await coach.reports.save({ bookingId, version: 1, content });
    await coach.reports.release({ bookingId, version });
    const stale = coach.reports.amend({ bookingId, version, content, reason });
    await expect(stale).rejects.toMatchObject({ cause: { code: 'REPORT_CHANGED' } });
    const silent = coach.reports.amend({ bookingId, version, content, reason: ' ' });
    await expect(silent).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('does not exist for another coach', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    await handIn(test, session);
    const stranger = await test.as((await createCoach(test.db)).userId);
    const { bookingId } = session;
    const call = stranger.reports.amend({ bookingId, version: 4, content: completeReport(), reason });
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
