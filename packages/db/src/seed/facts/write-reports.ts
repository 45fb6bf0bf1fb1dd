import { DEFAULT_BOOKING_POLICY } from '@app/shared/booking/booking-policy';
import { prefillReport } from '@app/shared/reports/prefill-report';
import { checkReport, type QualityCheck } from '@app/shared/reports/quality-rules';
import { narrativeText } from '@app/shared/reports/quality-substance';
import type { ReportDraft } from '@app/shared/reports/report.schema';
import { reportDueAt } from '@app/shared/reports/report-due';
import { interviewTypeOf } from '@app/shared/rubrics/interview-type';
import { shippedDimensions, shippedRubricsFor } from '@app/shared/rubrics/shipped-rubrics';
import type { MarketRows } from '../market-rows.ts';
import { HOUR, instantAt, MINUTE, type Millis, type SeedCoach } from '../people/seed-person.ts';
import type { BookingPlan } from '../plan/booking-plan.ts';
import type { Random } from '../random.ts';
import { chooseTruths } from '../report/choose-truths.ts';
import type { Verdict } from '../report/give-levels.ts';
import { countUse, leastUsed } from '../report/phrase-picker.ts';
import { acknowledge, rateSelf } from '../report/rate-self.ts';
import type { ReportOrder } from '../report/report-order.ts';
import { recordRoom } from '../report/room-record.ts';
import { type WrittenReport, writeReport } from '../report/write-report.ts';
import type { MakeId } from '../seed-ids.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { BookingFacts } from './booking-facts.ts';
import { writeChecks } from './write-checks.ts';

export type Desk = { base: Millis; rows: MarketRows; trail: AuditTrail; makeId: MakeId; random: Random };

/** As many earlier reports as the rule against boilerplate reads. */
const REMEMBERED = 20;

/**
 * Room notes, reports, self-ratings and acknowledgements of all sessions, in the order in which the
 * sessions ended: what a candidate was told and a coach has written decides what comes next.
 */
export function writeReports(facts: readonly BookingFacts[], desk: Desk): void {
  const texts = new Map<SeedCoach, string[]>();
  const sessions = facts.filter(({ plan: { ending } }) => {
    return ending.kind === 'reported' || ending.kind === 'awaiting_report' || ending.kind === 'in_session';
  });
  for (const session of sessions.sort((a, b) => a.plan.endsAt - b.plan.endsAt)) {
    const recent = texts.get(session.plan.coach) ?? [];
    const { order, written, quality } = writeWell(session, recent.slice(0, REMEMBERED), desk);
    writeRoom(session, order, written, desk);
    if (!session.report) continue;
    writeSelfRating(session, order, written, desk);
    if (session.report.handedInAt === undefined) {
      writeDraft(session, order, written, desk);
      continue;
    }
    writeHandedIn(session, order, { draft: written.draft, quality }, desk);
    texts.set(session.plan.coach, [narrativeText(written.draft), ...recent]);
  }
}

type Checked = { order: ReportOrder; written: WrittenReport; quality: QualityCheck };

const ATTEMPTS = 12;

/** Writes until the report could be handed in, as its coach would have; each attempt chooses other words. */
function writeWell(session: BookingFacts, recentReports: readonly string[], desk: Desk): Checked {
  const { plan, endedAt } = session;
  const actualMinutes = Math.round(((endedAt ?? plan.endsAt) - plan.startsAt) / MINUTE);
  const attempts: Checked[] = [];
  while (attempts.length < ATTEMPTS) {
    const order = orderOf(session, desk);
    const written = writeReport(order);
    const quality = checkReport(written.draft, {
      dimensions: shippedDimensions(interviewTypeOf(order.sessionType)),
      actualMinutes,
      today: order.handedInOn,
      recentReports,
    });
    attempts.push({ order, written, quality });
    if (quality.releasable) break;
  }
  return attempts.reduce((best, each) => (each.quality.score > best.quality.score ? each : best));
}

