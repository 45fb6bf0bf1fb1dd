/** Of a group that volunteered: how many people, their reports, and in how many of these each hard truth stands. */
export type GroupTruths = {
  question: 'gender' | 'first_language';
  answer: string;
  candidates: number;
  reports: number;
  /** Reports by category; a report with two truths of one category counts once. */
  categories: Readonly<Record<string, number>>;
};

/** A group of fewer is not shown: each of its people would be known. And a count of one or two is not told. */
export const SMALLEST_GROUP = 10;
const SMALLEST_COUNT = 3;

export type ShownGroup = Pick<GroupTruths, 'question' | 'answer'> & {
  /** Null where the group is too small. */
  shown: {
    candidates: number;
    reports: number;
    /** Shares of the reports; null where it is one report or two, or none. */
    categories: { category: string; share: number | null }[];
  } | null;
};

/**
 * Hard truths by volunteered group, for whoever looks for uneven “pushy” (feedback.md 4.3): shares of reports, the
 * categories in the same order for each, small groups and small counts left out. No totals, so that nothing
 * left out can be worked out.
 */
export function showGroups(groups: readonly GroupTruths[], categories: readonly string[]): ShownGroup[] {
  return groups.map(({ question, answer, candidates, reports, categories: counts }) => {
    if (candidates < SMALLEST_GROUP || reports === 0) return { question, answer, shown: null };
    const shares = categories.map((category) => {
      const count = counts[category] ?? 0;
      return { category, share: count < SMALLEST_COUNT ? null : count / reports };
    });
    return { question, answer, shown: { candidates, reports, categories: shares } };
  });
}
