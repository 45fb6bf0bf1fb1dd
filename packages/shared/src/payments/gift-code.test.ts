import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CODE_LETTERS, GIFT_CODE_LENGTH, readGiftCode, writeGiftCode } from './gift-code.ts';

it('reads every code as it was written, however it is typed', () => {
  const letter = fc.constantFrom(...CODE_LETTERS);
  const code = fc.array(letter, { minLength: GIFT_CODE_LENGTH, maxLength: GIFT_CODE_LENGTH });
  fc.assert(
    fc.property(code, (letters) => {
      const written = writeGiftCode(letters.join(''));
      expect(written).toMatch(/^(\w{4}-){3}\w{4}$/);
      expect(readGiftCode(` ${written.toLowerCase()} `)).toBe(letters.join(''));
    }),
  );
});