function orderOf({ plan, endedAt, report }: BookingFacts, { random }: Desk): ReportOrder {
  const { candidate, coach, offering, ending } = plan;
  const [sessionType, durationMinutes] = offering.text;
  const verdict: Verdict = ending.kind === 'reported' ? ending.verdict : random.pick([2, 3]);
  const { story, heard, leaningOf, selfBias } = candidate;
  const { written } = coach;
  const pick: ReportOrder['pick'] = (phrases) => {
    const cost = (phrase: unknown) => (written.get(phrase) ?? 0) + 1.5 * (heard.get(phrase) ?? 0);
    const phrase = leastUsed(phrases, cost, random);
    countUse(written, phrase);
    countUse(heard, phrase);
    return phrase;
  };
  const told = story.stories.filter(({ type }) => type === undefined || type === sessionType);
  const stories = random
    .shuffled(told)
    .sort((a, b) => (heard.get(a) ?? 0) - (heard.get(b) ?? 0))
    .slice(0, 3);
  for (const each of stories) countUse(heard, each);
  return {
    candidate: story,
    sessionType,
    durationMinutes,
    verdict,
    truths: chooseTruths({ name: story.name, sessionType, verdict, heard, written, random }),
    stories,
    leaningOf,
    selfBias,
    handedInOn: instantAt(report?.handedInAt ?? endedAt ?? plan.endsAt)
      .toZonedDateTimeISO(story.timeZone)
      .toPlainDate(),
    random,
    pick,
  };
}

function writeRoom(
  { plan, bookingId, endedAt }: BookingFacts,
  order: ReportOrder,
  written: WrittenReport,
  desk: Desk,
) {
  const { base, rows, makeId } = desk;
  const room = recordRoom(order, written.moments, written.levels);
  const until = plan.ending.kind === 'in_session' ? (base - plan.startsAt) / 1_000 : Number.POSITIVE_INFINITY;
  for (const { kind, atSeconds, content } of room.markers.filter(({ atSeconds: at }) => at < until)) {
    const createdAt = instantAt(plan.startsAt + atSeconds * 1_000);
    rows.sessionMarkers.push({
      id: makeId('marker', createdAt),
      bookingId,
      kind,
      atSeconds,
      content,
      createdAt,
    });
  }
  const content = plan.ending.kind === 'in_session' ? '' : room.notes;
  const updatedAt = instantAt(Math.min(base, (endedAt ?? plan.endsAt) - MINUTE));
  rows.sessionNotes.push({ bookingId, content, version: content.split('\n').length, updatedAt });
}

function writeSelfRating(
  { plan, bookingId, endedAt, report }: BookingFacts,
  order: ReportOrder,
  written: WrittenReport,
  desk: Desk,
) {
  const { base, rows, random } = desk;
  const submittedAt = endedAt! + random.int(4, 55) * MINUTE;
  const rates = random.chance(report?.handedInAt === undefined ? 0.7 : 0.94);
  if (!rates || submittedAt > base || isUnrated(plan)) return;
  rows.selfRatings.push({
    bookingId,
    candidateId: plan.candidate.userId,
    ...(rateSelf(order, written.levels) as Omit<
      MarketRows['selfRatings'][number],
      'bookingId' | 'candidateId' | 'submittedAt'
    >),
    submittedAt: instantAt(submittedAt),
  });
}

const isUnrated = ({ ending }: BookingPlan) => ending.kind === 'reported' && ending.unrated === true;

function reportRow({ plan, bookingId, endedAt, report }: BookingFacts, content: ReportDraft) {
  const [rubric] = content.rubrics;
  return {
    id: report!.reportId,
    bookingId,
    coachId: plan.coach.coachId,
    candidateId: plan.candidate.userId,
    rubricId: rubric!.id,
    rubricVersion: rubric!.version,
    content,
    dueAt: reportDueAt(instantAt(endedAt!), DEFAULT_BOOKING_POLICY.reportDueHours),
    createdAt: instantAt(endedAt! + 2_000),
  };
}

/** What lies on the coach's desk: the room's notes alone, or a report that is half written. */
function writeDraft(
  session: BookingFacts,
  order: ReportOrder,
  written: WrittenReport,
  { base, rows }: Desk,
): void {
  const { ending, candidate } = session.plan;
  const { role, employer, level } = candidate.story;
  const room = recordRoom(order, written.moments, written.levels);
  const brief = { targetRole: role, targetCompany: employer, level };
  const { sessionType } = order;
  const rubrics = shippedRubricsFor(interviewTypeOf(sessionType));
  const prefilled = prefillReport({ rubrics, sessionType, brief, ...room, talk: null });
  const begun = ending.kind === 'awaiting_report' && ending.begun;
  const content = begun ? halfWritten(prefilled, written.draft) : prefilled;
  rows.reports.push({
    ...reportRow(session, content),
    status: 'draft',
    version: begun ? 14 : 1,
    updatedAt: instantAt(
      begun ? Math.min(base - 3 * MINUTE, session.endedAt! + HOUR) : session.endedAt! + 2_000,
    ),
  });
}

