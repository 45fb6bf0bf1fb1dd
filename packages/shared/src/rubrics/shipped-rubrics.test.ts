import { describe, expect, it } from 'vitest';
import { dimensionsToRate } from './rubric.ts';
import { getShippedRubric, listShippedRubrics, shippedRubricsFor } from './shipped-rubrics.ts';

describe('the rubric files', () => {
  it('are seven, each with five anchors a dimension in order', () => {
    expect(listShippedRubrics().map(({ id }) => id)).toEqual([
      'universal',
      'coding',
      'system-design',
      'product',
      'case',
      'sales',
      'leadership',
    ]);
    for (const rubric of listShippedRubrics())
      for (const dimension of rubric.dimensions)
        expect(dimension.anchors.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
  });

  it('name only companions and questions whose dimensions exist', () => {
    const universal = new Set(getShippedRubric('universal').dimensions.map(({ id }) => id));
    for (const rubric of listShippedRubrics()) {
      for (const id of rubric.companionUniversal) expect(universal).toContain(id);
      const known = new Set([...rubric.dimensions.map(({ id }) => id), ...universal]);
      for (const question of rubric.starterQuestions)
        for (const id of question.dimensions) expect(known).toContain(id);
    }
  });
});

describe('dimensionsToRate', () => {
  it.each([
    ['behavioural', ['universal'], 10],
    ['general', ['universal'], 10],
    ['coding', ['coding', 'universal'], 11],
    ['system-design', ['system-design', 'universal'], 11],
    ['product', ['product', 'universal'], 12],
    ['case', ['case', 'universal'], 11],
    ['sales', ['sales', 'universal'], 11],
    ['leadership', ['leadership', 'universal'], 12],
  ])('a %s interview uses %j and rates %i dimensions', (type, ids, count) => {
    expect(shippedRubricsFor(type).map(({ id }) => id)).toEqual(ids);
    expect(dimensionsToRate(shippedRubricsFor(type))).toHaveLength(count);
  });
});
