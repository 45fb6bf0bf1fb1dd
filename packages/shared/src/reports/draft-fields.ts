import type { ReportDraft } from './report.schema.ts';

/** A draft, or as much of it as somebody may see. */
type Fields = Partial<ReportDraft>;
type Keyed = {
  id?: string;
  rubric?: string;
  dimension?: unknown;
  rule?: string;
  path?: string;
  match?: string;
};

/**
 * The name of an item in a list of a report, so that two drafts' items are compared with their namesakes: its
 * own id, the dimension it rates, or the words it lets through.
 */
export function itemKey(item: unknown): string {
  const { id, rubric, dimension, rule, path, match } = item as Keyed;
  if (id !== undefined) return id;
  if (rubric !== undefined && typeof dimension === 'string') return `${rubric}:${dimension}`;
  return `${rule} ${path} ${match}`;
}

/** Whether a list holds ids only, such as the notes that a truth cites. */
export const isPlainList = (list: readonly unknown[]): boolean =>
  list.every((item) => typeof item !== 'object');

/**
 * Every value of a draft that a person reads, by its path, such as `hardTruths.h1.statement`. Ids are names
 * and no values; what is empty is left out.
 */
export function fieldsOf(draft: Fields): Map<string, string> {
  const found = new Map<string, string>();
  collect(draft, '', found);
  return found;
}

function collect(value: unknown, path: string, found: Map<string, string>): void {
  const join = (key: string) => (path ? `${path}.${key}` : key);
  if (Array.isArray(value)) {
    if (!isPlainList(value)) for (const item of value) collect(item, join(itemKey(item)), found);
    else if (value.length > 0) found.set(path, value.join(', '));
  } else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) if (key !== 'id') collect(item, join(key), found);
  } else if (value !== null && value !== '' && value !== undefined) found.set(path, String(value));
}

/** The paths whose values differ between two drafts, in the order of the first and then of the second. */
export function changedFields(before: Fields, after: Fields): string[] {
  const [left, right] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((path) => left.get(path) !== right.get(path));
}
