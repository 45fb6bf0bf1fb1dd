import type { QuestionNote } from '@app/shared/reports/report.schema';
import * as words from '../content/question-notes.ts';
import { storyStart } from './gather-moments.ts';
import { dimensionOfStory, type ReportOrder } from './report-order.ts';
import { type Moments, secondsOf } from './session-moments.ts';

type Note = Pick<QuestionNote, 'question' | 'kind' | 'answerInBrief' | 'worked' | 'change' | 'level'> & {
  from: number;
  to: number;
};

/** What was asked, what came and what to change, in the order of the session. */
export function writeQuestionNotes(
  order: ReportOrder,
  levels: ReadonlyMap<string, number>,
  { agenda }: Moments,
): QuestionNote[] {
  const level = (dimension: string) => levels.get(dimension) ?? 3;
  const notes = [
    motivation(order, level('interest')),
    ...order.stories.map((story, at) => {
      const { question, kind, brief, worked, change } = story;
      const shown = level(dimensionOfStory(order.sessionType, story));
      const from = storyStart(at);
      return { question, kind, answerInBrief: brief, worked, change, level: shown, from, to: from + 0.15 };
    }),
    doubt(order, level('objections')),
    knowledge(order, level('role-knowledge')),
  ];
  return notes.map(({ from, to, ...note }, at) => ({
    id: `n${at + 1}`,
    stage: 'questions',
    startSec: secondsOf(agenda, from),
    endSec: secondsOf(agenda, to),
    ...note,
  }));
}

function motivation({ pick }: ReportOrder, level: number): Note {
  const how = level >= 3 ? 'well' : 'badly';
  return {
    question: pick(words.motivationQuestions),
    kind: 'motivation',
    answerInBrief: pick(words.motivationBriefs[how]),
    worked: pick(words.motivationWorked[how]),
    change: pick(words.motivationChange[how]),
    level,
    from: 0.01,
    to: 0.12,
  };
}

function doubt({ pick, candidate }: ReportOrder, level: number): Note {
  const how = level >= 3 ? 'well' : 'badly';
  const { question, change } = candidate.doubt;
  return {
    question,
    kind: 'objection',
    answerInBrief: candidate.doubt[how][0],
    worked: pick(words.doubtWorked[how]),
    change,
    level,
    from: 0.72,
    to: 0.83,
  };
}

function knowledge({ pick }: ReportOrder, level: number): Note {
  const how = level >= 3 ? 'well' : 'badly';
  return {
    question: pick(words.knowledgeQuestions),
    kind: 'role_knowledge',
    answerInBrief: pick(words.knowledgeBriefs[how]),
    worked: pick(words.knowledgeWorked[how]),
    change: pick(words.knowledgeChange[how]),
    level,
    from: 0.85,
    to: 0.96,
  };
}
