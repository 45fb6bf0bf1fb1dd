import type { RubricFault } from './read-rubric-file.ts';
import { type Rubric, UNIVERSAL_RUBRIC } from './rubric.ts';

/**
 * Whether a rubric can go into force beside the others: it names only dimensions of the universal rubric that are
 * there, and no other is for the same kind of interview. A change of the universal rubric is asked for all that lean
 * on it. Empty when all fits.
 */
export function misfits(rubric: Rubric, others: readonly Rubric[]): RubricFault[] {
  if (rubric.id === UNIVERSAL_RUBRIC) {
    const own = idsOf(rubric);
    return [
      ...unknownDimensions(rubric, own),
      ...others.flatMap(({ title, companionUniversal }) =>
        companionUniversal
          .filter((id) => !own.has(id))
          .map((id) => ({ path: 'dimensions', reason: `“${title}” rates ${id} beside its own` })),
      ),
    ];
  }
  const universal = others.find(({ id }) => id === UNIVERSAL_RUBRIC);
  const beside = universal ? idsOf(universal) : new Set<string>();
  return [
    ...rubric.companionUniversal.flatMap((id, at) =>
      beside.has(id)
        ? []
        : [{ path: `companionUniversal[${at}]`, reason: `${id} is not in the universal rubric` }],
    ),
    ...unknownDimensions(rubric, new Set([...idsOf(rubric), ...beside])),
    ...rubric.appliesTo.flatMap((type, at) =>
      others
        .filter(({ id, appliesTo }) => id !== UNIVERSAL_RUBRIC && appliesTo.includes(type))
        .map(({ title }) => ({ path: `appliesTo[${at}]`, reason: `“${title}” is for ${type} already` })),
    ),
  ];
}

const idsOf = ({ dimensions }: Rubric) => new Set(dimensions.map(({ id }) => id));

const unknownDimensions = ({ starterQuestions }: Rubric, known: ReadonlySet<string>): RubricFault[] =>
  starterQuestions.flatMap(({ dimensions }, at) =>
    dimensions.flatMap((id, index) =>
      known.has(id)
        ? []
        : [{ path: `starterQuestions[${at}].dimensions[${index}]`, reason: `No dimension is called ${id}` }],
    ),
  );
