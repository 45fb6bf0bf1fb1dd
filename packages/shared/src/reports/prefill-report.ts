import type { Brief } from '../booking/brief.ts';
import type { SessionType } from '../catalog/session-type.ts';
import { interviewTypeOf } from '../rubrics/interview-type.ts';
import { dimensionsToRate, type Rubric } from '../rubrics/rubric.ts';
import type { MarkerKind } from '../sessions/marker.ts';
import type { TalkFigures } from '../sessions/talk-figures.ts';
import { type Evidence, emptyDraft, type QuestionNote, type ReportDraft } from './report.schema.ts';

export type RoomMarker = { kind: MarkerKind; atSeconds: number; content: string };

export type RoomRecord = {
  /** In force for this kind of interview: the report is pinned to these versions. */
  rubrics: readonly Rubric[];
  sessionType: SessionType;
  brief: Pick<Brief, 'targetRole' | 'targetCompany' | 'level'> | null;
  markers: readonly RoomMarker[];
  /** The coach's own notes, a line each, some of them beginning with a time such as 12:24. */
  notes: string;
  /** What the coach marked as asked, with the second of the session. */
  questions?: readonly RoomQuestion[];
  /** The second at which the session ended: nothing happened after it. */
  endSec?: number;
  /** The tasks that a retest checks. */
  retest?: readonly RoomTask[];
  /** Null when the talk was not measured. */
  talk: TalkFigures | null;
};

export type RoomQuestion = { text: string; kind: string; atSeconds: number };
type RoomTask = { focusPoint: string; title: string; cue: string; measure: string };

const MOMENT_LABEL: Partial<Record<MarkerKind, string>> = {
  great_question: 'A great question.',
  rambled: 'Rambled.',
  missed_cue: 'Missed a cue.',
  joke_landed: 'A joke landed.',
};

/**
 * The first draft of a report: who and what from the brief, moments from the room's markers and notes, in the
 * order of the session. Nothing in it is a judgement yet.
 */
export function prefillReport(room: RoomRecord): ReportDraft {
  const { rubrics, sessionType, brief, markers, notes, talk, questions = [], endSec, retest = [] } = room;
  const draft = emptyDraft();
  const interviewType = interviewTypeOf(sessionType);
  const moments = [
    ...markers.flatMap(momentOf),
    ...notes.split('\n').reduce(addNote, []),
    ...countOf(markers),
  ];
  moments.push(...talkOf(talk, Math.max(0, ...moments.map(({ atSec }) => atSec))));
  const close = markers.find(({ kind }) => kind === 'closing');
  return {
    ...draft,
    rubrics: rubrics.map(({ id, version }) => ({ id, version })),
    context: {
      ...draft.context,
      interviewType,
      targetRole: brief?.targetRole.slice(0, 160) ?? '',
      targetEmployer: brief?.targetCompany.slice(0, 160) ?? '',
      level: brief?.level ?? null,
    },
    retest: retest.map(({ focusPoint, ...task }) => ({
      id: focusPoint,
      ...task,
      mark: null,
      line: '',
      evidence: [],
    })),
    // What a retest does not score must not look like a level that was left out.
    ratings: (retest.length > 0 ? [] : dimensionsToRate(rubrics)).map(({ rubric, dimension }) => ({
      rubric,
      dimension,
      level: null,
      notObservedBecause: null,
      rationale: '',
      evidence: [],
    })),
    questionNotes: retest.length > 0 ? [] : notesOf(questions, endSec),
    evidence: moments
      .sort((a, b) => a.atSec - b.atSec)
      .slice(0, 200)
      .map((moment, at) => ({ ...moment, id: `e${at + 1}` })),
    onTheSpot: {
      ...draft.onTheSpot,
      ...(close && { askedProspects: true, atSec: close.atSeconds, candidateWords: close.content }),
    },
  };
}

/** How long an answer is taken to last, where no other question follows sooner. */
const ANSWER_SECONDS = 180;
const MOST_NOTES = 40;

