import type { TalkFigures } from '../sessions/talk-figures.ts';
import type { CandidateContent } from './report-visibility.ts';

type Person = { id: string; displayName: string };
type Level = { rubric: string; dimension: string; level: number };

type Parts = {
  id: string;
  bookingId: string;
  content: CandidateContent;
  questionsAsked: number | null;
  /** Null when the talk was not measured. */
  talk: TalkFigures | null;
  tapped: { questions: number; followUps: number };
  candidate: Person;
  coach: Person;
  startedAt: Temporal.Instant;
  plannedMinutes: number;
  actualMinutes: number;
  selfRating: {
    submittedAt: Temporal.Instant;
    verdictGuess: number;
    callBackChance: number;
    ratings: Level[];
    bestMoment: string;
    wouldChange: string;
  } | null;
  acknowledgement: {
    openedAt: Temporal.Instant;
    acknowledgedAt: Temporal.Instant | null;
    inOwnWords: string;
    firstAction: string;
    responses: { hardTruth: string; response: string; comment: string }[];
    reply: string;
    coachReply: string;
    coachRepliedAt: Temporal.Instant | null;
  } | null;
  /** Blind ratings that their candidate may see. */
  secondRatings: {
    coach: Person;
    givenAt: Temporal.Instant;
    callBack: number;
    ratings: { rubric: string; dimension: string; level: number | null }[];
  }[];
  timeline: {
    draftedAt: Temporal.Instant;
    submittedAt: Temporal.Instant | null;
    releasedAt: Temporal.Instant | null;
  };
};

/** What became of the report, in its published form. */
type FollowUpInDocument = {
  completedAt: string;
  practice: { item: string; done: string; note: string }[];
  focusPoints: { focusPoint: string; status: string; note: string }[];
  usefulness: number;
  coachComment: string;
};

const filled = (text: string, name: string) => (text.trim() === '' ? {} : { [name]: text });

/**
 * An acknowledged report in the published form `report/1` (feedback.md 2.2, report.schema.json), as its
 * candidate takes it away. Times are ISO 8601 in UTC, offsets are seconds from the start.
 */
export function toReportDocument(parts: Parts) {
  const { content, selfRating, acknowledgement, timeline } = parts;
  const { targetRole, level, interviewType, language, targetEmployer, conditions } = content.context;
  const { onTheSpot, verdict } = content;
  const acknowledged = acknowledgement?.acknowledgedAt ? acknowledgement : null;
  return {
    format: 'report/1' as const,
    id: parts.id,
    sessionId: parts.bookingId,
    status: (acknowledged ? 'acknowledged' : 'released') as 'released' | 'acknowledged' | 'followed_up',
    rubrics: content.rubrics,
    context: {
      targetRole: targetRole || 'not given',
      level: level ?? 'mid',
      interviewType,
      language,
      ...filled(targetEmployer, 'targetEmployer'),
      ...filled(conditions, 'conditions'),
    },
    people: { candidate: parts.candidate, coach: parts.coach },
    session: sessionOf(parts),
    selfRating: selfRating && {
      submittedAt: selfRating.submittedAt.toString(),
      verdictGuess: selfRating.verdictGuess,
      callBackChance: selfRating.callBackChance,
      ratings: selfRating.ratings.map(({ rubric, dimension, level: own }) => ({
        rubric,
        dimension,
        level: own,
      })),
      bestMoment: selfRating.bestMoment,
      wouldChange: selfRating.wouldChange,
    },
    verdict: { ...verdict, changedBecause: verdict.changedBecause || null },
    realReason: content.realReason,
    standardsNote: content.standardsNote,
    hardTruths: content.hardTruths,
    focusPoints: content.focusPoints,
    strengths: content.strengths,
    ratings: content.ratings,
    questionNotes: content.questionNotes.map((note) => ({
      ...note,
      kind: note.kind || 'question',
      answerInBrief: note.answerInBrief || '–',
    })),
    evidence: content.evidence,
    onTheSpot: {
      askedProspects: onTheSpot.askedProspects ?? false,
      askedWhatWouldHelp: onTheSpot.askedWhatWouldHelp ?? false,
      atSec: onTheSpot.atSec,
      candidateWords: onTheSpot.candidateWords || null,
      coachAnswer: onTheSpot.coachAnswer,
    },
    practicePlan: content.practicePlan,
    followUpCheck: content.followUpCheck,
    acknowledgement: acknowledged && {
      openedAt: acknowledged.openedAt.toString(),
      acknowledgedAt: String(acknowledged.acknowledgedAt),
      inOwnWords: acknowledged.inOwnWords,
      hardTruthResponses: acknowledged.responses.map(({ hardTruth, response, comment }) => ({
        hardTruth,
        response,
        comment,
      })),
      firstAction: acknowledged.firstAction,
      reply: acknowledged.reply,
    },
    coachReply: acknowledged?.coachRepliedAt
      ? { at: acknowledged.coachRepliedAt.toString(), text: acknowledged.coachReply }
      : null,
    followUp: null as FollowUpInDocument | null,
    secondRatings: parts.secondRatings.map(({ coach, givenAt, callBack, ratings }) => ({
      coach,
      submittedAt: givenAt.toString(),
      callBack,
      // What could not be observed is left out: the form has levels alone.
      ratings: ratings.flatMap(({ rubric, dimension, level: seen }) =>
        seen === null ? [] : [{ rubric, dimension, level: seen }],
      ),
    })),
    timeline: {
      draftedAt: timeline.draftedAt.toString(),
      submittedAt: timeline.submittedAt?.toString() ?? null,
      releasedAt: timeline.releasedAt?.toString() ?? null,
    },
  };
}

/** No sound is recorded, so there is one stage; the figures are of what each browser heard of its own microphone. */
function sessionOf(parts: Parts) {
  const { startedAt, plannedMinutes, actualMinutes, questionsAsked, content } = parts;
  return {
    startedAt: startedAt.toString(),
    plannedMinutes,
    actualMinutes,
    recording: 'none' as const,
    recordingConsent: false,
    stages: [{ id: 'questions' as const, startSec: 0, endSec: actualMinutes * 60 }],
    questionsAsked: questionsAsked ?? content.questionNotes.length,
    metrics: metricsOf(parts),
  };
}

function metricsOf({ talk, tapped, content }: Parts) {
  if (!talk) return null;
  return {
    method: 'each side’s own microphone, loudness in frames of 20 ms; questions as the coach tapped them',
    candidateTalkShare: talk.all.candidateTalkShare,
    candidateTalkShareQuestions: talk.questions.candidateTalkShare,
    candidateTalkShareCandidateQuestions: talk.candidateQuestions.candidateTalkShare,
    longestCandidateTurnSec: talk.questions.longestCandidateTurnSec,
    medianAnswerSec: talk.questions.medianCandidateTurnSec,
    medianResponseGapSec: talk.questions.medianResponseGapSec,
    overlapSec: talk.all.overlapSec,
    candidateQuestions: tapped.questions,
    candidateFollowUps: tapped.followUps,
    askedProspects: content.onTheSpot.askedProspects,
  };
}

type ReportDocument = ReturnType<typeof toReportDocument>;

/** The same once its follow-up is answered. That happens after the report, so it is told apart from it. */
export const withFollowUp = (document: ReportDocument, followUp: FollowUpInDocument): ReportDocument => ({
  ...document,
  status: 'followed_up',
  followUp,
});
