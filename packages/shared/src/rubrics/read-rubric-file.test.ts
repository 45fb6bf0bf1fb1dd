import { describe, expect, it } from 'vitest';
import { readRubricFile } from './read-rubric-file.ts';
import { getShippedRubric } from './shipped-rubrics.ts';

const changed = (change: (rubric: ReturnType<typeof getShippedRubric>) => void) => {
  const rubric = structuredClone(getShippedRubric('coding'));
  change(rubric);
  return readRubricFile(JSON.stringify(rubric));
};

describe('readRubricFile', () => {
  it('reads what the product itself keeps', () => {
    expect(changed(() => {}).rubric).toEqual(getShippedRubric('coding'));
  });

  it('says of a text that is no JSON that it is none', () => {
    expect(readRubricFile('{"format":').faults).toHaveLength(1);
  });

  it('names the path of each fault', () => {
    const { faults } = changed((rubric) => {
      rubric.dimensions[2]!.anchors[0]!.text = 'Too short.';
      rubric.version = '1.0';
    });
    expect(faults?.map(({ path }) => path)).toEqual(['version', 'dimensions[2].anchors[0].text']);
  });

  it('refuses anchors out of order and an id used twice', () => {
    const { faults } = changed((rubric) => {
      rubric.dimensions[0]!.anchors.reverse();
      rubric.dimensions[1]!.id = rubric.dimensions[0]!.id;
    });
    expect(faults?.map(({ path }) => path)).toContain('dimensions[0].anchors[0].level');
    expect(faults?.map(({ path }) => path)).toContain('dimensions[1].id');
  });
});
