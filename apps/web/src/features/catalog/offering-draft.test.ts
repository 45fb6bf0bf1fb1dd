import { describe, expect, it } from 'vitest';
import {
  emptyOffering,
  offeringProblems,
  parsePrice,
  toOfferingDraft,
  toOfferingInput,
} from './offering-draft.ts';

describe('parsePrice', () => {
  it.each([
    ['120', 'EUR', 12_000],
    ['12,5', 'EUR', 1_250],
    [' 12.50 ', 'EUR', 1_250],
    ['1', 'EUR', 100],
    ['0.99', 'EUR', undefined],
    ['12.505', 'EUR', undefined],
    ['-5', 'EUR', undefined],
    ['999999.99', 'EUR', 99_999_999],
    ['1000000', 'EUR', undefined],
    ['twelve', 'EUR', undefined],
    ['500', 'JPY', 500],
    ['500.5', 'JPY', undefined],
  ])('%s %s', (text, currency, minor) => expect(parsePrice(text, currency)).toBe(minor));
});

describe('an offering as it is typed', () => {
  const offering = {
    id: 'off_1',
    sessionType: 'case',
    durationMinutes: 45,
    title: 'One case',
    description: '',
    price: { amountMinor: 7_905, currency: 'EUR' },
  } as const;

  it('goes back as it came', () => {
    const { id: _id, ...input } = offering;
    const draft = toOfferingDraft({ ...offering, id: 'off_1' });
    expect(draft.price).toBe('79.05');
    expect(toOfferingInput(draft, 'EUR')).toEqual(input);
  });

  it('says at each field what is wrong', () => {
    expect(Object.keys(offeringProblems(emptyOffering, 'EUR'))).toEqual(['title', 'price']);
    expect(offeringProblems({ ...emptyOffering, title: 'A', price: '60' }, 'EUR')).toEqual({});
    expect(toOfferingInput(emptyOffering, 'EUR')).toBeUndefined();
  });
});
