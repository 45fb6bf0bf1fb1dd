/** A rubric's major version: with a new one its words mean something else. */
export const majorOf = (version: string): string => version.split('.')[0] ?? version;

/**
 * By which name a dimension's marks are counted together: its rubric with the major version, and itself. Marks
 * under different major versions have means of their own (feedback.md 4.1, m_d). The SQL of
 * `mark-source.repository.ts` writes the same.
 */
export const dimensionKey = (rubric: string, major: string, dimension: string): string =>
  `${rubric}@${major}:${dimension}`;
