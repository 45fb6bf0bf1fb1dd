import { describe, expect, it } from 'vitest';
import { firstName, plainName, shortName } from './person-name.ts';

describe('plainName', () => {
  it.each([
    ['Ines Meyer', 'Ines Meyer'],
    ["  Siobhán  O'Brien-Ngũgĩ ", "Siobhán O'Brien-Ngũgĩ"],
    ['J. R. Ewing', 'J. R. Ewing'],
    ['J.R. Ewing', 'J. R. Ewing'],
    ['李 小龍', '李 小龍'],
    ['Ines\r\nBcc: victim@example.test', 'Ines Bcc victim example. test'],
    ['Win at https://evil.example/now', 'Win at https evil. example now'],
    ['Ines\u202Exela', 'Ines xela'],
    ['<b>Ines</b>', 'b Ines b'],
  ])('%j reads %j', (name, plain) => expect(plainName(name)).toBe(plain));
});

describe('how people are called', () => {
  it.each([
    ['Ines Meyer', 'Ines', 'Ines M.'],
    ['Ines van der meyer', 'Ines', 'Ines M.'],
    ['Adaeze W.', 'Adaeze', 'Adaeze W.'],
    ['Cher', 'Cher', 'Cher'],
  ])('%s', (name, first, short) => {
    expect(firstName(name)).toBe(first);
    expect(shortName(name)).toBe(short);
  });
});
