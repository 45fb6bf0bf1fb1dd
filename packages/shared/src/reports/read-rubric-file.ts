import { type Rubric, rubricSchema } from './rubric.ts';

/** What is wrong with a rubric file, and where: the path as in `dimensions[2].anchors[0].text`. */
export type RubricFault = { path: string; reason: string };

type Read = { rubric: Rubric; faults?: never } | { rubric?: never; faults: RubricFault[] };

/** Reads a rubric from the text of a JSON file, or names every fault with its path (feedback.md 2.3). */
export function readRubricFile(text: string): Read {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { faults: [{ path: '', reason: error instanceof Error ? error.message : 'Not JSON' }] };
  }
  const parsed = rubricSchema.safeParse(file);
  if (!parsed.success)
    return {
      faults: parsed.error.issues.map(({ path, message }) => ({ path: spell(path), reason: message })),
    };
  const faults = misplaced(parsed.data);
  return faults.length > 0 ? { faults } : { rubric: parsed.data };
}

/** What the schema cannot say: anchors stand in order of level, and an id is given once. */
function misplaced({ dimensions, starterQuestions }: Rubric): RubricFault[] {
  return [
    ...dimensions.flatMap(({ anchors }, at) =>
      anchors.flatMap(({ level }, index) =>
        level === index + 1
          ? []
          : [{ path: `dimensions[${at}].anchors[${index}].level`, reason: `Expected level ${index + 1}` }],
      ),
    ),
    ...twice('dimensions', dimensions),
    ...twice('starterQuestions', starterQuestions),
  ];
}

const twice = (list: string, items: readonly { id: string }[]): RubricFault[] =>
  items.flatMap(({ id }, at) =>
    items.findIndex((item) => item.id === id) < at
      ? [{ path: `${list}[${at}].id`, reason: `${id} is used twice` }]
      : [],
  );

const spell = (path: readonly PropertyKey[]) =>
  path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at ? '.' : ''}${String(part)}`))
    .join('');
