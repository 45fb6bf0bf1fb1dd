import { describe, expect, it } from 'vitest';
import { isoDateOf, isoWeekOf, localDay, weekdayOf } from './local-day.ts';

describe('localDay', () => {
  it.each(['1970-01-01', '2024-02-29', '1969-12-31'])('%s comes back', (date) => {
    expect(isoDateOf(localDay(date)!)).toBe(date);
  });

  it.each(['2026-02-29', '2026-04-31', '2026-13-01', '26-01-01', 'tomorrow'])('%s is no date', (date) => {
    expect(localDay(date)).toBeUndefined();
  });

  it('knows the weekday, also before 1970', () => {
    expect(weekdayOf(localDay('2026-03-29')!)).toBe(0);
    expect(weekdayOf(localDay('1969-12-29')!)).toBe(1);
  });

  it('changes the ISO week between Sunday and Monday', () => {
    expect(isoWeekOf(localDay('2026-06-07')!)).toBe(isoWeekOf(localDay('2026-06-01')!));
    expect(isoWeekOf(localDay('2026-06-08')!)).toBe(isoWeekOf(localDay('2026-06-07')!) + 1);
  });
});
