import type { TalkFigures, TalkRecord } from '@app/shared/sessions/talk-figures';
import { candidateTalkNotes, coachTalkNotes } from '@app/shared/sessions/talk-notes';

const figuresOf = ({ all, questions, candidateQuestions }: TalkFigures) => ({
  shareInAll: all.candidateTalkShare,
  shareInQuestions: questions.candidateTalkShare,
  shareInOwnQuestions: candidateQuestions.candidateTalkShare,
  longestTurnSec: questions.longestCandidateTurnSec,
  medianAnswerSec: questions.medianCandidateTurnSec,
  medianResponseGapSec: questions.medianResponseGapSec,
  overlapSec: all.overlapSec,
});

/** How the candidate talked: a mirror for themself, after everything else. */
export const toCandidateTalkView = (talk: TalkRecord) =>
  'none' in talk
    ? { figures: null, none: talk.none, notes: [] }
    : { figures: figuresOf(talk.figures), none: null, notes: candidateTalkNotes(talk.figures) };

/** The same for the coach, with how many questions the candidate seems to have asked: a hint to check the taps by. */
export const toCoachTalkView = (talk: TalkRecord) =>
  'none' in talk
    ? { figures: null, none: talk.none, notes: [], questionsHeard: null }
    : {
        figures: figuresOf(talk.figures),
        none: null,
        notes: coachTalkNotes(talk.figures),
        questionsHeard: talk.figures.all.questionLikeExchanges,
      };
