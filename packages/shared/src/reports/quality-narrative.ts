import { countWords, withoutQuotes } from './quality-text.ts';
import type { ReportDraft } from './report.schema.ts';

export type Passage = { readonly path: string; readonly text: string };

const passage = (path: string, text: string): Passage => ({ path, text });

/** What the coach wrote to the candidate, passage by passage: the text that is counted and read for its language. */
export function narrativeOf(report: ReportDraft): Passage[] {
  const all = [
    passage('realReason', report.realReason),
    passage('standardsNote', report.standardsNote),
    ...report.hardTruths.flatMap((truth, at) =>
      (['statement', 'behaviour', 'impact'] as const).map((key) =>
        passage(`hardTruths.${at}.${key}`, truth[key]),
      ),
    ),
    ...report.focusPoints.flatMap((focus, at) =>
      (['now', 'next', 'cue', 'measure'] as const).map((key) =>
        passage(`focusPoints.${at}.${key}`, focus[key]),
      ),
    ),
    ...report.strengths.flatMap((strength, at) =>
      (['statement', 'effect'] as const).map((key) => passage(`strengths.${at}.${key}`, strength[key])),
    ),
    ...report.ratings.map((rating, at) => passage(`ratings.${at}.rationale`, rating.rationale)),
    ...report.questionNotes.flatMap((note, at) =>
      (['worked', 'change'] as const).map((key) => passage(`questionNotes.${at}.${key}`, note[key])),
    ),
    ...report.retest.map(({ line }, at) => passage(`retest.${at}.line`, line)),
    ...report.practicePlan.flatMap((item, at) =>
      (['task', 'how', 'doneWhen'] as const).map((key) => passage(`practicePlan.${at}.${key}`, item[key])),
    ),
  ];
  return all.filter(({ text }) => text.trim() !== '');
}

/** Cues are lines for the candidate to say, so what they quote is the coach's own writing; elsewhere it is a citation. */
const isScript = (path: string) => /^(focusPoints|practicePlan)\./.test(path);

export function countNarrativeWords(passages: readonly Passage[]): number {
  return passages.reduce(
    (sum, { path, text }) => sum + countWords(isScript(path) ? text : withoutQuotes(text)),
    0,
  );
}

/** Everything the coach wrote that a candidate may read, evidence seen included: the text whose tone is checked. */
export function spokenOf(report: ReportDraft): Passage[] {
  const beside = [
    passage('verdict.changedBecause', report.verdict.changedBecause),
    passage('twoVoices.behindTheDoor', report.twoVoices.behindTheDoor),
    passage('onTheSpot.coachAnswer', report.onTheSpot.coachAnswer),
    passage('context.conditions', report.context.conditions),
    ...report.focusPoints.map(({ title }, at) => passage(`focusPoints.${at}.title`, title)),
    ...report.ratings.map((rating, at) =>
      passage(`ratings.${at}.notObservedBecause`, rating.notObservedBecause ?? ''),
    ),
    ...report.questionNotes.map((note, at) =>
      passage(`questionNotes.${at}.answerInBrief`, note.answerInBrief),
    ),
    ...report.evidence.flatMap(({ kind, text }, at) =>
      kind === 'quote' ? [] : [passage(`evidence.${at}.text`, text)],
    ),
  ];
  return [...narrativeOf(report), ...beside.filter(({ text }) => text.trim() !== '')];
}
