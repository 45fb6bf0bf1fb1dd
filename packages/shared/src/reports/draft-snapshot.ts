import { changedFields, fieldsOf } from './draft-fields.ts';
import { countWords } from './quality-text.ts';
import type { ReportDraft } from './report.schema.ts';
import { partOfPath, type ReportPart } from './report-parts.ts';

/** A part of the report, or the notes that it cites. */
export type ChangedPart = ReportPart | 'notes';

/** How many a report keeps; of more, the oldest go, but never the first one. */
export const SNAPSHOTS_KEPT = 80;

const BURST = { seconds: 60 };
const LOST_WORDS = 12;

type Latest = { editor: string; beganAt: Temporal.Instant; words: number };
type Saving = { editor: string; now: Temporal.Instant; words: number };

/**
 * Whether a save begins a new snapshot, or belongs to the burst of the latest one: another window begins its
 * own, so does a minute gone by, and so does losing a sentence or more, which is when a copy is wanted.
 */
export function beginsSnapshot(latest: Latest, { editor, now, words }: Saving): boolean {
  return (
    latest.editor !== editor ||
    Temporal.Instant.compare(latest.beganAt.add(BURST), now) <= 0 ||
    latest.words - words >= LOST_WORDS
  );
}

/** The parts in which two drafts differ, in the order of the report's fields. */
export function changedParts(before: ReportDraft, after: ReportDraft): ChangedPart[] {
  return [...new Set(changedFields(before, after).map((path) => partOfPath(path) ?? 'notes'))];
}

/** Words in all of a draft's fields, notes included: how much is there. */
export const wordsIn = (draft: ReportDraft): number =>
  [...fieldsOf(draft).values()].reduce((sum, text) => sum + countWords(text), 0);
