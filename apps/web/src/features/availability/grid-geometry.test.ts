import { describe, expect, it } from 'vitest';
import { drawnHours, movedRange, nextFreeHour, paintedRange, tappedHour } from './grid-geometry.ts';

describe('the drawn day', () => {
  it('is the usual one while nothing is open outside it', () => {
    expect(drawnHours([{ day: 1, start: '09:00', end: '17:00' }])).toEqual({ start: 480, end: 1260 });
  });

  it('grows to whole hours round early, late and night hours', () => {
    expect(drawnHours([{ day: 1, start: '06:30', end: '21:15' }])).toEqual({ start: 360, end: 1320 });
    expect(drawnHours([{ day: 1, start: '22:00', end: '02:00' }])).toEqual({ start: 0, end: 1440 });
  });
});

describe('the pointer', () => {
  it.each([
    ['downwards', 605, 700, { start: 600, end: 720 }],
    ['upwards', 700, 605, { start: 600, end: 720 }],
    ['hardly at all', 610, 611, { start: 600, end: 630 }],
    ['past midnight', 1400, 1500, { start: 1380, end: 1440 }],
    ['above the day', -20, 40, { start: 0, end: 60 }],
  ])('dragged %s opens whole half hours', (_how, from, to, range) => {
    expect(paintedRange(from, to)).toEqual(range);
  });

  it('opens an hour with one tap, and the last of the day at its end', () => {
    expect(tappedHour(640)).toEqual({ start: 630, end: 690 });
    expect(tappedHour(1435)).toEqual({ start: 1380, end: 1440 });
  });
});

describe('a row that is moved', () => {
  const row = { start: 540, end: 780 };
  it.each([
    ['start', -31, { start: 510, end: 780 }],
    ['start', 900, { start: 765, end: 780 }],
    ['end', 38, { start: 540, end: 825 }],
    ['end', 2_000, { start: 540, end: 1965 }],
    ['whole', 60, { start: 600, end: 840 }],
    ['whole', -900, { start: 0, end: 240 }],
    ['whole', 900, { start: 1425, end: 1665 }],
  ] as const)('by its %s, %i minutes', (grip, by, moved) => {
    expect(movedRange(row, grip, by)).toEqual(moved);
  });
});

it('finds a free hour on any day that has one', () => {
  expect(nextFreeHour([])).toEqual({ start: 540, end: 600 });
  expect(nextFreeHour([{ start: 540, end: 780 }])).toEqual({ start: 840, end: 900 });
  expect(nextFreeHour([{ start: 120, end: 1440 }])).toEqual({ start: 0, end: 60 });
  expect(nextFreeHour([{ start: 0, end: 1440 }])).toBeUndefined();
});
