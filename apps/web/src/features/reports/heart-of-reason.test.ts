import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heartOfReason } from './heart-of-reason.ts';

describe('heartOfReason', () => {
  it.each([
    [
      'I would not call you back because nothing showed that you wanted it: you waited.',
      'nothing showed that you wanted it',
    ],
    ['I would call you back because you treated it as yours, and said so.', 'you treated it as yours'],
    ['No, because at 30:15 you handed the time back.', 'at 30:15 you handed the time back'],
    ['Nothing showed that you wanted it.', ''],
  ])('%s', (reason, heart) => {
    expect(heartOfReason(reason).heart).toBe(heart);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { before, heart, after } = heartOfReason(`${text} because ${text}`);
        expect(before + heart + after).toBe(`${text} because ${text}`);
      }),
    );
  });
});
