import type { z } from 'zod';
import { type Rubric, rubricSchema } from './rubric.ts';

/** What is wrong with a rubric, and where: the path as in `dimensions[2].anchors[0].text`. */
export type RubricFault = { path: string; reason: string };

/** A fault as one line, as a refusal carries it: `dimensions[2].anchors[0].text: Needs at least 30 characters`. */
export const faultLine = ({ path, reason }: RubricFault): string => `${path || 'the file'}: ${reason}`;

type Read = { rubric: Rubric; faults?: never } | { rubric?: never; faults: RubricFault[] };

/** As long as a rubric file may be, in characters: six times the longest that comes with the product. */
export const LONGEST_FILE = 200_000;
const MOST_FAULTS = 60;

/** Reads a rubric from the text of a JSON file, or names every fault with its path (feedback.md 2.3). */
export function readRubricFile(text: string): Read {
  if (text.length > LONGEST_FILE)
    return { faults: [{ path: '', reason: `Longer than ${LONGEST_FILE.toLocaleString('en')} characters` }] };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return {
      faults: [{ path: '', reason: `Not JSON: ${error instanceof Error ? error.message : 'unreadable'}` }],
    };
  }
  const parsed = rubricSchema.safeParse(file);
  if (!parsed.success) return { faults: parsed.error.issues.flatMap(toFaults).slice(0, MOST_FAULTS) };
  const faults = misplaced(parsed.data).slice(0, MOST_FAULTS);
  return faults.length > 0 ? { faults } : { rubric: parsed.data };
}

/** What a draft still lacks before it can be published; empty when it is whole. */
export function rubricGaps(draft: Rubric): RubricFault[] {
  const parsed = rubricSchema.safeParse(draft);
  if (!parsed.success) return parsed.error.issues.flatMap(toFaults).slice(0, MOST_FAULTS);
  return misplaced(parsed.data).slice(0, MOST_FAULTS);
}

function toFaults(issue: z.core.$ZodIssue): RubricFault[] {
  const path = spell(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: spell([...issue.path, key]),
      reason: 'A rubric has no such field',
    }));
  return [{ path, reason: reasonOf(issue) }];
}

const UNITS: Record<string, string> = { string: 'characters', array: 'entries' };

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1)
    return 'Not written yet';
  if (issue.code === 'too_small')
    return `Needs at least ${issue.minimum} ${UNITS[issue.origin] ?? ''}`.trimEnd();
  if (issue.code === 'too_big') return `Has at most ${issue.maximum} ${UNITS[issue.origin] ?? ''}`.trimEnd();
  if (issue.code === 'invalid_type') return issue.message.replace('Invalid input: e', 'E');
  if (issue.code === 'invalid_format' && issue.format === 'regex')
    return issue.path.at(-1) === 'version'
      ? 'Is three numbers, such as 1.2.0'
      : 'Has letters, digits, - and _ only';
  return issue.message;
}

/** What the schema cannot say: levels stand in order, an id is given once, and the checks' own rule is kept. */
function misplaced({ dimensions, starterQuestions, scale, evidenceRule }: Rubric): RubricFault[] {
  return [
    ...inOrder('scale.labels', scale.labels),
    ...dimensions.flatMap(({ anchors }, at) => inOrder(`dimensions[${at}].anchors`, anchors)),
    ...twice('dimensions', dimensions),
    ...twice('starterQuestions', starterQuestions),
    ...otherRule(evidenceRule),
  ];
}

const inOrder = (list: string, items: readonly { level: number }[]): RubricFault[] =>
  items.flatMap(({ level }, index) =>
    level === index + 1
      ? []
      : [{ path: `${list}[${index}].level`, reason: `Expected level ${index + 1}, found ${level}` }],
  );

const twice = (list: string, items: readonly { id: string }[]): RubricFault[] =>
  items.flatMap(({ id }, at) =>
    items.findIndex((item) => item.id === id) < at
      ? [{ path: `${list}[${at}].id`, reason: `${id} is used twice` }]
      : [],
  );

/** Which levels need a quote and a reason is one rule for all reports (feedback.md 3); a rubric repeats it. */
export const EVIDENCE_RULE: Rubric['evidenceRule'] = {
  quoteRequiredAt: [1, 5],
  rationaleRequiredAt: [1, 2, 4, 5],
  minRationaleWords: 8,
};

const otherRule = (rule: Rubric['evidenceRule']): RubricFault[] =>
  (Object.keys(EVIDENCE_RULE) as (keyof typeof EVIDENCE_RULE)[]).flatMap((key) =>
    String(rule[key]) === String(EVIDENCE_RULE[key])
      ? []
      : [{ path: `evidenceRule.${key}`, reason: `Is the same for all rubrics: ${EVIDENCE_RULE[key]}` }],
  );

const spell = (path: readonly PropertyKey[]) =>
  path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at ? '.' : ''}${String(part)}`))
    .join('');
