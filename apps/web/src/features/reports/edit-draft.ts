import type { ReportDraft } from '@app/shared/reports/report.schema';

/** The lists of a report whose items a coach adds and removes. */
export type ItemList =
  | 'hardTruths'
  | 'focusPoints'
  | 'strengths'
  | 'questionNotes'
  | 'practicePlan'
  | 'evidence'
  | 'ratings'
  | 'retest';
type Item<List extends ItemList> = ReportDraft[List][number];

/** The draft with a part of one item changed. */
export function withItem<List extends ItemList>(
  draft: ReportDraft,
  list: List,
  at: number,
  part: Partial<Item<List>>,
): ReportDraft {
  const items = draft[list].map((item, index) => (index === at ? { ...item, ...part } : item));
  return { ...draft, [list]: items };
}

export function withoutItem(draft: ReportDraft, list: ItemList, at: number): ReportDraft {
  return { ...draft, [list]: draft[list].filter((_item, index) => index !== at) };
}

export function withNewItem<List extends ItemList>(
  draft: ReportDraft,
  list: List,
  item: Item<List>,
): ReportDraft {
  return { ...draft, [list]: [...draft[list], item] };
}

/** An id that no item of a list has: `h1`, `h2` … */
export function freeId(items: readonly { id: string }[], letter: string): string {
  const taken = new Set(items.map(({ id }) => id));
  for (let number = 1; ; number += 1) if (!taken.has(`${letter}${number}`)) return `${letter}${number}`;
}

/** What notes can be attached to. */
export type EvidenceTarget = {
  list: 'hardTruths' | 'focusPoints' | 'strengths' | 'ratings' | 'retest';
  at: number;
};

/** The draft with a note put under a claim, or taken from it when it was there. */
export function withEvidenceToggled(
  draft: ReportDraft,
  { list, at }: EvidenceTarget,
  noteId: string,
): ReportDraft {
  const item = draft[list][at];
  if (!item) return draft;
  const evidence = item.evidence.includes(noteId)
    ? item.evidence.filter((id) => id !== noteId)
    : [...item.evidence, noteId];
  return withItem(draft, list, at, { evidence });
}

/** The draft without a note, and without any pointer to it. */
export function withoutNote(draft: ReportDraft, noteId: string): ReportDraft {
  const unlink = <T extends { evidence: string[] }>(items: T[]): T[] =>
    items.map((item) =>
      item.evidence.includes(noteId)
        ? { ...item, evidence: item.evidence.filter((id) => id !== noteId) }
        : item,
    );
  return {
    ...draft,
    evidence: draft.evidence.filter(({ id }) => id !== noteId),
    hardTruths: unlink(draft.hardTruths),
    focusPoints: unlink(draft.focusPoints),
    strengths: unlink(draft.strengths),
    ratings: unlink(draft.ratings),
    retest: unlink(draft.retest),
  };
}

/** Where a note is used, in a word or two; empty when nowhere. */
export function placeOfNote(draft: ReportDraft, noteId: string, target: EvidenceTarget | null): string {
  const isIn = (list: EvidenceTarget['list']) =>
    draft[list].findIndex(({ evidence }) => evidence.includes(noteId));
  if (target && draft[target.list][target.at]?.evidence.includes(noteId)) return 'used here';
  const truth = isIn('hardTruths');
  if (truth >= 0) return truth === 0 ? 'first truth' : 'second truth';
  if (isIn('strengths') >= 0) return 'to keep';
  if (isIn('focusPoints') >= 0) return 'work on next';
  const task = isIn('retest');
  if (task >= 0) return draft.retest[task]?.title ?? '';
  return isIn('ratings') >= 0 ? 'levels' : '';
}
