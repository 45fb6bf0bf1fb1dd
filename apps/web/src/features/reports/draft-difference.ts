import type { ReportDraft } from '@app/shared/reports/report.schema';
import { partOfPath } from '@app/shared/reports/report-parts';
import { PART_TITLES } from './part-titles.ts';

export type Difference = { path: string; part: string; ours: string; theirs: string };

/** The texts in which two drafts differ, each with the part it belongs to. */
export function differences(ours: ReportDraft, theirs: ReportDraft): Difference[] {
  const [left, right] = [flatten(ours), flatten(theirs)];
  const paths = [...new Set([...left.keys(), ...right.keys()])];
  return paths.flatMap((path) => {
    const [mine, other] = [left.get(path) ?? '', right.get(path) ?? ''];
    const part = partOfPath(path);
    return mine === other
      ? []
      : [{ path, part: part ? PART_TITLES[part].title : 'Your notes', ours: mine, theirs: other }];
  });
}

/** Every value that can be read, by its path; ids and order are not read. */
function flatten(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) found.set(path, value.join(', '));
    else for (const [at, item] of value.entries()) flatten(item, join(path, keyOf(item, at)), found);
  } else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) if (key !== 'id') flatten(item, join(path, key), found);
  } else if (value !== null && value !== '' && value !== undefined) found.set(path, String(value));
  return found;
}

const join = (path: string, key: string) => (path ? `${path}.${key}` : key);

/** Items are compared with their namesakes, so that one added in front does not make all the others differ. */
const keyOf = (item: unknown, at: number): string => {
  const named = item as { id?: string; rubric?: string; dimension?: string };
  if (named.id) return named.id;
  return named.rubric && typeof named.dimension === 'string'
    ? `${named.rubric}:${named.dimension}`
    : String(at);
};
