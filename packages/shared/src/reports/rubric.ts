import { z } from 'zod';
import caseRubric from '../rubrics/case.json' with { type: 'json' };
import coding from '../rubrics/coding.json' with { type: 'json' };
import leadership from '../rubrics/leadership.json' with { type: 'json' };
import product from '../rubrics/product.json' with { type: 'json' };
import sales from '../rubrics/sales.json' with { type: 'json' };
import systemDesign from '../rubrics/system-design.json' with { type: 'json' };
import universal from '../rubrics/universal.json' with { type: 'json' };

const rubricId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const line = z.string().min(1);

export const anchorSchema = z.strictObject({
  level: z.int().min(1).max(5),
  label: line,
  text: z.string().min(30),
  soundsLike: line.optional(),
});

export const dimensionSchema = z.strictObject({
  id: rubricId,
  name: line,
  question: line,
  definition: line,
  weight: z.number().positive(),
  observeIn: z.array(z.enum(['warm_up', 'questions', 'candidate_questions', 'verdict', 'debrief'])).min(1),
  anchors: z.array(anchorSchema).length(5),
  why: line.optional(),
  evidence: z.array(z.string()).optional(),
  metrics: z.array(line).optional(),
  doNotRate: line.optional(),
  probes: z.array(line).min(2),
  drills: z.array(line).min(2),
});

export const rubricSchema = z.strictObject({
  format: z.literal('rubric/1'),
  id: rubricId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  language: line,
  title: line,
  summary: line,
  appliesTo: z.array(line).min(1),
  scale: z.strictObject({
    type: z.literal('ordinal'),
    min: z.literal(1),
    max: z.literal(5),
    step: z.literal(1),
    notObserved: z.literal('null'),
    labels: z.array(z.strictObject({ level: z.int().min(1).max(5), label: line, meaning: line })).length(5),
  }),
  evidenceRule: z.strictObject({
    quoteRequiredAt: z.array(z.int().min(1).max(5)),
    rationaleRequiredAt: z.array(z.int().min(1).max(5)),
    minRationaleWords: z.int(),
  }),
  companionUniversal: z.array(rubricId),
  dimensions: z.array(dimensionSchema).min(3),
  starterQuestions: z
    .array(
      z.strictObject({
        id: rubricId,
        text: line,
        kind: line,
        dimensions: z.array(rubricId).min(1),
        minutes: z.number().positive(),
      }),
    )
    .min(3),
});

export type Rubric = z.infer<typeof rubricSchema>;
export type Dimension = z.infer<typeof dimensionSchema>;
export type DimensionKey = { rubric: string; dimension: string };

const RUBRIC_FILES = {
  universal,
  coding,
  'system-design': systemDesign,
  product,
  case: caseRubric,
  sales,
  leadership,
};

export type RubricId = keyof typeof RUBRIC_FILES;

const rubrics = new Map<string, Rubric>(
  Object.values(RUBRIC_FILES).map((file) => {
    const rubric = rubricSchema.parse(file);
    return [rubric.id, rubric];
  }),
);

/** Every rubric in force, the universal one first. */
export const listRubrics = (): Rubric[] => [...rubrics.values()];

/** @throws RangeError for an id that no rubric file has */
export function getRubric(id: string): Rubric {
  const rubric = rubrics.get(id);
  if (!rubric) throw new RangeError(`no rubric ${id}`);
  return rubric;
}

/** The rubrics of one kind of interview: its own with the universal one beside it, or the universal one alone. */
export function rubricsFor(interviewType: string): Rubric[] {
  const own = listRubrics().find(
    (rubric) => rubric.id !== 'universal' && rubric.appliesTo.includes(interviewType),
  );
  return own ? [own, getRubric('universal')] : [getRubric('universal')];
}

/** Each dimension a coach rates after one kind of interview: 10 universal ones, or 6 of the role and 5 or 6 beside. */
export function dimensionsToRate(interviewType: string): (DimensionKey & { about: Dimension })[] {
  const [first, beside] = rubricsFor(interviewType);
  const own = first!.dimensions.map((about) => ({ rubric: first!.id, dimension: about.id, about }));
  if (!beside) return own;
  const companions = first!.companionUniversal.map((id) => ({
    rubric: beside.id,
    dimension: id,
    about: beside.dimensions.find((dimension) => dimension.id === id)!, // the rubric files' test guards this
  }));
  return [...own, ...companions];
}
