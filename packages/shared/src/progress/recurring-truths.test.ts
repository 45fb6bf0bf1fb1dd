import { describe, expect, it } from 'vitest';
import type { HardTruthCategory } from '../reports/hard-truth-category.ts';
import { recurringTruths } from './recurring-truths.ts';

let serial = 0;
const session = (coach: string, ...categories: HardTruthCategory[]) => ({
  bookingId: `bkg_${++serial}`,
  coach: { id: coach },
  truths: categories.map((category) => ({ category, severity: 'costly' as const })),
});

describe('recurringTruths', () => {
  it('puts what two coaches named before what one said three times', () => {
    const records = recurringTruths([
      session('adaeze', 'rambling', 'cold_humourless'),
      session('adaeze', 'rambling'),
      session('adaeze', 'rambling', 'too_brief'),
      session('daniel', 'cold_humourless'),
    ]);
    expect(records.map(({ category }) => category)).toEqual(['cold_humourless', 'rambling', 'too_brief']);
    expect(records).toMatchObject([
      { byTwoCoaches: true, isAgain: true, coachIds: ['adaeze', 'daniel'] },
      { byTwoCoaches: false, isAgain: true, sessions: { length: 3 } },
      { byTwoCoaches: false, isAgain: false },
    ]);
  });

  it('counts a report once, even when it names the same thing twice', () => {
    const [record] = recurringTruths([session('adaeze', 'evasive', 'evasive')]);
    expect(record).toMatchObject({ isAgain: false, sessions: { length: 1 }, severities: ['costly'] });
  });

  it('never makes a pattern of what fits no category', () => {
    const records = recurringTruths([session('adaeze', 'other'), session('daniel', 'other', 'rambling')]);
    expect(records.find(({ category }) => category === 'other')).toMatchObject({
      isAgain: false,
      byTwoCoaches: false,
    });
  });
});
