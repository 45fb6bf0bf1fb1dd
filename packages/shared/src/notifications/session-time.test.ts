import { describe, expect, it } from 'vitest';
import { briefTime, readerTime, sessionTime } from './session-time.ts';

const at = (text: string) => Temporal.Instant.from(text);

describe('sessionTime', () => {
  it.each([
    [
      '2026-04-14T16:00:00Z',
      'Europe/Berlin',
      'America/Denver',
      'Tue 14 Apr, 18:00 your time in Berlin (10:00 for Adaeze in Denver)',
    ],
    [
      '2026-04-14T16:00:00Z',
      'Europe/Berlin',
      'Europe/Paris',
      'Tue 14 Apr, 18:00 your time in Berlin (the same for Adaeze in Paris)',
    ],
    [
      '2026-04-14T16:00:00Z',
      'Europe/Berlin',
      'Asia/Tokyo',
      'Tue 14 Apr, 18:00 your time in Berlin (Wed 15 Apr, 01:00 for Adaeze in Tokyo)',
    ],
    [
      '2026-04-14T16:00:00Z',
      'Asia/Kathmandu',
      'America/St_Johns',
      'Tue 14 Apr, 21:45 your time in Kathmandu (13:30 for Adaeze in St Johns)',
    ],
    [
      '2026-04-14T16:00:00Z',
      'UTC',
      'America/Argentina/Buenos_Aires',
      'Tue 14 Apr, 16:00 your time UTC (13:00 for Adaeze in Buenos Aires)',
    ],
    [
      '2026-04-14T22:00:00Z',
      'Europe/Berlin',
      'Europe/London',
      'Wed 15 Apr, 00:00 your time in Berlin (Tue 14 Apr, 23:00 for Adaeze in London)',
    ],
  ])('%s for %s and %s', (instant, readerZone, timeZone, text) => {
    expect(sessionTime(at(instant), readerZone, { firstName: 'Adaeze', timeZone })).toBe(text);
  });

  it('is an hour apart on the two sides of the morning on which clocks go forward', () => {
    expect(readerTime(at('2026-03-29T00:30:00Z'), 'Europe/Berlin')).toBe(
      'Sun 29 Mar, 01:30 your time in Berlin',
    );
    expect(readerTime(at('2026-03-29T01:30:00Z'), 'Europe/Berlin')).toBe(
      'Sun 29 Mar, 03:30 your time in Berlin',
    );
  });

  it('says which one is meant of an hour that comes twice', () => {
    expect(briefTime(at('2026-10-25T00:30:00Z'), 'Europe/Berlin')).toBe('Sun 25 Oct, 02:30 (UTC+02:00)');
    expect(briefTime(at('2026-10-25T01:30:00Z'), 'Europe/Berlin')).toBe('Sun 25 Oct, 02:30 (UTC+01:00)');
    expect(briefTime(at('2026-10-25T02:30:00Z'), 'Europe/Berlin')).toBe('Sun 25 Oct, 03:30');
  });
});
