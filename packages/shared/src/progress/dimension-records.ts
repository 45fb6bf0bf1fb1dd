type Level = { rubric: string; dimension: string };

export type DimensionRecord<Of extends Level> = Level & {
  /** One place for each session, null where that kind of interview has no such dimension. */
  marks: (Of | null)[];
};

const UNIVERSAL = 'universal';
const isSame = (a: Level, b: Level) => a.rubric === b.rubric && a.dimension === b.dimension;

/**
 * Each dimension over the sessions, on the sessions' own axis.
 *
 * The universal rubric comes first, since every kind of interview has a part of it; within a rubric the
 * order is the one in which the sessions name the dimensions.
 */
export function dimensionRecords<Of extends Level>(
  sessions: readonly { levels: readonly Of[] }[],
): DimensionRecord<Of>[] {
  const all = sessions.flatMap(({ levels }) => levels);
  const once = all.filter((level, at) => all.findIndex((other) => isSame(other, level)) === at);
  const rubrics = [...new Set([UNIVERSAL, ...once.map(({ rubric }) => rubric)])];
  return rubrics.flatMap((rubric) =>
    once
      .filter((level) => level.rubric === rubric)
      .map(({ dimension }) => ({
        rubric,
        dimension,
        marks: sessions.map(
          ({ levels }) => levels.find((level) => isSame(level, { rubric, dimension })) ?? null,
        ),
      })),
  );
}
