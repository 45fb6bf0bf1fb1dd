import type { Finding } from './quality-finding.ts';
import type { ReportDraft } from './report.schema.ts';
import { isRetestReport } from './retest-mark.ts';

/** The parts of a report in the order in which a coach writes them. */
export const REPORT_PARTS = [
  'answer',
  'reason',
  'standards',
  'voices',
  'keep',
  'unsaid',
  'focus',
  'questions',
  'levels',
  'close',
  'practice',
  'followUp',
] as const;
/** A retest has one part of its own and none of the others. */
export type ReportPart = (typeof REPORT_PARTS)[number] | 'retest';

const PART_OF_FIELD: Record<string, ReportPart> = {
  verdict: 'answer',
  context: 'answer',
  realReason: 'reason',
  standardsNote: 'standards',
  twoVoices: 'voices',
  strengths: 'keep',
  hardTruths: 'unsaid',
  focusPoints: 'focus',
  questionNotes: 'questions',
  questionsAsked: 'questions',
  ratings: 'levels',
  onTheSpot: 'close',
  practicePlan: 'practice',
  followUpCheck: 'followUp',
  retest: 'retest',
};

/** The part a finding belongs to; undefined when it is about the whole report or a note. */
export const partOfPath = (path: string): ReportPart | undefined => PART_OF_FIELD[path.split('.')[0]!];

/** The parts this report needs: the note on standards only when the answer is no or leaning no. */
export function neededParts(draft: ReportDraft): ReportPart[] {
  if (isRetestReport(draft)) return ['retest'];
  const { callBack } = draft.verdict;
  return REPORT_PARTS.filter((part) => part !== 'standards' || (callBack !== null && callBack <= 2));
}

export type PartState = { state: 'todo' | 'begun' | 'done'; blocks: number; warnings: number };

/** How a part stands: untouched, begun with something left to write, or written. */
export function partState(part: ReportPart, draft: ReportDraft, findings: readonly Finding[]): PartState {
  const own = findings.filter(
    ({ path, letThrough }) => partOfPath(path) === part && letThrough === undefined,
  );
  const written = own.filter(({ unwritten }) => !unwritten);
  const state = !isTouched(part, draft) ? 'todo' : own.length > written.length ? 'begun' : 'done';
  const blocks = written.filter(({ level }) => level === 'block').length;
  return { state, blocks, warnings: written.length - blocks };
}

const TOUCHED: Record<ReportPart, (draft: ReportDraft) => boolean> = {
  answer: ({ verdict }) => verdict.callBack !== null,
  reason: ({ realReason }) => realReason.trim() !== '',
  standards: ({ standardsNote }) => standardsNote.trim() !== '',
  voices: ({ twoVoices }) => `${twoVoices.politeEmail}${twoVoices.behindTheDoor}`.trim() !== '',
  keep: ({ strengths }) => strengths.some(({ statement }) => statement.trim() !== ''),
  unsaid: ({ hardTruths }) => hardTruths.some(({ statement }) => statement.trim() !== ''),
  focus: ({ focusPoints }) => focusPoints.some(({ title, next }) => `${title}${next}`.trim() !== ''),
  questions: ({ questionNotes, questionsAsked }) => questionNotes.length > 0 || questionsAsked !== null,
  levels: ({ ratings }) => ratings.some(({ level }) => level !== null),
  close: ({ onTheSpot }) => onTheSpot.coachAnswer.trim() !== '' || onTheSpot.askedProspects !== null,
  practice: ({ practicePlan }) => practicePlan.some(({ task }) => task.trim() !== ''),
  followUp: ({ followUpCheck }) => followUpCheck.dueOn !== '',
  retest: ({ retest }) => retest.some(({ mark, line }) => mark !== null || line.trim() !== ''),
};

const isTouched = (part: ReportPart, draft: ReportDraft) => TOUCHED[part](draft);
