import { describe, expect, it } from 'vitest';
import { mailAddressSchema, normalMailAddress } from './mail-address.ts';

describe('normalMailAddress', () => {
  it.each([
    ['candidate@demo.test', 'candidate@demo.test'],
    ['  Candidate+Tag@Demo.Test ', 'candidate+tag@demo.test'],
    ['ｃandidate@demo．test', 'candidate@demo.test'], // full-width letter and dot
    ["o'brien@mail.example.co.uk", "o'brien@mail.example.co.uk"],
    [`${'a'.repeat(64)}@example.test`, `${'a'.repeat(64)}@example.test`],
    ['a@xn--mnchen-3ya.example', 'a@xn--mnchen-3ya.example'],
  ])('reads %s', (text, address) => expect(normalMailAddress(text)).toBe(address));

  it.each([
    '',
    'candidate',
    '@demo.test',
    'candidate@',
    'candidate@localhost',
    'candidate@demo..test',
    'candidate@-demo.test',
    'candidate@demo.test.',
    '.candidate@demo.test',
    'can..didate@demo.test',
    'a@b@demo.test',
    '"a b"@demo.test',
    'candidate@[127.0.0.1]',
    'candidate@127.0.0.1',
    'candidate@demo.test\r\nBcc: victim@demo.test',
    'candidate\n@demo.test',
    'candidate@demo.test,victim@demo.test',
    'Candidate <candidate@demo.test>',
    'candidate(comment)@demo.test',
    'cаndidate@demo.test', // a Cyrillic letter
    `${'a'.repeat(65)}@example.test`,
    `a@${'b.'.repeat(130)}test`,
  ])('refuses %j', (text) => expect(normalMailAddress(text)).toBeNull());

  it('is what the wire schema answers', () => {
    expect(mailAddressSchema.parse('A@Demo.test')).toBe('a@demo.test');
    expect(mailAddressSchema.safeParse('a@demo').success).toBe(false);
  });
});