const halfWritten = (prefilled: ReportDraft, draft: ReportDraft): ReportDraft => ({
  ...prefilled,
  evidence: draft.evidence,
  questionsAsked: draft.questionsAsked,
  verdict: { ...draft.verdict, snap: draft.verdict.callBack, changedBecause: '' },
  realReason: draft.realReason,
  hardTruths: draft.hardTruths.slice(0, 1),
  strengths: draft.strengths.slice(0, 1),
  questionNotes: draft.questionNotes.slice(0, 2),
  onTheSpot: draft.onTheSpot,
});

function writeHandedIn(
  session: BookingFacts,
  order: ReportOrder,
  { draft, quality }: { draft: ReportDraft; quality: QualityCheck },
  desk: Desk,
): void {
  const { rows, trail, random } = desk;
  const { plan, bookingId, report } = session;
  const { handedInAt, opensAt, releasedAt, reportId } = report!;
  rows.reports.push({
    ...reportRow(session, draft),
    status: releasedAt === undefined ? 'submitted' : 'released',
    version: random.int(9, 46),
    quality,
    submittedAt: instantAt(handedInAt!),
    opensAt: instantAt(opensAt!),
    releasedAt: releasedAt === undefined ? null : instantAt(releasedAt),
    verdict: order.verdict,
    updatedAt: instantAt(releasedAt ?? handedInAt!),
  });
  writeChecks(rows, { session, draft, quality });
  const actor = { kind: 'coach' as const, id: plan.coach.userId };
  const subject = { subjectId: reportId, bookingId };
  trail.record({ at: handedInAt!, actor, action: 'report.submitted', ...subject });
  if (releasedAt === undefined) return;
  rows.reportVersions.push({ reportId, number: 1, content: draft, releasedAt: instantAt(releasedAt) });
  trail.record({
    at: releasedAt + 1,
    actor: releasedAt === handedInAt ? actor : { kind: 'system', id: null },
    action: 'report.released',
    ...subject,
  });
  writeAcknowledgement(session, order, desk);
}

/** Most open a report within a day and put it into their own words at once; some only look at it. */
function writeAcknowledgement(
  { plan, bookingId, report }: BookingFacts,
  order: ReportOrder,
  desk: Desk,
): void {
  const { base, rows, trail, random } = desk;
  const { releasedAt, reportId } = report!;
  const rated = rows.selfRatings.some((each) => each.bookingId === bookingId);
  const opensFrom = rated ? releasedAt! : releasedAt! + 72 * HOUR;
  const openedAt = opensFrom + Math.round(random.next() ** 2 * 20 * HOUR) + 4 * MINUTE;
  const isLeft = random.chance(0.02) && plan.candidate.email !== 'candidate@demo.test';
  if (openedAt > base || isLeft) return;
  const acknowledgedAt = openedAt + random.int(9, 200) * MINUTE;
  const isDone = acknowledgedAt < base && isAcknowledged(plan, releasedAt!, desk);
  const { inOwnWords, firstAction, hardTruthResponses, reply } = acknowledge(order);
  rows.acknowledgements.push({
    reportId,
    openedAt: instantAt(openedAt),
    acknowledgedAt: isDone ? instantAt(acknowledgedAt) : null,
    ...(isDone && { inOwnWords, firstAction, responses: hardTruthResponses, reply }),
  });
  if (!isDone) return;
  const actor = { kind: 'candidate' as const, id: plan.candidate.userId };
  trail.record({ at: acknowledgedAt, actor, action: 'report.acknowledged', subjectId: reportId, bookingId });
}

/** The demo candidate's latest report still waits for their own words: that is the next thing to try. */
function isAcknowledged({ candidate }: BookingPlan, releasedAt: Millis, { base, random }: Desk): boolean {
  const isFresh = releasedAt > base - 6 * 24 * HOUR;
  if (candidate.email === 'candidate@demo.test') return !isFresh;
  return random.chance(isFresh ? 0.7 : 0.92);
}
