import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDateOf, localDay } from './local-day.ts';
import { instantOfWallClock, localDayAt, zoneOffsets } from './zone-offsets.ts';

const DAY_MS = 86_400_000;
const second = fc.integer({ min: Date.UTC(1975, 0) / 1000, max: Date.UTC(2045, 0) / 1000 });
const timeZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));

/** Temporal's own answer, from the text of the wall-clock time. */
const compatible = (zone: string, wallClockMs: number): number =>
  Temporal.PlainDateTime.from(new Date(wallClockMs).toISOString().slice(0, -1)).toZonedDateTime(zone)
    .epochMilliseconds;

describe('zoneOffsets', () => {
  it('turns a wall-clock time into the instant that Temporal calls compatible, around every change', () => {
    fc.assert(
      fc.property(timeZone, second, fc.integer({ min: -90_000, max: 90_000 }), (zone, at, seconds) => {
        const after = Temporal.Instant.fromEpochMilliseconds(at * 1000).toZonedDateTimeISO(zone);
        const near = after.getTimeZoneTransition('next') ?? after;
        const wallClock = near.epochMilliseconds + near.offsetNanoseconds / 1e6 + seconds * 1000;
        const offsets = zoneOffsets(zone, wallClock - 3 * DAY_MS, wallClock + 3 * DAY_MS);
        expect(instantOfWallClock(offsets, wallClock)).toBe(compatible(zone, wallClock));
      }),
      { numRuns: 1_000 },
    );
  });

  it('knows the local date of any instant, whatever was asked before', () => {
    fc.assert(
      fc.property(timeZone, fc.array(second, { minLength: 1, maxLength: 4 }), (zone, seconds) => {
        for (const ms of seconds.map((each) => each * 1000)) {
          const date = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate();
          expect(isoDateOf(localDayAt(zoneOffsets(zone, ms, ms), ms))).toBe(date.toString());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('moves a date that the zone skips to the next one', () => {
    const friday = localDay('2011-12-30')! * DAY_MS;
    const apia = zoneOffsets('Pacific/Apia', friday - 5 * DAY_MS, friday + 5 * DAY_MS);
    expect(instantOfWallClock(apia, friday)).toBe(instantOfWallClock(apia, friday + DAY_MS));
  });

  it('does not know a zone that does not exist', () => {
    expect(() => zoneOffsets('Mars/Base', 0, 1)).toThrow(RangeError);
  });
});
