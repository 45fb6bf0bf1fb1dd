import { describe, expect, it } from 'vitest';
import { dimensionRecords } from './dimension-records.ts';

const level = (rubric: string, dimension: string, given: number) => ({ rubric, dimension, given });

describe('dimensionRecords', () => {
  it('keeps every dimension on the axis of all sessions', () => {
    const sessions = [
      { levels: [level('universal', 'story', 2), level('universal', 'warmth', 1)] },
      { levels: [] },
      { levels: [level('universal', 'warmth', 3)] },
    ];
    expect(dimensionRecords(sessions).map(({ dimension, marks }) => [dimension, ...marks])).toEqual([
      ['story', level('universal', 'story', 2), null, null],
      ['warmth', level('universal', 'warmth', 1), null, level('universal', 'warmth', 3)],
    ]);
  });

  it('puts the universal rubric first and keeps two rubrics apart that share a name', () => {
    const sessions = [
      { levels: [level('sales', 'closing', 2), level('universal', 'closing', 4)] },
      { levels: [level('universal', 'closing', 5)] },
    ];
    const records = dimensionRecords(sessions);
    expect(records.map(({ rubric }) => rubric)).toEqual(['universal', 'sales']);
    expect(records[0]?.marks.map((mark) => mark?.given)).toEqual([4, 5]);
  });
});
