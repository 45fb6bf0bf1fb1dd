import { expect, it } from 'vitest';
import { busySource, kindOfCalendar, kindOfSilence } from './busy-kind.ts';

it('reads back what a busy time was said to come from, whatever a calendar is called', () => {
  for (const name of ['Family', 'silent: night', 'calendar: work', 'booking', '']) {
    expect(busySource(kindOfCalendar(name))).toEqual({ of: 'calendar', name });
    expect(busySource(kindOfSilence(name))).toEqual({ of: 'silence', name });
  }
  expect(busySource('booking')).toEqual({ of: 'booking' });
  expect(busySource(undefined)).toEqual({ of: 'other' });
  expect(busySource('dentist')).toEqual({ of: 'other' });
});
