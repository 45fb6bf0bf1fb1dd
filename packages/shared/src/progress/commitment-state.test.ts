import { describe, expect, it } from 'vitest';
import { stateAfterFollowUp } from './commitment-state.ts';

describe('stateAfterFollowUp', () => {
  it.each([
    ['open', 'solid', 'improving'], // their own word never makes it fixed
    ['open', 'better', 'improving'],
    ['improving', 'same', 'still_there'],
    ['open', 'worse', 'still_there'],
    ['fixed', 'worse', 'fixed'],
  ] as const)('%s, said to be %s, is %s', (state, status, after) => {
    expect(stateAfterFollowUp(state, status)).toBe(after);
  });
});
