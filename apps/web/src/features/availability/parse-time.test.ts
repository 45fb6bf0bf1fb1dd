import { expect, it } from 'vitest';
import { parseTime } from './parse-time.ts';

it.each([
  ['9', '09:00'],
  ['09', '09:00'],
  ['930', '09:30'],
  ['1745', '17:45'],
  ['9.30', '09:30'],
  ['9h30', '09:30'],
  [' 09:30 ', '09:30'],
  ['24', '24:00'],
  ['0', '00:00'],
])('reads %s as %s', (typed, time) => {
  expect(parseTime(typed)).toBe(time);
});

it.each(['', '25', '24:30', '9:60', '9:3', 'noon', '-1'])('does not take %j for a time', (typed) => {
  expect(parseTime(typed)).toBeUndefined();
});
