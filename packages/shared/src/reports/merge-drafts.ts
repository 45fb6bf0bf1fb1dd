import { isPlainList, itemKey } from './draft-fields.ts';
import { freshIds } from './fresh-ids.ts';
import type { ReportDraft } from './report.schema.ts';

/** A field that both sides changed, each to something else. */
export type FieldConflict = { path: string; ours: string; theirs: string };
type Merge = { merged: ReportDraft; conflicts: FieldConflict[] };

/**
 * Brings together what two windows made of one draft.
 *
 * A field that one side changed is taken from it; an item that one side added is there, one that a side
 * removed is gone unless the other wrote in it. Where both changed a field, `merged` has ours and the conflict
 * is listed, so that the one who writes can be asked.
 *
 * @param base what both began with: the text that the server acknowledged last
 * @param choices for a conflict by its path, which side to take; ours where there is none
 */
export function mergeDrafts(
  base: ReportDraft,
  ours: ReportDraft,
  theirs: ReportDraft,
  choices: ReadonlyMap<string, 'ours' | 'theirs'> = new Map(),
): Merge {
  const conflicts: FieldConflict[] = [];
  const merger: Merger = (path, mine, other) => {
    conflicts.push({ path, ours: textOf(mine), theirs: textOf(other) });
    return choices.get(path) === 'theirs' ? other : mine;
  };
  // Two windows both call their next truth h2: ours gets a name of its own.
  const renamed = freshIds(base, ours, theirs);
  const merged = mergeValues(base, renamed, theirs, '', merger) as ReportDraft;
  return { merged, conflicts };
}

/** Takes one step back: what changed from `before` to `after` is undone in `current`, and nothing else. */
export const undoStep = (
  current: ReportDraft,
  { before, after }: { before: ReportDraft; after: ReportDraft },
) => mergeDrafts(after, before, current).merged;

type Merger = (path: string, ours: unknown, theirs: unknown) => unknown;

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mergeValues(base: unknown, ours: unknown, theirs: unknown, path: string, ask: Merger): unknown {
  if (same(ours, theirs) || same(base, theirs)) return ours;
  if (same(base, ours)) return theirs;
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const before = Array.isArray(base) ? base : [];
    if ([before, ours, theirs].every(isPlainList)) return mergePlain(before, ours, theirs);
    return mergeItems(before, ours, theirs, path, ask);
  }
  if (isRecord(ours) && isRecord(theirs)) {
    // A dimension is one answer: half of each would be a third one.
    if (path.endsWith('.dimension')) return ask(path, ours.id, theirs.id) === ours.id ? ours : theirs;
    const before = isRecord(base) ? base : {};
    const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    const join = (key: string) => (path ? `${path}.${key}` : key);
    return Object.fromEntries(
      keys.map((key) => [key, mergeValues(before[key], ours[key], theirs[key], join(key), ask)]),
    );
  }
  return ask(path, ours, theirs);
}

/** What either side added is there, what either side took out is gone. */
function mergePlain(base: unknown[], ours: unknown[], theirs: unknown[]): unknown[] {
  const kept = theirs.filter((one) => ours.includes(one) || !base.includes(one));
  return [...kept, ...ours.filter((one) => !theirs.includes(one) && !base.includes(one))];
}

function mergeItems(base: unknown[], ours: unknown[], theirs: unknown[], path: string, ask: Merger) {
  const byKey = (items: unknown[]) => new Map(items.map((item) => [itemKey(item), item]));
  const [was, mine, other] = [byKey(base), byKey(ours), byKey(theirs)];
  const mergeOne = (key: string): unknown[] => {
    const [before, own, foreign] = [was.get(key), mine.get(key), other.get(key)];
    if (own && foreign) return [mergeValues(before, own, foreign, `${path}.${key}`, ask)];
    const left = own ?? foreign;
    // Removed by one side: gone, unless the other wrote in it since.
    return before === undefined || !same(before, left) ? [left] : [];
  };
  return [...new Set([...mine.keys(), ...other.keys()])].flatMap(mergeOne);
}
