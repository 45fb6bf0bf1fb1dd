import { openSlots } from '@app/shared/availability/slots';
import { expect, it } from 'vitest';
import { prepareSchedules } from '../../../apps/api/src/features/availability/prepare-schedules.ts';
import { createCoach } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

const now = Date.parse('2026-03-28T12:00:00Z');
const question = { durationMin: 60, busy: [], now };
/** Sunday 29 March 2026 in Berlin, the morning the clocks change. */
const sunday = { from: Date.parse('2026-03-28T23:00:00Z'), to: Date.parse('2026-03-29T22:00:00Z') };

it('prepares the schedules of many coaches, and again only what has changed', async () => {
  await using test = await createTestApp();
  const berlin = await createCoach(test.db, {
    timeZone: 'Europe/Berlin',
    hours: { start: '09:30', end: '10:30' },
  });
  const denver = await createCoach(test.db);
  const coachIds = [berlin.coachId, denver.coachId];
  const first = await prepareSchedules(test.db, coachIds);
  expect(openSlots(first.get(berlin.coachId)!, question, sunday)).toEqual([
    Date.parse('2026-03-29T07:30:00Z'),
  ]);

  const caller = await test.as(berlin.userId);
  await caller.availability.setDateOverrides({ version: 1, dates: ['2026-03-29'], intervals: [] });
  const second = await prepareSchedules(test.db, coachIds);
  expect(openSlots(second.get(berlin.coachId)!, question, sunday)).toEqual([]);
  expect(second.get(denver.coachId)).toBe(first.get(denver.coachId));
});

it('leaves out a coach who never saved hours', async () => {
  await using test = await createTestApp();
  const { coachId } = await createCoach(test.db);
  await test.sql`delete from schedules where coach_id = ${coachId}`;
  expect((await prepareSchedules(test.db, [coachId])).size).toBe(0);
  expect((await prepareSchedules(test.db, [])).size).toBe(0);
});
