import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailboxOf, type ReferralSide, referralRefusal } from './referral.ts';

const side = (email: string, ...cardFingerprints: string[]): ReferralSide => ({ email, cardFingerprints });
const room = { rewardedThisYear: 0, mostPerYear: 10 };

describe('referralRefusal', () => {
  it.each([
    ['two people', side('a@x.test', 'f1'), side('b@x.test', 'f2'), null],
    ['the same card', side('a@x.test', 'f1', 'f3'), side('b@x.test', 'f2', 'f1'), 'same_person'],
    ['a tagged address', side('ines@x.test'), side('Ines+two@x.test'), 'same_person'],
    ['dots at Gmail', side('i.nes@gmail.com'), side('ines@googlemail.com'), 'same_person'],
    ['dots elsewhere', side('i.nes@x.test'), side('ines@x.test'), null],
  ] as const)('judges %s', (_what, one, other, expected) => {
    expect(referralRefusal(one, other, room)).toBe(expected);
    expect(referralRefusal(other, one, room)).toBe(expected);
  });

  it('ends at the cap', () => {
    const [one, other] = [side('a@x.test'), side('b@x.test')];
    expect(referralRefusal(one, other, { rewardedThisYear: 9, mostPerYear: 10 })).toBeNull();
    expect(referralRefusal(one, other, { rewardedThisYear: 10, mostPerYear: 10 })).toBe('cap_reached');
  });
});

describe('mailboxOf', () => {
  it('is one for every way to write an address', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(name, name, (person, tag) => {
        const box = mailboxOf(`${person}@mail.test`);
        expect(mailboxOf(`${person.toUpperCase()}+${tag}@MAIL.test`)).toBe(box);
        expect(mailboxOf(box)).toBe(box);
      }),
    );
  });
});
