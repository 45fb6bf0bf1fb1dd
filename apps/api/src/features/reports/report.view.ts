import { money } from '@app/shared/money/money';
import { contestedState } from '@app/shared/reports/contested-line';
import { opensUnratedAt } from '@app/shared/reports/release-time';
import { type LatenessStep, latenessLadder, lateReportCredit } from '@app/shared/reports/report-lateness';
import {
  type CandidateContent,
  coachSeesSelfRating,
  type ReportAccess,
} from '@app/shared/reports/report-visibility';
import { dimensionsToRate, type Rubric } from '@app/shared/rubrics/rubric';
import type { StoredAcknowledgement } from './acknowledgement.repository.ts';
import type { ContestedLine } from './contested-lines.repository.ts';
import type { Amendment } from './list-amendments.ts';
import { actualMinutes, type QuestionCount, type ReportedSession } from './reported-session.repository.ts';
import type { Report } from './reports.repository.ts';
import type { StoredSelfRating } from './self-rating.repository.ts';
import type { toCandidateTalkView, toCoachTalkView } from './talk.view.ts';

type Version = { number: number; reason: string; releasedAt: Temporal.Instant };

/** The dimensions of a report's rubrics with their anchors: both sides read the same standard. */
export const toDimensionViews = (rubrics: readonly Rubric[]) =>
  dimensionsToRate(rubrics).map(({ rubric, dimension, about }) => ({
    rubric,
    dimension,
    name: about.name,
    question: about.question,
    doNotRate: about.doNotRate ?? null,
    anchors: about.anchors.map(({ level, label, text, soundsLike }) => ({
      level,
      label,
      text,
      soundsLike: soundsLike ?? null,
    })),
    drills: about.drills,
  }));

/** What is rated, and in which versions of which rubrics it can be read. */
const toStandardViews = (rubrics: readonly Rubric[]) => ({
  rubrics: rubrics.map(({ id, version, title }) => ({ id, version, title })),
  dimensions: toDimensionViews(rubrics),
});

export const toSessionView = (session: ReportedSession) => ({
  type: session.booking.sessionType,
  startsAt: session.booking.startsAt.toString(),
  endedAt: (session.booking.endedAt ?? session.booking.endsAt).toString(),
  minutes: actualMinutes(session),
});

const toSelfRatingView = ({
  verdictGuess,
  callBackChance,
  ratings,
  bestMoment,
  wouldChange,
}: StoredSelfRating) => ({
  verdictGuess,
  callBackChance,
  ratings,
  bestMoment,
  wouldChange,
});

const toAcknowledgementView = (given: StoredAcknowledgement | undefined) =>
  given?.acknowledgedAt
    ? {
        acknowledgedAt: given.acknowledgedAt.toString(),
        inOwnWords: given.inOwnWords,
        firstAction: given.firstAction,
        responses: given.responses.map(({ hardTruth, response, comment }) => ({
          hardTruth,
          response,
          comment,
        })),
        reply: given.reply,
        coachReply: given.coachRepliedAt
          ? { text: given.coachReply, at: given.coachRepliedAt.toString() }
          : null,
      }
    : null;

const toVersionView = ({ number, reason, releasedAt }: Version) => ({
  number,
  reason,
  releasedAt: releasedAt.toString(),
});

const toLineView = (line: ContestedLine) => ({
  path: line.path,
  line: line.line,
  state: contestedState(line),
  reason: line.reason,
  contestedAt: line.contestedAt.toString(),
  answer: line.answer,
  answeredAt: line.answeredAt?.toString() ?? null,
  rulingNote: line.rulingNote,
  ruledAt: line.ruledAt?.toString() ?? null,
});

type CandidateSide = {
  rubrics: Rubric[];
  steps: Lateness['steps'];
  amendments: Amendment[];
  session: ReportedSession;
  report: Report | undefined;
  selfRating: StoredSelfRating | undefined;
  acknowledgement: StoredAcknowledgement | undefined;
  access: ReportAccess;
  /** Undefined while the report is closed to them. */
  content: CandidateContent | undefined;
  lines: ContestedLine[];
  versions: Version[];
  questions: QuestionCount | null;
  talk: ReturnType<typeof toCandidateTalkView> | null;
  gateHours: number;
};

