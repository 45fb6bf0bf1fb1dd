import type { ReportPart } from '@app/shared/reports/report-parts';

/** The parts of a report as their writer sees them: a name, and a word on what belongs there. */
export const PART_TITLES: Record<ReportPart, { title: string; aside: string }> = {
  answer: { title: 'The answer', aside: 'would you call them back' },
  reason: { title: 'The real reason', aside: 'one sentence' },
  standards: { title: 'Why they can get there', aside: 'as it is a no' },
  voices: { title: 'Two voices', aside: 'the letter, and the door shut' },
  keep: { title: 'What to keep', aside: 'two or three, never none' },
  unsaid: { title: 'The unsaid', aside: 'one truth or two, never more' },
  focus: { title: 'Work on next', aside: 'one thing or two, never more' },
  questions: { title: 'Question notes', aside: 'most of what you asked' },
  levels: { title: 'Levels', aside: 'from your notes, one dimension at a time' },
  close: { title: 'The close', aside: 'did they ask how they stand' },
  practice: { title: 'Practice plan', aside: 'two tasks at least, with dates' },
  retest: { title: 'How the tasks stand', aside: 'a mark, a line, a moment each' },
  followUp: { title: 'Follow-up', aside: 'a day to see what held' },
};
