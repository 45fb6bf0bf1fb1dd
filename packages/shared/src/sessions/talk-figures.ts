import type { AgendaSegment, AgendaStage } from './agenda.ts';
import { type Speech, type TalkMetrics, talkMetrics } from './talk-metrics.ts';
import type { VoiceSegment } from './voice-gate.ts';

/** What one side's browser told of its own microphone, in seconds from the start of the session. */
export type VoiceRecord = {
  /** The stretches that were listened to; outside them nothing is known. */
  measured: readonly VoiceSegment[];
  spoken: readonly VoiceSegment[];
};

export type TalkFigures = {
  all: TalkMetrics;
  questions: TalkMetrics;
  candidateQuestions: TalkMetrics;
};

/** Why there are no figures: not both agreed, too little was heard, one microphone heard both, or no pause was ever heard. */
export type NoTalkFigures = 'not_measured' | 'too_short' | 'echo' | 'unbroken';

export type TalkRecord = { figures: TalkFigures } | { none: NoTalkFigures };

const LEAST_MEASURED_SHARE = 0.6;
const ECHO_SHARE = 0.6;
const UNBROKEN_SHARE = 0.95;

/**
 * The figures of a talk by stage of its agenda, or why there are none: what two microphones cannot tell well is
 * hidden, never guessed (feedback.md 5.3). Both must have been measured for 60% of the time, a default of ours.
 *
 * @param lengthSec how long the talk took
 */
export function talkFigures(
  { candidate, coach }: { candidate: VoiceRecord; coach: VoiceRecord },
  agenda: readonly AgendaSegment[],
  lengthSec: number,
): TalkRecord {
  if (candidate.measured.length === 0 || coach.measured.length === 0) return { none: 'not_measured' };
  const own = within(union(candidate.spoken), 0, lengthSec);
  const other = within(union(coach.spoken), 0, lengthSec);
  const heard = [candidate, coach].map(({ measured }) => within(union(measured), 0, lengthSec));
  if (lengthSec <= 0 || heard.some((spans) => total(spans) < lengthSec * LEAST_MEASURED_SHARE)) {
    return { none: 'too_short' };
  }
  const both = shared(own, other);
  if ([own, other].some((spans) => both > 0 && both > total(spans) * ECHO_SHARE)) return { none: 'echo' };
  if ([own, other].some((spans, side) => total(spans) > total(heard[side]!) * UNBROKEN_SHARE)) {
    return { none: 'unbroken' };
  }
  const metricsOf = (from: number, to: number) =>
    talkMetrics([...speech('candidate', within(own, from, to)), ...speech('coach', within(other, from, to))]);
  const metricsIn = (wanted: AgendaStage) => {
    const stage = agenda.find((each) => each.stage === wanted);
    return metricsOf(stage?.startSec ?? 0, stage?.endSec ?? 0);
  };
  return {
    figures: {
      all: metricsOf(0, lengthSec),
      questions: metricsIn('questions'),
      candidateQuestions: metricsIn('candidate_questions'),
    },
  };
}

const speech = (who: Speech['who'], spans: readonly VoiceSegment[]): Speech[] =>
  spans.map((span) => ({ who, ...span }));

const total = (spans: readonly VoiceSegment[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Two windows of one person may tell of the same second: it counts once. */
function union(spans: readonly VoiceSegment[]): VoiceSegment[] {
  const joined: VoiceSegment[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

const within = (spans: readonly VoiceSegment[], from: number, to: number): VoiceSegment[] =>
  spans.flatMap(({ start, end }) => {
    const cut = { start: Math.max(start, from), end: Math.min(end, to) };
    return cut.end > cut.start ? [cut] : [];
  });

/** Seconds in which both speak, of two rows of spans that are in order and do not touch. */
function shared(some: readonly VoiceSegment[], others: readonly VoiceSegment[]): number {
  let [sum, at] = [0, 0];
  for (const one of some) {
    while (at < others.length && others[at]!.end <= one.start) at += 1;
    for (let next = at; next < others.length && others[next]!.start < one.end; next += 1) {
      sum += Math.min(one.end, others[next]!.end) - Math.max(one.start, others[next]!.start);
    }
  }
  return sum;
}
