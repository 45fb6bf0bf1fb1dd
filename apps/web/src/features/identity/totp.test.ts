import { describe, expect, it } from 'vitest';
import { totpCode } from './totp.ts';

/** The last six of the eight figures in RFC 6238, appendix B, for the secret '12345678901234567890'. */
describe('totpCode', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [20_000_000_000, '353130'],
  ])('at second %i is %s', async (second, code) => {
    expect(await totpCode('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', second * 1000)).toBe(code);
  });
});
