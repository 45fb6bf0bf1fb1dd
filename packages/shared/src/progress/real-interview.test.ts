import { describe, expect, it } from 'vitest';
import { nudgeTimes, phaseOf, recordedAs } from './real-interview.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('recordedAs', () => {
  it.each([
    ['held on the day of joining, written the same day', '2026-03-01', '2026-03-01', 'prospective'],
    ['held the day before joining', '2026-02-28', '2026-03-01', 'recalled'],
    ['written 21 days later', '2026-03-01', '2026-03-22', 'prospective'],
    ['written 22 days later, when it was decided', '2026-03-01', '2026-03-23', 'recalled'],
    ['still ahead', '2026-04-01', '2026-03-23', 'prospective'],
  ])('%s', (_case, heldOn, writtenOn, expected) => {
    expect(recordedAs(heldOn, { joinedOn: day('2026-03-01'), writtenOn: day(writtenOn) })).toBe(expected);
  });
});

describe('phaseOf', () => {
  it('turns on the day of the first booking', () => {
    expect(phaseOf('2026-03-09', day('2026-03-10'))).toBe('before');
    expect(phaseOf('2026-03-10', day('2026-03-10'))).toBe('after');
    expect(phaseOf('2026-03-10', null)).toBe('before');
  });
});

describe('nudgeTimes', () => {
  it('asks at nine in the candidate’s morning, over the change of the clocks too', () => {
    expect(
      nudgeTimes('2026-03-24', 'Europe/Berlin').map(({ day: after, dueAt }) => [after, `${dueAt}`]),
    ).toEqual([
      [7, '2026-03-31T07:00:00Z'],
      [21, '2026-04-14T07:00:00Z'],
    ]);
    expect(`${nudgeTimes('2026-03-20', 'Europe/Berlin')[0]?.dueAt}`).toBe('2026-03-27T08:00:00Z');
  });
});
