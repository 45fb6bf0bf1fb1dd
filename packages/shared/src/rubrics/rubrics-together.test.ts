import { describe, expect, it } from 'vitest';
import { misfits } from './rubrics-together.ts';
import { getShippedRubric, listShippedRubrics } from './shipped-rubrics.ts';

const others = (id: string) => listShippedRubrics().filter((rubric) => rubric.id !== id);

describe('misfits', () => {
  it('finds nothing among the rubrics that come with the product', () => {
    for (const rubric of listShippedRubrics()) expect(misfits(rubric, others(rubric.id))).toEqual([]);
  });

  it('names a companion that the universal rubric has not, and a dimension that a question invents', () => {
    const rubric = structuredClone(getShippedRubric('coding'));
    rubric.companionUniversal.unshift('charm');
    rubric.starterQuestions[1]!.dimensions = ['speed'];
    expect(misfits(rubric, others('coding')).map(({ path }) => path)).toEqual([
      'companionUniversal[0]',
      'starterQuestions[1].dimensions[0]',
    ]);
  });

  it('names every rubric that leans on a dimension which the universal one would lose', () => {
    const rubric = structuredClone(getShippedRubric('universal'));
    rubric.dimensions = rubric.dimensions.filter(({ id }) => id !== 'interest');
    expect(misfits(rubric, others('universal')).length).toBeGreaterThan(3);
  });

  it('keeps a kind of interview to one rubric', () => {
    const rubric = { ...structuredClone(getShippedRubric('coding')), id: 'pairing' };
    expect(misfits(rubric, listShippedRubrics())).toEqual([
      { path: 'appliesTo[0]', reason: expect.stringContaining('is for coding already') },
    ]);
  });
});
