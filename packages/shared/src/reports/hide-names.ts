import type { CandidateContent } from './report-visibility.ts';

export const SOMEBODY = '[name]';

/** Whole words only, in any script: “Dan” is not hidden inside “Dance”. */
const asWords = (names: readonly string[], flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}])`, flags);

const longestFirst = (names: readonly string[]) =>
  [...new Set(names.map((name) => name.trim()).filter((name) => name.length > 1))].sort(
    (a, b) => b.length - a.length,
  );

/**
 * The same words with other people's names covered: the coach's wherever it stands, whole or in part, and
 * those that the candidate named. Sharing one's own report must not share others (feedback.md 2.2).
 */
export function hideNames(
  text: string,
  { coachName, others }: { coachName: string; others: readonly string[] },
): string {
  const coach = longestFirst([coachName, ...coachName.split(/\s+/).filter((part) => part.length > 2)]);
  const named = longestFirst(others);
  const coachless =
    coach.length === 0
      ? text
      : text.replace(asWords(coach, 'gu'), (_name, at: number) =>
          /(^|[.?!“"]\s*)$/.test(text.slice(0, at)) ? 'The coach' : 'the coach',
        );
  return named.length === 0 ? coachless : coachless.replace(asWords(named, 'giu'), SOMEBODY);
}

/** Fields that hold an id or a word of ours; covering a name there would break what they point to. */
const NOT_PROSE = new Set(['id', 'rubric', 'dimension', 'evidence', 'focusPoint', 'kind', 'stage', 'dueOn']);

/** A whole report with names covered, in every text of it. */
export function hideNamesInReport(
  content: CandidateContent,
  names: { coachName: string; others: readonly string[] },
): CandidateContent {
  const cover = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return NOT_PROSE.has(key) ? value : hideNames(value, names);
    if (Array.isArray(value)) return value.map((each) => cover(each, typeof each === 'string' ? key : ''));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cover(each, name)]));
  };
  return cover(content) as CandidateContent; // the same shape: only texts were replaced
}
