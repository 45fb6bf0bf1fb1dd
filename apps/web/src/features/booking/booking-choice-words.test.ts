import { expect, it } from 'vitest';
import { type Choice, isUndecided, KEEP, sayChoices } from './booking-choice-words.ts';

const ask: Choice = { kind: 'propose', startsAt: '2026-04-14T16:00:00Z' };
const cancel: Choice = { kind: 'cancel', reason: '' };

it.each<[Choice[], string]>([
  [[KEEP], 'Save, and keep it'],
  [[ask], 'Save, and ask for this time'],
  [[cancel], 'Save, and cancel it'],
  [[KEEP, KEEP], 'Save, and keep both'],
  [[KEEP, KEEP, KEEP], 'Save, and keep all 3'],
  [[KEEP, ask, cancel], 'Save: keep 1, ask 1 for another time, cancel 1'],
  [[cancel, cancel], 'Save: cancel 2'],
])('%j reads %s', (choices, words) => expect(sayChoices(choices)).toBe(words));

it('knows that a proposal without a time is none', () => {
  expect(isUndecided({ kind: 'propose', startsAt: null })).toBe(true);
  expect([KEEP, ask, cancel].some(isUndecided)).toBe(false);
});
