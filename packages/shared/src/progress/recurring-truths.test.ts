import fc from 'fast-check';
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
      { isConfirmed: true, isAgain: true, coachIds: ['adaeze', 'daniel'] },
      { isConfirmed: false, isAgain: true, sessions: { length: 3 } },
      { isConfirmed: false, isAgain: false },
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
      isConfirmed: false,
    });
  });
});

describe('a confirmed pattern', () => {
  it('is made by a second coach who rated the same session blind', () => {
    const [record] = recurringTruths([session('adaeze', 'rambling')], [session('daniel', 'rambling')]);
    expect(record).toMatchObject({
      isConfirmed: true,
      isAgain: true,
      coachIds: ['adaeze', 'daniel'],
      sessions: { length: 1 },
      blind: { length: 1 },
    });
  });

  it('is not made by the same coach twice, nor by a second one who saw something else', () => {
    const again = recurringTruths([session('adaeze', 'rambling')], [session('adaeze', 'rambling')]);
    expect(again[0]).toMatchObject({ isConfirmed: false, isAgain: true });
    const other = recurringTruths([session('adaeze', 'rambling')], [session('daniel', 'too_brief')]);
    expect(other.some(({ isConfirmed }) => isConfirmed)).toBe(false);
  });

  it('never stands on one coach, never on `other`, and no order of sessions changes it', () => {
    const coach = fc.constantFrom('adaeze', 'daniel', 'linh');
    const category = fc.constantFrom<HardTruthCategory>('rambling', 'evasive', 'too_brief', 'other');
    const told = fc
      .record({ coach, categories: fc.array(category, { maxLength: 2 }) })
      .map((one) => session(one.coach, ...one.categories));
    const confirmed = (...lists: Parameters<typeof recurringTruths>) =>
      recurringTruths(...lists)
        .filter(({ isConfirmed }) => isConfirmed)
        .map((record) => record.category)
        .sort();
    fc.assert(
      fc.property(fc.array(told, { maxLength: 6 }), fc.array(told, { maxLength: 4 }), (sessions, blind) => {
        const expected = ['evasive', 'rambling', 'too_brief'].filter((name) => {
          const naming = [...sessions, ...blind].filter(({ truths }) =>
            truths.some((truth) => truth.category === name),
          );
          return new Set(naming.map((one) => one.coach.id)).size > 1;
        });
        expect(confirmed(sessions, blind)).toEqual(expected);
        expect(confirmed(sessions.toReversed(), blind.toReversed())).toEqual(expected);
        expect(confirmed(blind, sessions)).toEqual(expected);
      }),
    );
  });
});
