import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opensUnratedAt, releaseTime, waitsForSelfRating } from './release-time.ts';

const at = (text: string) => Temporal.Instant.from(text);
const release = (callBack: number, handedInAt: string, candidateTimeZone: string) =>
  releaseTime({ callBack, handedInAt: at(handedInAt), candidateTimeZone }).toString();

describe('releaseTime', () => {
  it.each([
    [
      'a no in the afternoon arrives at once',
      1,
      '2026-03-12T15:30:00Z',
      'Europe/London',
      '2026-03-12T15:30:00Z',
    ],
    ['a no at 07:59 waits a minute', 1, '2026-03-12T07:59:00Z', 'Europe/London', '2026-03-12T08:00:00Z'],
    ['a no at 19:59 still arrives', 1, '2026-03-12T19:59:59Z', 'Europe/London', '2026-03-12T19:59:59Z'],
    [
      'a no at 20:00 waits for the morning',
      1,
      '2026-03-12T20:00:00Z',
      'Europe/London',
      '2026-03-13T08:00:00Z',
    ],
    ['a yes at night arrives at once', 4, '2026-03-12T23:00:00Z', 'Europe/London', '2026-03-12T23:00:00Z'],
    [
      'a leaning no at night arrives at once',
      2,
      '2026-03-12T23:00:00Z',
      'Europe/London',
      '2026-03-12T23:00:00Z',
    ],
    [
      '08:00 in Kathmandu is 02:15 in UTC',
      1,
      '2026-03-12T16:00:00Z',
      'Asia/Kathmandu',
      '2026-03-13T02:15:00Z',
    ],
    ['the night the clocks go forward', 1, '2026-03-28T21:00:00Z', 'Europe/Berlin', '2026-03-29T06:00:00Z'],
    ['the night the clocks go back', 1, '2026-10-31T23:00:00Z', 'America/St_Johns', '2026-11-01T11:30:00Z'],
  ])('%s', (_name, callBack, handedInAt, zone, expected) => {
    expect(release(callBack, handedInAt, zone)).toBe(expected);
  });

  it('lets a no arrive in the candidate’s day only, never before the hand-in, within half a day and an hour', () => {
    const zones = [
      'Asia/Kathmandu',
      'America/St_Johns',
      'Europe/Berlin',
      'Pacific/Apia',
      'Australia/Lord_Howe',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1_770_000_000, max: 1_800_000_000 }),
        fc.constantFrom(...zones),
        (second, zone) => {
          const handedInAt = Temporal.Instant.fromEpochMilliseconds(second * 1000);
          const released = releaseTime({ callBack: 1, handedInAt, candidateTimeZone: zone });
          const { hour } = released.toZonedDateTimeISO(zone);
          expect(hour).toBeGreaterThanOrEqual(8);
          expect(hour).toBeLessThan(20);
          const waited = handedInAt.until(released).total('hours');
          expect(waited).toBeGreaterThanOrEqual(0);
          expect(waited).toBeLessThanOrEqual(13);
        },
      ),
    );
  });
});

describe('the self-rating gate', () => {
  const releasedAt = at('2026-03-12T15:30:00Z');

  it('opens after 72 hours by itself', () => {
    const unrated = { releasedAt, selfRatedAt: null };
    expect(opensUnratedAt(releasedAt).toString()).toBe('2026-03-15T15:30:00Z');
    expect(waitsForSelfRating(unrated, at('2026-03-15T15:29:59Z'))).toBe(true);
    expect(waitsForSelfRating(unrated, at('2026-03-15T15:30:00Z'))).toBe(false);
  });

  it('is open as soon as the candidate has rated themself', () => {
    expect(waitsForSelfRating({ releasedAt, selfRatedAt: releasedAt }, releasedAt)).toBe(false);
  });
});
