import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weeklyStarts } from './weekly-series.ts';

const startsOf = (first: string, timeZone: string, count: number) =>
  weeklyStarts(Temporal.Instant.from(first), timeZone, count).map(({ startsAt }) => startsAt.toString());

describe('weeklyStarts', () => {
  it('keeps the wall time over a clock change, not the distance', () => {
    expect(startsOf('2026-03-17T17:00:00Z', 'Europe/Berlin', 4)).toEqual([
      '2026-03-17T17:00:00Z',
      '2026-03-24T17:00:00Z',
      '2026-03-31T16:00:00Z', // 18:00 on both sides of 29 March
      '2026-04-07T16:00:00Z',
    ]);
  });

  it('says when the hour does not exist, and only for that week', () => {
    const weeks = weeklyStarts(Temporal.Instant.from('2026-03-22T01:30:00Z'), 'Europe/Berlin', 3);
    expect(weeks.map(({ startsAt, isShifted }) => [startsAt.toString(), isShifted])).toEqual([
      ['2026-03-22T01:30:00Z', false], // 02:30
      ['2026-03-29T01:30:00Z', true], // 02:30 is skipped: 03:30
      ['2026-04-05T00:30:00Z', false], // 02:30
    ]);
  });

  it('takes the earlier of an hour that comes twice, and the first as it was chosen', () => {
    expect(startsOf('2026-10-18T00:30:00Z', 'Europe/Berlin', 2)[1]).toBe('2026-10-25T00:30:00Z');
    expect(startsOf('2026-10-25T01:30:00Z', 'Europe/Berlin', 2)).toEqual([
      '2026-10-25T01:30:00Z', // the second 02:30
      '2026-11-01T01:30:00Z',
    ]);
  });

  it('shows the same clock every week unless it says otherwise', () => {
    const zones = fc.constantFrom(
      'Asia/Kathmandu',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Europe/Dublin',
    );
    const first = fc.integer({ min: 1_577_836_800, max: 2_051_222_400 });
    fc.assert(
      fc.property(first, zones, fc.integer({ min: 2, max: 8 }), (seconds, zone, count) => {
        const start = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
        const clock = start.toZonedDateTimeISO(zone).toPlainTime();
        for (const { startsAt, isShifted } of weeklyStarts(start, zone, count)) {
          expect(startsAt.toZonedDateTimeISO(zone).toPlainTime().equals(clock)).toBe(!isShifted);
        }
      }),
    );
  });
});
