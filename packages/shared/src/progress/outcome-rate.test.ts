import { describe, expect, it } from 'vitest';
import { callBackRate, compareRates, probabilityHigher } from './outcome-rate.ts';

const count = (called: number, n: number) => ({ called, n });

describe('compareRates', () => {
  it('says nothing about fewer than five interviews on one side, however clear they look', () => {
    expect(compareRates(count(0, 40), count(4, 4)).phrase).toBeNull();
    expect(compareRates(count(0, 40), count(5, 5)).phrase).toBe('higher');
    expect(compareRates(count(0, 4), count(5, 5)).phrase).toBeNull();
  });

  it('reproduces the third row of the table in feedback.md 4.4', () => {
    const { before, after, pHigher, phrase } = compareRates(count(8, 40), count(20, 36));
    expect([before.mean, before.lo80, before.hi80].map((x) => x.toFixed(2))).toEqual([
      '0.21',
      '0.13',
      '0.29',
    ]);
    expect([after.mean, after.lo80, after.hi80].map((x) => x.toFixed(2))).toEqual(['0.53', '0.43', '0.63']);
    expect(pHigher.toFixed(3)).toBe('0.999');
    expect(phrase).toBe('higher');
  });

  it('says lower as readily as higher', () => {
    expect(compareRates(count(20, 36), count(8, 40)).phrase).toBe('lower');
    expect(compareRates(count(5, 9), count(2, 10)).phrase).toBe('probably lower');
    expect(compareRates(count(3, 10), count(3, 10)).phrase).toBe('too early to tell');
  });
});

describe('probabilityHigher', () => {
  it('is one half for twins, and the two directions add up to one, infinite densities included', () => {
    const prior = { mean: 0.02, strength: 4 };
    const [low, high] = [callBackRate(count(0, 0), prior), callBackRate(count(7, 9), prior)];
    expect(probabilityHigher(high, high)).toBeCloseTo(0.5, 10);
    expect(probabilityHigher(low, high) + probabilityHigher(high, low)).toBeCloseTo(1, 10);
  });
});
