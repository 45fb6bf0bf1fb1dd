import caseRubric from './case.json' with { type: 'json' };
import coding from './coding.json' with { type: 'json' };
import leadership from './leadership.json' with { type: 'json' };
import product from './product.json' with { type: 'json' };
import { type Rubric, ratedDimensions, rubricSchema, rubricsFor } from './rubric.ts';
import sales from './sales.json' with { type: 'json' };
import systemDesign from './system-design.json' with { type: 'json' };
import universal from './universal.json' with { type: 'json' };

const FILES = {
  universal,
  coding,
  'system-design': systemDesign,
  product,
  case: caseRubric,
  sales,
  leadership,
};

export type ShippedRubricId = keyof typeof FILES;

const shipped: readonly Rubric[] = Object.values(FILES).map((file) => rubricSchema.parse(file));

/** The rubrics that come with the product, the universal one first. What is in force is in the database. */
export const listShippedRubrics = (): readonly Rubric[] => shipped;

export const getShippedRubric = (id: ShippedRubricId): Rubric => shipped.find((rubric) => rubric.id === id)!; // the type lists the files

/** The shipped rubrics of one kind of interview, for the demo market and for worked examples. */
export const shippedRubricsFor = (interviewType: string): Rubric[] => rubricsFor(shipped, interviewType);

/** What they rate in such an interview. */
export const shippedDimensions = (interviewType: string) => ratedDimensions(shippedRubricsFor(interviewType));
