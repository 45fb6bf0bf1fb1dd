import type { CandidateContent } from './report-visibility.ts';

/** One text of a report, under a path that stays the same while the report keeps its parts. */
export type ReportLine = { path: string; text: string };

/** Which texts of a part are lines, in the order in which they are read. */
const LINES_OF = {
  strengths: ['statement', 'effect'],
  hardTruths: ['statement', 'behaviour', 'impact'],
  focusPoints: ['title', 'now', 'next', 'cue', 'measure'],
  practicePlan: ['task', 'how', 'doneWhen'],
  questionNotes: ['answerInBrief', 'worked', 'change'],
  evidence: ['text'],
  retest: ['line'],
} as const;

/** The path of a rating's reasons: a rating has no id of its own. */
export const rationalePath = ({ rubric, dimension }: { rubric: string; dimension: string }): string =>
  `ratings.${rubric}:${dimension}.rationale`;

/**
 * Every line of a report that its candidate can contest, as they see it now: what is closed to them has none
 * (product.md, Owned report).
 */
export function reportLines(content: CandidateContent): ReportLine[] {
  const { verdict, realReason, standardsNote, twoVoices, onTheSpot } = content;
  const listed = Object.entries(LINES_OF).flatMap(([part, fields]) =>
    content[part as keyof typeof LINES_OF].flatMap((item) =>
      fields.map((field) => ({
        path: `${part}.${item.id}.${field}`,
        text: String((item as Record<string, unknown>)[field] ?? ''),
      })),
    ),
  );
  const ratings = content.ratings.map((rating) => ({ path: rationalePath(rating), text: rating.rationale }));
  return [
    { path: 'verdict.changedBecause', text: verdict.changedBecause },
    { path: 'realReason', text: realReason },
    { path: 'standardsNote', text: standardsNote },
    { path: 'twoVoices.politeEmail', text: twoVoices.politeEmail },
    { path: 'twoVoices.behindTheDoor', text: twoVoices.behindTheDoor },
    ...listed,
    { path: 'onTheSpot.candidateWords', text: onTheSpot.candidateWords },
    { path: 'onTheSpot.coachAnswer', text: onTheSpot.coachAnswer },
    ...ratings,
  ].filter(({ text }) => text.trim() !== '');
}

/** The text at a path; undefined where the candidate sees none. */
export const lineAt = (content: CandidateContent, path: string): string | undefined =>
  reportLines(content).find((line) => line.path === path)?.text;