export function toCandidateReportView(side: CandidateSide) {
  const {
    session,
    report,
    selfRating,
    acknowledgement,
    access,
    content,
    versions,
    questions,
    talk,
    gateHours,
    steps,
  } = side;
  const frame = {
    bookingId: session.booking.id,
    bookingStatus: session.booking.status,
    coach: { id: session.booking.coachId, name: session.coachName, slug: session.coachSlug },
    candidate: { name: session.candidateName, timeZone: session.booking.candidateTimeZone },
    session: toSessionView(session),
    targetRole: session.brief?.targetRole ?? '',
    retestOf: session.booking.retest?.ofBookingId ?? null,
    tapToReveal: session.brief?.tapToReveal ?? false,
    ...toStandardViews(side.rubrics),
    selfRated: selfRating !== undefined,
  };
  if (!report || access === 'nothing') {
    const dueAt = report?.dueAt.toString() ?? null;
    return { ...frame, access: 'nothing' as const, dueAt, lateness: toLatenessView(session, steps) };
  }
  const releasedAt = report.releasedAt!; // any other access needs a release
  if (access === 'rate_first') {
    const opensByItselfAt = opensUnratedAt(releasedAt, gateHours).toString();
    return { ...frame, access, releasedAt: releasedAt.toString(), opensByItselfAt };
  }
  return {
    ...frame,
    access,
    releasedAt: releasedAt.toString(),
    content: content!, // any access but the two above has texts
    putOffAt: acknowledgement?.putOffAt?.toString() ?? null,
    lines: side.lines.map(toLineView),
    versions: versions.map(toVersionView),
    amendments: side.amendments,
    acknowledgement: toAcknowledgementView(acknowledgement),
    selfRating: selfRating ? toSelfRatingView(selfRating) : null,
    questions,
    talk,
  };
}

type Lateness = { steps: { step: LatenessStep; amountMinor: number; currency: string }[]; strikes: number };

/** What a report that does not come costs, and when: both sides read the same ladder. */
const toLatenessView = ({ booking }: ReportedSession, steps: Lateness['steps']) => {
  const price = money(booking.priceAmountMinor, booking.priceCurrency);
  const ladder = latenessLadder(booking.endedAt ?? booking.endsAt, booking.policy);
  return {
    creditAt: ladder[1]!.at.toString(),
    closesAt: ladder[2]!.at.toString(),
    price,
    credit: lateReportCredit(price, booking.policy),
    reached: steps.map(({ step }) => step),
  };
};

type CoachSide = {
  rubrics: Rubric[];
  lateness: Lateness;
  session: ReportedSession;
  report: Report;
  selfRating: StoredSelfRating | undefined;
  acknowledgement: StoredAcknowledgement | undefined;
  versions: Version[];
  lines: ContestedLine[];
  room: { talk: ReturnType<typeof toCoachTalkView>; questions: QuestionCount };
};

export function toCoachReportView(side: CoachSide) {
  const { session, report, selfRating, acknowledgement, versions, lines, lateness, room } = side;
  const { booking, brief } = session;
  return {
    bookingId: booking.id,
    bookingStatus: booking.status,
    status: report.status,
    version: report.version,
    content: report.content,
    savedAt: report.updatedAt.toString(),
    dueAt: report.dueAt.toString(),
    lateness: { ...toLatenessView(session, lateness.steps), strikes: lateness.strikes },
    submittedAt: report.submittedAt?.toString() ?? null,
    opensAt: report.opensAt?.toString() ?? null,
    releasedAt: report.releasedAt?.toString() ?? null,
    candidate: { name: session.candidateName, timeZone: booking.candidateTimeZone },
    coach: { name: session.coachName, timeZone: booking.coachTimeZone },
    session: toSessionView(session),
    contract: brief
      ? {
          directness: brief.directness,
          closedTopics: brief.closedTopics,
          toProbe: brief.toProbe,
          tapToReveal: brief.tapToReveal,
        }
      : null,
    ...toStandardViews(side.rubrics),
    selfRated: selfRating !== undefined,
    selfRating: selfRating && coachSeesSelfRating(report.status) ? toSelfRatingView(selfRating) : null,
    acknowledgement: toAcknowledgementView(acknowledgement),
    versions: versions.map(toVersionView),
    lines: lines.map(toLineView),
    talk: room.talk,
    questionsTapped: room.questions.questions,
  };
}
