import { AS_THE_COACH } from '@app/shared/availability/schedule-rules';
import { describe, expect, it } from 'vitest';
import { previewDays } from './preview-days.ts';

const offeringId = 'off_01j00000000000000000000000' as const;
const schedule = {
  weeklyHours: [{ day: 1, start: '18:00', end: '20:00' }],
  overrides: [{ date: '2026-04-06', intervals: [] }],
  offeringRules: [],
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
const now = Temporal.Instant.from('2026-03-28T12:00:00Z');
const asked = { offeringId, durationMinutes: 60, timeZone: 'Asia/Kathmandu', days: 1, busy: [] };
const say = ({ days }: ReturnType<typeof previewDays>) =>
  days.map(({ date, starts }) => [date, ...starts.map((start) => start.toString().slice(11, 16))]);

describe('previewDays', () => {
  it("shows the coach's Monday evening as the candidate's Tuesday morning, without the closed Monday", () => {
    expect(say(previewDays(schedule, { ...asked, days: 2 }, now))).toEqual([
      ['2026-03-31', '01:00', '01:30', '02:00'],
      ['2026-04-14', '01:00', '01:30', '02:00'],
    ]);
  });

  it('leaves out what sessions and other calendars take', () => {
    const start = Date.parse('2026-03-31T01:00:00Z');
    const busy = [{ start, end: start + 3_600_000, kind: 'calendar: Home' }];
    expect(say(previewDays(schedule, { ...asked, busy }, now))).toEqual([['2026-03-31', '02:00']]);
  });

  it('has the rules of the offering, and marks what lies beside a session in packed mode', () => {
    const own = { ...AS_THE_COACH, offeringId, slotStepMinutes: 60, packed: true };
    const start = Date.parse('2026-03-31T00:00:00Z');
    const busy = [{ start, end: start + 3_600_000, kind: 'booking' }];
    const seen = previewDays({ ...schedule, offeringRules: [own] }, { ...asked, busy }, now);
    expect(say(seen)).toEqual([['2026-03-31', '01:00', '02:00']]);
    expect([...seen.preferred]).toEqual([Date.parse('2026-03-31T01:00:00Z')]);
  });
});
