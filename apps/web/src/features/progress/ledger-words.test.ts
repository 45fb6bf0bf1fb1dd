import { describe, expect, it } from 'vitest';
import { ledgerHeadline, ledOn, likely, whyCounted } from './ledger-words.ts';

const side = (called: number, n: number) => ({ called, n });

describe('ledgerHeadline', () => {
  it('has a phrase only where there is one', () => {
    const sides = { before: side(1, 5), after: side(4, 7) };
    expect(ledgerHeadline({ ...sides, phrase: 'probably higher' })).toEqual({
      lead: 'One of five led on before your first booking, four of seven since.',
      stroke: 'That is probably higher',
    });
    expect(ledgerHeadline({ ...sides, phrase: null }).stroke).toBe('Too few to say more');
  });

  it('speaks of one side where there is one', () => {
    expect(ledgerHeadline({ before: side(2, 13), after: side(0, 0), phrase: null })).toEqual({
      lead: 'Two of 13 interviews led on',
      stroke: 'before any coaching',
    });
    expect(ledgerHeadline({ before: side(0, 0), after: side(0, 0), phrase: null }).stroke).toBe('counts yet');
  });
});

describe('an entry', () => {
  const entry = {
    heldOn: '2026-03-01',
    result: 'pending',
    recordedAs: 'prospective',
    counted: null,
  } as const;

  it.each([
    [entry, '2026-03-10', 'day 9 of 21', 'No answer yet'],
    [{ ...entry, heldOn: '2026-03-12' }, '2026-03-10', 'ahead of you', 'No answer yet'],
    [{ ...entry, counted: 0 as const }, '2026-03-22', 'no word in 21 days', 'No'],
    [{ ...entry, result: 'withdrawn' as const }, '2026-03-10', 'you withdrew, not counted', 'Withdrawn'],
    [
      { ...entry, result: 'called_back' as const, recordedAs: 'recalled' as const, counted: 1 as const },
      '2026-03-10',
      'from memory, not counted',
      'Yes',
    ],
  ])('%o on %s', (one, today, why, led) => {
    expect(whyCounted(one, today)).toBe(why);
    expect(ledOn(one)).toBe(led);
  });
});

it('rounds an interval to whole interviews in a hundred', () => {
  expect(likely(0.098, 0.377)).toBe('likely 10 to 38 in a hundred');
});
