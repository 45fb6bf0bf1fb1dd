import { z } from 'zod';

const rubricId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const STAGES_TO_OBSERVE = ['warm_up', 'questions', 'candidate_questions', 'verdict', 'debrief'] as const;

/** The shape of a rubric; a draft may have gaps, whatever is published has none. */
function rubricShape(least: { line: number; anchor: number; list: number; dimensions: number }) {
  const words = z.string().refine((text) => !text.includes('\0'), 'Holds a character that no text has');
  const line = words.min(least.line).max(600);
  const lines = z.array(line).min(least.list).max(20);
  const level = z.int().min(1).max(5);
  const anchor = z.strictObject({
    level,
    label: line,
    text: words.min(least.anchor).max(1500),
    soundsLike: line.optional(),
  });
  const dimension = z.strictObject({
    id: rubricId,
    name: line.max(80),
    question: line,
    definition: line,
    weight: z.number().positive().max(10),
    observeIn: z.array(z.enum(STAGES_TO_OBSERVE)).min(least.line).max(5),
    anchors: z.array(anchor).length(5),
    why: line.optional(),
    evidence: z.array(line).max(30).optional(),
    metrics: z.array(line).max(20).optional(),
    doNotRate: line.optional(),
    probes: lines,
    drills: lines,
  });
  const question = z.strictObject({
    id: rubricId,
    text: line,
    kind: line.max(64),
    dimensions: z.array(rubricId).min(least.line).max(20),
    minutes: z.number().positive().max(120),
  });
  return z.strictObject({
    format: z.literal('rubric/1'),
    id: rubricId,
    version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
    language: line.max(35),
    title: line.max(120),
    summary: line,
    appliesTo: z.array(line.max(64)).min(least.line).max(10),
    scale: z.strictObject({
      type: z.literal('ordinal'),
      min: z.literal(1),
      max: z.literal(5),
      step: z.literal(1),
      notObserved: z.literal('null'),
      labels: z.array(z.strictObject({ level, label: line, meaning: line })).length(5),
    }),
    evidenceRule: z.strictObject({
      quoteRequiredAt: z.array(level).max(5),
      rationaleRequiredAt: z.array(level).max(5),
      minRationaleWords: z.int().min(0).max(100),
    }),
    companionUniversal: z.array(rubricId).max(20),
    dimensions: z.array(dimension).min(least.dimensions).max(16),
    starterQuestions: z.array(question).min(least.dimensions).max(100),
  });
}

/** A whole rubric (`format: "rubric/1"`), as it is published, imported and exported. */
export const rubricSchema = rubricShape({ line: 1, anchor: 30, list: 2, dimensions: 3 });

/** The same with gaps, as somebody is writing it. */
export const rubricDraftSchema = rubricShape({ line: 0, anchor: 0, list: 0, dimensions: 0 });

export type Rubric = z.infer<typeof rubricSchema>;
export type Dimension = Rubric['dimensions'][number];
export type RubricQuestion = Rubric['starterQuestions'][number];
type DimensionKey = { rubric: string; dimension: string };

export const OBSERVE_IN = STAGES_TO_OBSERVE;

/** The rubric that every kind of interview has a part of. */
export const UNIVERSAL_RUBRIC = 'universal';

/**
 * Of the rubrics in force those of one kind of interview: its own with the universal one beside it, or the
 * universal one alone (rubrics README, “How a report uses them”).
 */
export function rubricsFor(inForce: readonly Rubric[], interviewType: string): Rubric[] {
  const universal = inForce.find(({ id }) => id === UNIVERSAL_RUBRIC);
  const own = inForce.find(
    ({ id, appliesTo }) => id !== UNIVERSAL_RUBRIC && appliesTo.includes(interviewType),
  );
  return [own, universal].filter((rubric) => rubric !== undefined);
}

/** Each dimension a coach rates with these rubrics: the first one's own, and its companions of the other. */
export function dimensionsToRate([first, beside]: readonly Rubric[]): (DimensionKey & {
  about: Dimension;
})[] {
  if (!first) return [];
  const own = first.dimensions.map((about) => ({ rubric: first.id, dimension: about.id, about }));
  const companions = first.companionUniversal.flatMap((id) => {
    const about = beside?.dimensions.find((dimension) => dimension.id === id);
    return beside && about ? [{ rubric: beside.id, dimension: id, about }] : [];
  });
  return [...own, ...companions];
}

/** The names of what these rubrics rate, for checks and lists that need no anchors. */
export const ratedDimensions = (rubrics: readonly Rubric[]): (DimensionKey & { name: string })[] =>
  dimensionsToRate(rubrics).map(({ rubric, dimension, about }) => ({ rubric, dimension, name: about.name }));
