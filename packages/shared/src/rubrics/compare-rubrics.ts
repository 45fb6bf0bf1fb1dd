import type { Rubric } from './rubric.ts';

export type VersionStep = 'patch' | 'minor' | 'major';
export type RubricChange = { path: string; before: string | null; after: string | null; step: VersionStep };

const ORDER: VersionStep[] = ['patch', 'minor', 'major'];
/** What decides a rating without being words: a change here could move one. */
const MOVES_RATING =
  /^(appliesTo|scale\.(type|min|max|step|notObserved)|evidenceRule|companionUniversal|order)|\.(weight|observeIn)\b/;
const WHOLE_LISTS = new Set([
  'appliesTo',
  'companionUniversal',
  'observeIn',
  'quoteRequiredAt',
  'rationaleRequiredAt',
]);

/** Every difference between two versions of a rubric, and the least step of the version each asks for. */
export function compareRubrics(before: Rubric, after: Rubric): RubricChange[] {
  const old = flatten(before);
  const now = flatten(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const [was, is] = [old.get(path) ?? null, now.get(path) ?? null];
    return was === is ? [] : [{ path, before: was, after: is, step: stepOf(path, was, is) }];
  });
}

/** The largest step that the changes ask for; nothing where nothing changed. */
export const leastStep = (changes: readonly RubricChange[]): VersionStep | null =>
  changes.reduce<VersionStep | null>(
    (most, { step }) => (most && ORDER.indexOf(most) >= ORDER.indexOf(step) ? most : step),
    null,
  );

/**
 * The step from one version to the next, or nothing where `after` is not the very next patch, minor or major.
 * An author may always take a larger step than `leastStep`: only people see whether words changed their meaning.
 */
export function stepBetween(before: string, after: string): VersionStep | null {
  return ORDER.find((step) => nextVersion(before, step) === after) ?? null;
}

/** The number that follows by such a step. */
export function nextVersion(before: string, step: VersionStep): string {
  const [major = 0, minor = 0, patch = 0] = before.split('.').map(Number);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

export const isStepEnough = (taken: VersionStep, asked: VersionStep) =>
  ORDER.indexOf(taken) >= ORDER.indexOf(asked);

function stepOf(path: string, before: string | null, after: string | null): VersionStep {
  if (MOVES_RATING.test(path)) return 'major';
  if (before === null || after === null) return 'minor'; // a dimension more or less shows in the order
  return isSpelling(before, after) ? 'patch' : 'minor';
}

/** Same words but for a letter or two in long ones; numbers and short words (not, now) carry meaning. */
function isSpelling(before: string, after: string): boolean {
  const [old, now] = [before.split(/\s+/), after.split(/\s+/)];
  if (old.length !== now.length) return false;
  return old.every((word, at) => word === now[at] || isNearly(word, now[at]!));
}

function isNearly(a: string, b: string): boolean {
  if (/\d/.test(a + b) || Math.min(a.length, b.length) < 5) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return start > 0 && Math.max(a.length, b.length) - start - end <= 2;
}

/** Each leaf by its path; things with an id are found by it, so that a moved one is not a changed one. */
function flatten(rubric: Rubric): Map<string, string> {
  const leaves = new Map([['order', rubric.dimensions.map(({ id }) => id).join(', ')]]);
  const walk = (value: unknown, path: string[]) => {
    if (Array.isArray(value) && !WHOLE_LISTS.has(path.at(-1)!))
      for (const [at, item] of value.entries()) walk(item, [...path, keyOf(item, at)]);
    else if (value !== null && typeof value === 'object' && !Array.isArray(value))
      for (const [name, part] of Object.entries(value)) walk(part, [...path, name]);
    else leaves.set(path.join('.'), Array.isArray(value) ? value.join(', ') : String(value));
  };
  const { version: _, ...content } = rubric;
  walk(content, []);
  return leaves;
}

const keyOf = (item: unknown, at: number): string => {
  if (item === null || typeof item !== 'object') return String(at + 1);
  if ('id' in item) return String(item.id);
  return 'level' in item ? String(item.level) : String(at + 1);
};
