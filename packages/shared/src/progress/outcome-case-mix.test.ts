import { describe, expect, it } from 'vitest';
import { baselineOf } from './outcome-case-mix.ts';
import { DEFAULT_RATE_PRIOR } from './outcome-rate.ts';

describe('baselineOf', () => {
  // The two baselines of casemix-1: 2 of 10 and 4 of 8 called back earlier.
  it('is the logit of the shrunk rate, centred on the prior', () => {
    expect(baselineOf({ called: 2, n: 10 }, DEFAULT_RATE_PRIOR)).toBeCloseTo(-0.369097, 5);
    expect(baselineOf({ called: 0, n: 0 }, DEFAULT_RATE_PRIOR)).toBe(0);
  });
});
