import { changedFields, fieldsOf } from '@app/shared/reports/draft-fields';
import type { ReportDraft } from '@app/shared/reports/report.schema';
import { partOfPath } from '@app/shared/reports/report-parts';
import { PART_TITLES } from './part-titles.ts';

export type Difference = { path: string; part: string; ours: string; theirs: string };

/** The texts in which two drafts differ, each with the part it belongs to. */
export function differences(ours: ReportDraft, theirs: ReportDraft): Difference[] {
  const [left, right] = [fieldsOf(ours), fieldsOf(theirs)];
  return changedFields(ours, theirs).map((path) => ({
    path,
    part: partTitle(path),
    ours: left.get(path) ?? '',
    theirs: right.get(path) ?? '',
  }));
}

/** The name of the part that a path leads into. */
export function partTitle(path: string): string {
  const part = partOfPath(path);
  return part ? PART_TITLES[part].title : 'Your notes';
}

/** The parts that several paths lead into, each once: “The unsaid, Levels”. */
export const partTitles = (paths: readonly string[]): string => [...new Set(paths.map(partTitle))].join(', ');