/** Each question that was marked, until the next one, waiting for what came of it (feedback.md 5.2). */
function notesOf(questions: readonly RoomQuestion[], sessionEnd = Number.POSITIVE_INFINITY): QuestionNote[] {
  const inOrder = [...questions].sort((a, b) => a.atSeconds - b.atSeconds).slice(0, MOST_NOTES);
  return inOrder.map(({ text, kind, atSeconds }, at) => {
    const startSec = Math.min(sessionEnd, Math.max(0, Math.round(atSeconds)));
    const next = Math.min(sessionEnd, inOrder[at + 1]?.atSeconds ?? sessionEnd);
    const endSec = Math.max(startSec, Math.min(Math.round(next), startSec + ANSWER_SECONDS));
    return {
      ...{ id: `n${at + 1}`, stage: 'questions', startSec, endSec },
      ...{ question: text.slice(0, 400), kind: kind.slice(0, 40) },
      ...{ answerInBrief: '', worked: '', change: '', level: null },
    };
  });
}

type Moment = Omit<Evidence, 'id'>;

const quote = (atSec: number, text: string): Moment => ({ atSec, kind: 'quote', speaker: 'candidate', text });
const seen = (atSec: number, text: string): Moment => ({ atSec, kind: 'observation', speaker: null, text });

/** A question that was only tapped is counted, not quoted; a moment that was only tapped waits for its words. */
function momentOf({ kind, atSeconds, content }: RoomMarker): Moment[] {
  const text = content.trim();
  if (isQuestion(kind)) return text ? [quote(atSeconds, unquoted(text))] : [];
  return isQuoted(text)
    ? [quote(atSeconds, unquoted(text))]
    : [seen(atSeconds, text || (MOMENT_LABEL[kind] ?? ''))];
}

const QUESTION_NAMES = {
  clarifying: 'to clarify',
  follow_up: 'follow-ups',
  about_them: 'about us',
  closing: 'at the close',
} as const;

const isQuestion = (kind: MarkerKind): kind is keyof typeof QUESTION_NAMES =>
  Object.hasOwn(QUESTION_NAMES, kind);

function countOf(markers: readonly RoomMarker[]): Moment[] {
  const questions = markers.filter(({ kind }) => isQuestion(kind));
  const last = questions.at(-1);
  if (!last) return [];
  const kinds = Object.entries(QUESTION_NAMES).flatMap(([kind, name]) => {
    const count = questions.filter((question) => question.kind === kind).length;
    return count ? [`${count} ${name}`] : [];
  });
  const text = `Asked ${questions.length} ${questions.length === 1 ? 'question' : 'questions'}: ${kinds.join(', ')}.`;
  const atSec = Math.max(...questions.map(({ atSeconds }) => atSeconds));
  return [{ atSec, kind: 'metric', speaker: null, text }];
}

/** One line, after all others: a figure, not a judgement. */
function talkOf(talk: TalkFigures | null, atSec: number): Moment[] {
  const share = talk?.questions.candidateTalkShare;
  if (!talk || share == null) return [];
  const longest = Math.round(talk.questions.longestCandidateTurnSec);
  const answer = `${Math.floor(longest / 60)}:${String(longest % 60).padStart(2, '0')}`;
  const text = `Spoke ${Math.round(share * 100)} % of the time while questions were asked; the longest answer took ${answer}.`;
  return [{ atSec, kind: 'metric', speaker: null, text }];
}

const NOTE_TIME = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)\s+/;

/** A note without a time belongs to the moment before it. */
function addNote(moments: Moment[], line: string): Moment[] {
  const time = line.trim().match(NOTE_TIME);
  const text = line.trim().replace(NOTE_TIME, '').slice(0, 500);
  if (!text) return moments;
  const [hours, minutes, seconds] = (time?.slice(1) ?? []).map((part) => Number(part ?? 0));
  const atSec = time ? hours! * 3600 + minutes! * 60 + seconds! : (moments.at(-1)?.atSec ?? 0);
  return [...moments, isQuoted(text) ? quote(atSec, unquoted(text)) : seen(atSec, text)];
}

const isQuoted = (text: string) => /^["“]/.test(text);
const unquoted = (text: string) => text.replace(/^["“]\s*/, '').replace(/\s*["”]$/, '');
