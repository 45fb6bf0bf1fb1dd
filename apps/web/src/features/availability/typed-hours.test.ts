import { expect, it } from 'vitest';
import { faultOf, hoursOf, typedRow } from './typed-hours.ts';

it.each([
  ['9', '17', undefined],
  ['22:00', '2', undefined],
  ['0', '24', undefined],
  ['', '17', 'start'],
  ['24', '2', 'start'],
  ['9', '', 'end'],
  ['9', '25', 'end'],
  ['9', '09:00', 'end'],
])('%j to %j is at fault in its %s', (start, end, field) => {
  expect(faultOf(typedRow({ start, end }))?.field).toBe(field);
});

it('gives hours only when every row is hours', () => {
  const good = typedRow({ start: '9', end: '1730' });
  expect(hoursOf([good])).toEqual([{ start: '09:00', end: '17:30' }]);
  expect(hoursOf([good, typedRow({ start: 'x', end: '10' })])).toBeUndefined();
});
