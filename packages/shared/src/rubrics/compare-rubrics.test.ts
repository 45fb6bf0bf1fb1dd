import { describe, expect, it } from 'vitest';
import { compareRubrics, isStepEnough, leastStep, stepBetween } from './compare-rubrics.ts';
import type { Rubric } from './rubric.ts';
import { getShippedRubric } from './shipped-rubrics.ts';

const coding = getShippedRubric('coding');
const stepAfter = (change: (rubric: Rubric) => void) => {
  const after = structuredClone(coding);
  change(after);
  return leastStep(compareRubrics(coding, after));
};
const reword = (word: (text: string) => string) => (rubric: Rubric) => {
  rubric.summary = word(rubric.summary);
};

describe('compareRubrics', () => {
  it.each<[string, (rubric: Rubric) => void, string | null]>([
    ['nothing but the version', (rubric) => void Object.assign(rubric, { version: '9.9.9' }), null],
    ['a letter of a long word', reword((text) => text.replace(/(\w{3})\w(\w{3})/, '$1$2')), 'patch'],
    ['a word more', reword((text) => `${text} Indeed.`), 'minor'],
    ['a probe more', (rubric) => void rubric.dimensions[0]!.probes.push('Ask again.'), 'minor'],
    ['a question less', (rubric) => void rubric.starterQuestions.pop(), 'minor'],
    ['a dimension less', (rubric) => void rubric.dimensions.pop(), 'major'],
    ['dimensions in another order', (rubric) => void rubric.dimensions.reverse(), 'major'],
    ['another weight', (rubric) => void Object.assign(rubric.dimensions[0]!, { weight: 2 }), 'major'],
    ['another companion', (rubric) => void rubric.companionUniversal.pop(), 'major'],
  ])('%s', (_, change, step) => {
    expect(stepAfter(change)).toBe(step);
  });

  it('takes a number and a short word for meaning, not spelling', () => {
    const [a, b] = [structuredClone(coding), structuredClone(coding)];
    a.summary = 'Is not done within 30000 seconds';
    b.summary = 'Is now done within 30000 seconds';
    expect(leastStep(compareRubrics(a, b))).toBe('minor');
    b.summary = 'Is not done within 30001 seconds';
    expect(leastStep(compareRubrics(a, b))).toBe('minor');
  });
});

describe('stepBetween', () => {
  it.each([
    ['1.4.2', '1.4.3', 'patch'],
    ['1.4.2', '1.5.0', 'minor'],
    ['1.4.2', '2.0.0', 'major'],
    ['1.4.2', '1.4.2', null],
    ['1.4.2', '3.0.0', null],
    ['1.4.2', '1.5.1', null],
  ])('%s to %s', (before, after, step) => {
    expect(stepBetween(before, after)).toBe(step);
  });

  it('lets a larger step stand for a smaller one, never the other way', () => {
    expect(isStepEnough('major', 'minor')).toBe(true);
    expect(isStepEnough('patch', 'minor')).toBe(false);
  });
});
