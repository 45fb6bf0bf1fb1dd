import { compareRubrics } from '@app/shared/rubrics/compare-rubrics';
import { getShippedRubric } from '@app/shared/rubrics/shipped-rubrics';
import { describe, expect, it } from 'vitest';
import { placeWords } from './place-words.ts';

const rubric = getShippedRubric('universal');
const [first] = rubric.dimensions;

describe('placeWords', () => {
  it('calls a place what its readers call it', () => {
    expect(placeWords(`dimensions.${first!.id}.anchors.4.text`, rubric)).toBe(`${first!.name}, level 4`);
    expect(placeWords(`dimensions.${first!.id}.anchors.4.soundsLike`, rubric)).toBe(
      `${first!.name}, level 4, what it sounds like`,
    );
    expect(placeWords(`dimensions.${first!.id}.drills.2`, rubric)).toBe(
      `${first!.name}, how to practise it 2`,
    );
    expect(placeWords('summary', rubric)).toBe('Summary');
  });

  it('leaves no path of a comparison without words', () => {
    const empty = { ...rubric, dimensions: [], starterQuestions: [] };
    for (const { path } of compareRubrics(rubric, empty))
      expect(placeWords(path, rubric, empty)).toMatch(/^[A-Z]/);
  });
});
