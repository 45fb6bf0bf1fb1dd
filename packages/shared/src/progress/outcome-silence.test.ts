import { describe, expect, it } from 'vitest';
import { dependsOnSilence, silenceBounds } from './outcome-silence.ts';

describe('silenceBounds', () => {
  it('depends on the silent only where they could turn the sign', () => {
    const few = silenceBounds({ called: 9, reported: 20, unreported: 10, expectedRate: 0.32 });
    const none = silenceBounds({ called: 9, reported: 20, unreported: 0, expectedRate: 0.32 });
    expect([dependsOnSilence(few), dependsOnSilence(none)]).toEqual([true, false]);
  });

  it('is nothing of nothing', () => {
    expect(silenceBounds({ called: 0, reported: 0, unreported: 0, expectedRate: 0.3 }).responseRate).toBe(0);
  });
});
