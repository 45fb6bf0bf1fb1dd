import { expect, it } from 'vitest';
import { previewDays } from './preview-days.ts';

const schedule = {
  weeklyHours: [{ day: 1, start: '18:00', end: '20:00' }],
  overrides: [{ date: '2026-04-06', intervals: [] }],
  rules: {
    timeZone: 'America/Los_Angeles',
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    minimumNoticeMinutes: 720,
    horizonDays: 28,
    slotStepMinutes: 30,
    maximumPerDay: null,
    maximumPerWeek: null,
    packed: false,
  },
};

it("shows the coach's Monday evening as the candidate's Tuesday morning, without the closed Monday", () => {
  const asked = { durationMinutes: 60, timeZone: 'Asia/Kathmandu', days: 2 };
  const days = previewDays(schedule, asked, Temporal.Instant.from('2026-03-28T12:00:00Z'));
  expect(days.map(({ date, starts }) => [date, ...starts.map(String)])).toEqual([
    ['2026-03-31', '2026-03-31T01:00:00Z', '2026-03-31T01:30:00Z', '2026-03-31T02:00:00Z'],
    ['2026-04-14', '2026-04-14T01:00:00Z', '2026-04-14T01:30:00Z', '2026-04-14T02:00:00Z'],
  ]);
});
