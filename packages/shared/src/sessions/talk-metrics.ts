import { median } from './median.ts';

export type Speech = { who: 'coach' | 'candidate'; start: number; end: number };

export type TalkMetrics = {
  candidateSeconds: number;
  coachSeconds: number;
  /** Null in silence. */
  candidateTalkShare: number | null;
  overlapSec: number;
  candidateTurns: number;
  longestCandidateTurnSec: number;
  medianCandidateTurnSec: number | null;
  /** From the end of the coach's turn to the candidate's next. */
  medianResponseGapSec: number | null;
  /** Short turns of the candidate that the coach answered at length: a hint, never a count of questions. */
  questionLikeExchanges: number;
};

const JOINED_SECONDS = 1;
const NOISE_SECONDS = 0.4;
const QUESTION_SECONDS = 20;
const ANSWERED_WITHIN_SECONDS = 3;
const ANSWER_SECONDS = 5;

/**
 * What the two microphones tell of a talk, in seconds: never a level, only whether a sentence of explanation is
 * due (feedback.md 5.3, 5.4).
 */
export function talkMetrics(segments: readonly Speech[]): TalkMetrics {
  const of = (who: Speech['who']) =>
    segments.filter((segment) => segment.who === who).sort((a, b) => a.start - b.start);
  const [candidate, coach] = [of('candidate'), of('coach')];
  const [candidateSeconds, coachSeconds] = [sumOf(candidate), sumOf(coach)];
  const spoken = candidateSeconds + coachSeconds;
  const turns = turnsOf(candidate, coach);
  const answers = turnsOf(coach, candidate);
  const lengths = turns.map(lengthOf);
  return {
    candidateSeconds,
    coachSeconds,
    candidateTalkShare: spoken === 0 ? null : candidateSeconds / spoken,
    overlapSec: overlapOf(candidate, coach),
    candidateTurns: turns.length,
    longestCandidateTurnSec: Math.max(0, ...lengths),
    medianCandidateTurnSec: median(lengths),
    medianResponseGapSec: median(responseGaps(turns, answers)),
    questionLikeExchanges: turns.filter((turn) => isAnsweredAtLength(turn, answers)).length,
  };
}

const lengthOf = ({ start, end }: Pick<Speech, 'start' | 'end'>): number => end - start;
const sumOf = (segments: readonly Speech[]): number =>
  segments.reduce((sum, each) => sum + lengthOf(each), 0);

/** One speaker's segments, joined over pauses of up to a second; a noise inside the other's speech is no turn. */
function turnsOf(own: readonly Speech[], others: readonly Speech[]): Speech[] {
  const turns: Speech[] = [];
  for (const segment of own) {
    const inside = others.some(({ start, end }) => start <= segment.start && segment.end <= end);
    if (inside && lengthOf(segment) < NOISE_SECONDS) continue;
    const last = turns.at(-1);
    if (last && segment.start - last.end <= JOINED_SECONDS) last.end = Math.max(last.end, segment.end);
    else turns.push({ ...segment });
  }
  return turns;
}

function overlapOf(candidate: readonly Speech[], coach: readonly Speech[]): number {
  let sum = 0;
  for (const one of candidate) {
    for (const other of coach) {
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return sum;
}

function responseGaps(turns: readonly Speech[], answers: readonly Speech[]): number[] {
  return turns.flatMap((turn) => {
    const asked = answers.filter(({ end }) => end <= turn.start).at(-1);
    const before = turns.filter(({ end }) => end <= turn.start).at(-1);
    return asked && (!before || asked.end > before.end) ? [turn.start - asked.end] : [];
  });
}

function isAnsweredAtLength(turn: Speech, answers: readonly Speech[]): boolean {
  const answer = answers.find(({ start }) => start >= turn.end);
  return (
    lengthOf(turn) <= QUESTION_SECONDS &&
    answer !== undefined &&
    answer.start - turn.end <= ANSWERED_WITHIN_SECONDS &&
    lengthOf(answer) >= ANSWER_SECONDS &&
    lengthOf(answer) >= lengthOf(turn)
  );
}
