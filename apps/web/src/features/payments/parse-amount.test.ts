import { describe, expect, it } from 'vitest';
import { parseAmount } from './parse-amount.ts';

describe('parseAmount', () => {
  it.each([
    ['23.47', 'EUR', 2_347],
    [' 23,4 ', 'EUR', 2_340],
    ['23', 'EUR', 2_300],
    ['0.07', 'EUR', 7],
    ['500', 'JPY', 500],
    ['1.234', 'KWD', 1_234],
  ])('%j of %s is %i', (text, currency, minor) => expect(parseAmount(text, currency)).toBe(minor));

  it.each(['', '-1', '23.471', '1e3', '12 345', '€ 5'])('refuses %j', (text) =>
    expect(parseAmount(text, 'EUR')).toBeNull(),
  );
  it('refuses decimals where there are none', () => expect(parseAmount('5.1', 'JPY')).toBeNull());
});
