import type { ReportDraft } from './report.schema.ts';

const LISTS = [
  'evidence',
  'hardTruths',
  'focusPoints',
  'strengths',
  'questionNotes',
  'practicePlan',
] as const;
type List = (typeof LISTS)[number];

/**
 * Our draft with new ids for items that both sides added under the same one, pointers to them included:
 * they are two items, and each must survive.
 */
export function freshIds(base: ReportDraft, ours: ReportDraft, theirs: ReportDraft): ReportDraft {
  return LISTS.reduce((draft, list) => renameIn(list, base, draft, theirs), ours);
}

function renameIn(list: List, base: ReportDraft, ours: ReportDraft, theirs: ReportDraft): ReportDraft {
  const idsOf = (draft: ReportDraft) => draft[list].map(({ id }) => id);
  const before = new Set(idsOf(base));
  const taken = new Set([...before, ...idsOf(ours), ...idsOf(theirs)]);
  const names = new Map<string, string>();
  for (const item of ours[list]) {
    const other = theirs[list].find(({ id }) => id === item.id);
    if (!other || before.has(item.id) || JSON.stringify(other) === JSON.stringify(item)) continue;
    const id = freeIdLike(item.id, taken);
    taken.add(id);
    names.set(item.id, id);
  }
  return names.size === 0 ? ours : withNames(ours, list, names);
}

function freeIdLike(id: string, taken: ReadonlySet<string>): string {
  const letter = /^[A-Za-z]+/.exec(id)?.[0] ?? 'i';
  for (let number = 1; ; number += 1) if (!taken.has(`${letter}${number}`)) return `${letter}${number}`;
}

function withNames(draft: ReportDraft, list: List, names: ReadonlyMap<string, string>): ReportDraft {
  const nameOf = (id: string) => names.get(id) ?? id;
  const named = { ...draft, [list]: draft[list].map((item) => ({ ...item, id: nameOf(item.id) })) };
  if (list === 'focusPoints') {
    const practicePlan = named.practicePlan.map((item) => ({ ...item, focusPoint: nameOf(item.focusPoint) }));
    return { ...named, practicePlan };
  }
  if (list !== 'evidence') return named;
  const citing = <T extends { evidence: string[] }>(items: T[]): T[] =>
    items.map((item) => ({ ...item, evidence: item.evidence.map(nameOf) }));
  return {
    ...named,
    hardTruths: citing(named.hardTruths),
    focusPoints: citing(named.focusPoints),
    strengths: citing(named.strengths),
    ratings: citing(named.ratings),
    retest: citing(named.retest),
  };
}
