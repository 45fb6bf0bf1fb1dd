import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RULE_NAMES } from './rule-names.ts';

it('names every rule that the checks can fire, and no other', () => {
  const sources = readdirSync(import.meta.dirname)
    .filter((name) => /^quality-.*\.ts$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  const fired = new Set(sources.flatMap((source) => source.match(/(?<=')[A-Z]\d{2}(?=')/g) ?? []));
  expect(Object.keys(RULE_NAMES).sort()).toEqual([...fired].sort());
});
