import { sampleReports } from '@app/shared/reports/sample-reports';
import { describe, expect, it } from 'vitest';
import { createCoach } from '../../support/factories.ts';
import { completeReport } from '../../support/report-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const NOW = '2026-03-12T12:00:00Z';

async function openDraft(test: TestApp) {
  const session = await createEndedSession(test.db, { notes: '2:08 I joked about the printer. No reply.' });
  const { bookingId } = session;
  const { coach } = await sidesOf(test, session);
  await coach.reports.open({ bookingId });
  let version = 1;
  const save = async (change: Partial<ReturnType<typeof completeReport>>, editor = 'a') => {
    const asNow = (await sidesOf(test, session)).coach;
    const content = { ...completeReport(), ...change };
    ({ version } = await asNow.reports.save({ bookingId, version, content, editor }));
  };
  const travel = (seconds: number) => test.clock.travelTo(test.clock.current.add({ seconds }).toString());
  return { bookingId, coach, save, travel };
}

describe('the history of a draft', () => {
  it('begins with what the room’s notes made, and takes a burst of saves for one', async () => {
    await using test = await createTestApp({ now: NOW });
    const { bookingId, coach, save, travel } = await openDraft(test);
    expect(await coach.reports.history({ bookingId })).toEqual([]);
    await save({ realReason: 'One.', standardsNote: 'Begun.' });
    travel(20);
    await save({ realReason: 'One.', standardsNote: 'Two.' });
    travel(61);
    await save({ realReason: 'One.', standardsNote: 'Three.' });
    const history = await coach.reports.history({ bookingId });
    expect(history.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(history[0]).toMatchObject({ changed: ['standards'], savedAt: '2026-03-12T12:01:21Z' });
    expect(history[1]?.changed).toEqual(expect.arrayContaining(['reason', 'standards', 'notes']));
    const first = await coach.reports.snapshot({ bookingId, number: 1 });
    expect(first.content.evidence).toMatchObject([{ text: 'I joked about the printer. No reply.' }]);
  });

  it('keeps what was there when a lot is deleted, or another window writes', async () => {
    await using test = await createTestApp({ now: NOW });
    const { bookingId, coach, save } = await openDraft(test);
    await save({});
    await save({ hardTruths: [] });
    await save({ hardTruths: [], realReason: 'From the phone.' }, 'b');
    const history = await coach.reports.history({ bookingId });
    expect(history.map(({ changed }) => changed)).toMatchObject([
      ['reason'],
      ['unsaid'],
      expect.anything(),
      [],
    ]);
    const before = await coach.reports.snapshot({ bookingId, number: 2 });
    expect(before.content.hardTruths).toEqual(sampleReports.weak.content.hardTruths);
  });

  it('keeps no more than it should, and the first one for good', async () => {
    await using test = await createTestApp({ now: NOW });
    const { bookingId, coach, save } = await openDraft(test);
    for (let at = 0; at < 90; at += 1) await save({ realReason: `Take ${at}.` }, at % 2 ? 'a' : 'b');
    const numbers = (await coach.reports.history({ bookingId })).map(({ number }) => number);
    expect(numbers).toHaveLength(81);
    expect(numbers.at(0)).toBe(91);
    expect(numbers.at(-1)).toBe(1);
  });

  it('does not exist for another coach, nor what was never saved', async () => {
    await using test = await createTestApp({ now: NOW });
    const { bookingId, coach, save } = await openDraft(test);
    await save({});
    const stranger = await test.as((await createCoach(test.db)).userId);
    const notFound = { code: 'NOT_FOUND', cause: { code: 'REPORT_NOT_FOUND' } };
    await expect(stranger.reports.history({ bookingId })).rejects.toMatchObject(notFound);
    await expect(stranger.reports.snapshot({ bookingId, number: 1 })).rejects.toMatchObject(notFound);
    await expect(coach.reports.snapshot({ bookingId, number: 99 })).rejects.toMatchObject(notFound);
  });
});
