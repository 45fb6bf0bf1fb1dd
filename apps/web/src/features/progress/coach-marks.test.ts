import { describe, expect, it } from 'vitest';
import { coachMarks } from './coach-marks.ts';

describe('coachMarks', () => {
  it('keeps one shape for each coach, in the order they appear', () => {
    const adaeze = { id: 'a', name: 'Adaeze Nwosu' };
    const marks = coachMarks([adaeze, { id: 'd', name: 'Daniel Amberley' }, adaeze]);
    expect([...marks.values()].map(({ label, shape }) => [label, shape])).toEqual([
      ['Adaeze', 'circle'],
      ['Daniel', 'diamond'],
    ]);
  });

  it('gives the whole name where two share the first', () => {
    const marks = coachMarks([
      { id: 'a', name: 'Daniel Amberley' },
      { id: 'b', name: 'Daniel Ortiz' },
      { id: 'c', name: 'Linh Tran' },
    ]);
    expect([...marks.values()].map(({ label }) => label)).toEqual([
      'Daniel Amberley',
      'Daniel Ortiz',
      'Linh',
    ]);
  });
});
