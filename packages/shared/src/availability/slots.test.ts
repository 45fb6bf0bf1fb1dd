import { describe, expect, it } from 'vitest';
import { prepareSchedule } from './schedule.ts';
import { slotCaseSchema } from './slot-case.schema.ts';
import cases from './slot-cases.json' with { type: 'json' };
import { openSlots } from './slots.ts';

describe('openSlots', () => {
  it.each(cases)('$name', (slotCase) => {
    const { coach, durationMin, busy, now, from, to } = slotCaseSchema.parse(slotCase);
    const starts = openSlots(prepareSchedule(coach), { durationMin, busy, now }, { from, to });
    expect(starts.map((start) => Temporal.Instant.fromEpochMilliseconds(start).toString())).toEqual(
      slotCase.expectedSlots,
    );
  });
});

type Row = [day: number, start: string, end: string];

/** Starts of a coach with these rows alone, every 30 minutes unless told. */
function startsOf(
  timeZone: string,
  rows: Row[],
  from: string,
  to: string,
  durationMin = 30,
  slotStepMin = 30,
) {
  const schedule = prepareSchedule({
    timeZone,
    weekly: rows.map(([day, start, end]) => ({ day, start, end })),
    overrides: [],
    bufferBeforeMin: 0,
    bufferAfterMin: 0,
    minNoticeMin: 0,
    horizonDays: 60,
    maxPerDay: null,
    maxPerWeek: null,
    slotStepMin,
  });
  const window = { from: Date.parse(from), to: Date.parse(to) };
  const starts = openSlots(schedule, { durationMin, busy: [], now: window.from }, window);
  return starts.map((start) => new Date(start).toISOString().slice(5, 16));
}

describe('openSlots where dates and edges change their order', () => {
  it('does not move the hours of a skipped date to the next one', () => {
    const fridayOnly: Row[] = [[5, '09:00', '11:00']];
    expect(startsOf('Pacific/Apia', fridayOnly, '2011-12-29T10:00Z', '2012-01-01T10:00Z')).toEqual([]);
  });

  it('lets a night row reach over a skipped date', () => {
    const thursdayNight: Row[] = [[4, '23:00', '01:00']];
    expect(startsOf('Pacific/Apia', thursdayNight, '2011-12-30T10:00Z', '2012-01-01T10:00Z')).toEqual([
      '12-30T10:00',
      '12-30T10:30',
    ]);
  });

  it('opens a row after the gap although one inside the gap, moved forward, now follows it', () => {
    const rows: Row[] = [
      [0, '02:30', '04:00'],
      [0, '03:00', '03:15'],
    ];
    expect(startsOf('America/New_York', rows, '2026-03-08T05:00Z', '2026-03-09T04:00Z', 15)).toEqual([
      '03-08T07:00',
      '03-08T07:30',
    ]);
  });

  it('keeps the order where a gap moves an evening row past midnight (Toronto, 30 March 1919)', () => {
    const rows: Row[] = [
      [0, '23:45', '24:00'],
      [1, '00:30', '00:40'],
    ];
    expect(startsOf('America/Toronto', rows, '1919-03-30T12:00Z', '1919-03-31T12:00Z', 15)).toEqual([
      '03-31T04:45',
    ]);
  });

  it('lets the last session before the end of the window run into the next day', () => {
    const rows: Row[] = [
      [1, '22:00', '24:00'],
      [2, '00:00', '02:00'],
    ];
    expect(startsOf('UTC', rows, '2026-06-01T00:00Z', '2026-06-01T22:15Z', 180)).toEqual(['06-01T22:00']);
  });
});

it('refuses a session without length, which would be free anywhere', () => {
  expect(() => startsOf('UTC', [[1, '09:00', '10:00']], '2026-06-01T00:00Z', '2026-06-02T00:00Z', 0)).toThrow(
    RangeError,
  );
});
