import type { TalkFigures } from './talk-figures.ts';

/** What a figure that lies outside its band says; the words are the page's. */
export type TalkNote =
  | 'answers_thin'
  | 'answers_crowding'
  | 'time_handed_back'
  | 'own_questions_answered'
  | 'turn_too_long'
  | 'answers_short'
  | 'answers_long'
  | 'slow_to_begin'
  | 'overlapping'
  | 'coach_talks';

const BANDS = {
  shareInQuestions: [0.5, 0.8],
  shareInOwnQuestions: [0.15, 0.6],
  longestTurnSec: 180,
  medianAnswerSec: [25, 150],
  responseGapSec: 8,
  overlapShare: 0.05,
  coachShareInQuestions: 0.4,
} as const;

const LEAST_SPOKEN_SEC = 30;

/**
 * What is worth a sentence for the candidate. The bands decide whether a sentence appears, never a level; all
 * are defaults (feedback.md 5.4). A stage in which hardly anybody spoke says nothing.
 */
export function candidateTalkNotes({ all, questions, candidateQuestions }: TalkFigures): TalkNote[] {
  const notes: (TalkNote | false)[] = [];
  if (spokenIn(questions) >= LEAST_SPOKEN_SEC) {
    const share = questions.candidateTalkShare ?? 0;
    const answer = questions.medianCandidateTurnSec ?? 0;
    notes.push(share < BANDS.shareInQuestions[0] && 'answers_thin');
    notes.push(share > BANDS.shareInQuestions[1] && 'answers_crowding');
    notes.push(questions.longestCandidateTurnSec > BANDS.longestTurnSec && 'turn_too_long');
    notes.push(answer < BANDS.medianAnswerSec[0] && 'answers_short');
    notes.push(answer > BANDS.medianAnswerSec[1] && 'answers_long');
    notes.push((questions.medianResponseGapSec ?? 0) > BANDS.responseGapSec && 'slow_to_begin');
  }
  if (spokenIn(candidateQuestions) >= LEAST_SPOKEN_SEC) {
    const share = candidateQuestions.candidateTalkShare ?? 0;
    notes.push(share < BANDS.shareInOwnQuestions[0] && 'time_handed_back');
    notes.push(share > BANDS.shareInOwnQuestions[1] && 'own_questions_answered');
  }
  notes.push(all.overlapSec > spokenIn(all) * BANDS.overlapShare && 'overlapping');
  return notes.filter((note) => note !== false);
}

/** What is worth a sentence for the coach alone: the candidate paid to speak. */
export function coachTalkNotes({ questions }: TalkFigures): TalkNote[] {
  const share = 1 - (questions.candidateTalkShare ?? 1);
  const talks = spokenIn(questions) >= LEAST_SPOKEN_SEC && share > BANDS.coachShareInQuestions;
  return talks ? ['coach_talks'] : [];
}

const spokenIn = (metrics: TalkFigures['all']): number => metrics.candidateSeconds + metrics.coachSeconds;
