import { expect, it } from 'vitest';
import { isOpenOn } from './is-open-on.ts';

const nine = { start: '09:00', end: '17:00' };
const schedule = {
  weeklyHours: [{ day: 1, ...nine }],
  overrides: [
    { date: '2026-12-28', intervals: [], note: '' },
    { date: '2026-12-29', intervals: [nine], note: '' },
  ],
  named: [
    {
      ...{
        id: 'nhr_01j00000000000000000000000' as const,
        name: 'Summer',
        from: '2026-07-01',
        to: '2026-07-31',
      },
      weeklyHours: [{ day: 6, ...nine }],
    },
  ],
};

it.each([
  ['2026-12-21', true, 'a usual Monday'],
  ['2026-12-22', false, 'a Tuesday'],
  ['2026-12-28', false, 'a Monday that is closed'],
  ['2026-12-29', true, 'a Tuesday with hours of its own'],
  ['2026-07-06', false, 'a Monday in summer'],
  ['2026-07-04', true, 'a Saturday in summer'],
])('%s: %s (%s)', (date, expected) => expect(isOpenOn(schedule, date)).toBe(expected));
