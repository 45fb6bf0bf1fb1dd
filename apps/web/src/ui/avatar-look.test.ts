import { describe, expect, it } from 'vitest';
import { initialsOf, tintOf } from './avatar-look.ts';

describe('initialsOf', () => {
  it.each([
    ['Mei-Lin C.', 'MC'],
    ['  Wen   Long   Li ', 'WL'],
    ['Cher', 'C'],
    ['Øyvind Åse', 'ØÅ'],
    ['“Al” Smith', 'AS'],
    ['', '?'],
  ])('%s is %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
});

describe('tintOf', () => {
  it('gives one person one tint, and spreads people over all eight', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `usr_${index}`);
    expect(tintOf('usr_1')).toBe(tintOf('usr_1'));
    expect(new Set(ids.map(tintOf)).size).toBe(8);
  });
});
