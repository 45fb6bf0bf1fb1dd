import { expect, it } from 'vitest';
import { adjoiningSlots } from './adjoining-slots.ts';
import { prepareSchedule } from './schedule.ts';
import { openSlots } from './slots.ts';

const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);
const schedule = prepareSchedule({
  timeZone: 'UTC',
  weekly: [{ day: 1, start: '09:00', end: '17:00' }],
  overrides: [],
  bufferBeforeMin: 0,
  bufferAfterMin: 15,
  minNoticeMin: 0,
  horizonDays: 60,
  maxPerDay: null,
  maxPerWeek: null,
  slotStepMin: 30,
});
const adjoining = (kind: string | undefined) => {
  const question = {
    durationMin: 60,
    busy: [{ start: at('12:00'), end: at('13:00'), kind }],
    now: at('00:00'),
  };
  const starts = openSlots(schedule, question, { from: at('00:00'), to: at('23:59') });
  return adjoiningSlots(schedule, question, starts).map((start) =>
    new Date(start).toISOString().slice(11, 16),
  );
};

it('names the last start before and the first start after a session, buffer and grid considered', () => {
  expect(adjoining('booking')).toEqual(['10:30', '13:30']);
});

it('sees no session in an appointment of another calendar', () => {
  expect(adjoining('calendar: Family')).toEqual([]);
});
