import { createHash } from 'node:crypto';
import { STRUCK_REASON } from '@app/shared/reports/contested-line';
import { reportDraftSchema } from '@app/shared/reports/report.schema';
import { DAY, HOUR, instantAt, type Millis } from '../people/seed-person.ts';
import type { BookingFacts } from './booking-facts.ts';
import type { Desk } from './write-reports.ts';

type ReplyDesk = Desk & { adminId: string };
type Read = {
  facts: BookingFacts;
  reportId: NonNullable<BookingFacts['report']>['reportId'];
  releasedAt: Millis;
};

/**
 * What follows a report of the demo candidate: contested lines in their states, replies, and links. The demo
 * coach has one line to answer, the demo's desk one to decide.
 */
export function writeReportReplies(all: readonly BookingFacts[], desk: ReplyDesk): void {
  const read = all.flatMap((facts): Read[] => {
    const { reportId, releasedAt } = facts.report ?? {};
    const isAnswered = desk.rows.acknowledgements.some(
      (each) => each.reportId === reportId && each.acknowledgedAt,
    );
    return reportId && releasedAt !== undefined && isAnswered ? [{ facts, reportId, releasedAt }] : [];
  });
  const byTime = read.sort((a, b) => a.releasedAt - b.releasedAt);
  const own = byTime.filter(({ facts }) => facts.plan.candidate.email === 'candidate@demo.test');
  const withDemoCoach = own.filter(({ facts }) => facts.plan.coach.email === 'coach@demo.test');
  const others = byTime.filter(
    ({ facts, releasedAt }) =>
      facts.plan.coach.email === 'coach@demo.test' &&
      facts.plan.candidate.email !== 'candidate@demo.test' &&
      releasedAt > desk.base - 7 * DAY,
  );
  const [first] = own;
  const latest = withDemoCoach.at(-1);
  const waiting = others.at(-1);
  if (first) writeStruck(first, desk);
  if (latest) writeAnswered(latest, desk);
  if (waiting) contest(waiting, desk, waiting.releasedAt + 5 * HOUR, WAITING);
  if (withDemoCoach[0]) writeReply(withDemoCoach[0], desk);
  if (latest) writeShares(latest, desk);
}

const WAITING = 'I did say what I would do in the first month; it came late, but I said it before we closed.';
const ANSWERED =
  'It happened, but less often than it reads here: I remember one time, and I said so when you asked.';
const ANSWER =
  'I noted it each time, with the minute beside it. I may have heard more in it than you put there.';
const STRUCK =
  'My line broke twice around there, and we both said so at the time: what I said was not heard.';
const STRUCK_ANSWER = 'I remember the line breaking. I do not remember whether it was at that moment.';
const RULING = 'Both remember the line breaking. What was not heard should not be held against anybody.';
const REPLY =
  'You heard it the way I meant it. Bring two questions of your own next time and start with one.';

/** The behaviour behind a report's last hard truth: what can be right or wrong about it is a fact. */
function contest({ facts, reportId }: Read, { rows, trail, makeId }: ReplyDesk, at: Millis, reason: string) {
  const row = rows.reports.find(({ id }) => id === reportId)!; // every released report has its row
  const truth = reportDraftSchema.parse(row.content).hardTruths.at(-1)!; // and a truth
  const line = {
    id: makeId('contestedLine', instantAt(at)),
    reportId,
    path: `hardTruths.${truth.id}.behaviour`,
    line: truth.behaviour,
    reason,
    contestedAt: instantAt(at),
  };
  const actor = { kind: 'candidate' as const, id: facts.plan.candidate.userId };
  const subject = { subjectId: reportId, bookingId: facts.bookingId };
  trail.record({ at, actor, action: 'report.line_contested', ...subject });
  rows.contestedLines.push(line);
  return { line: rows.contestedLines.at(-1)!, subject, content: row.content };
}

function writeAnswered(read: Read, desk: ReplyDesk) {
  const at = read.releasedAt + 3 * DAY;
  const { line, subject } = contest(read, desk, at, ANSWERED);
  Object.assign(line, { answer: ANSWER, answeredAt: instantAt(at + 20 * HOUR) });
  const actor = { kind: 'coach' as const, id: read.facts.plan.coach.userId };
  desk.trail.record({ at: at + 20 * HOUR, actor, action: 'report.line_answered', ...subject });
}

function writeStruck(read: Read, desk: ReplyDesk) {
  const at = read.releasedAt + 2 * DAY;
  const { line, subject, content } = contest(read, desk, at, STRUCK);
  const [answeredAt, ruledAt] = [at + 9 * HOUR, at + 30 * HOUR];
  Object.assign(line, {
    ...{ answer: STRUCK_ANSWER, answeredAt: instantAt(answeredAt) },
    ...{ ruling: 'struck', rulingNote: RULING, ruledAt: instantAt(ruledAt), ruledBy: desk.adminId },
  });
  const coach = { kind: 'coach' as const, id: read.facts.plan.coach.userId };
  const admin = { kind: 'admin' as const, id: desk.adminId };
  desk.trail.record({ at: answeredAt, actor: coach, action: 'report.line_answered', ...subject });
  desk.trail.record({ at: ruledAt, actor: admin, action: 'report.line_ruled', ...subject });
  const reason = `${STRUCK_REASON}${RULING}`;
  desk.rows.reportVersions.push({
    reportId: read.reportId,
    number: 2,
    content,
    reason,
    releasedAt: instantAt(ruledAt),
  });
}

function writeReply({ facts, reportId }: Read, { rows, trail }: ReplyDesk) {
  const words = rows.acknowledgements.find((each) => each.reportId === reportId)!; // it was answered
  const at = words.acknowledgedAt!.epochMilliseconds + 7 * HOUR;
  Object.assign(words, { coachReply: REPLY, coachRepliedAt: instantAt(at) });
  const actor = { kind: 'coach' as const, id: facts.plan.coach.userId };
  const subject = { subjectId: reportId, bookingId: facts.bookingId };
  trail.record({ at, actor, action: 'report.coach_replied', ...subject });
}

/** One link that works and was opened, one that was withdrawn. The tokens were told to nobody. */
function writeShares({ facts, reportId }: Read, { base, rows, trail, makeId }: ReplyDesk) {
  const actor = { kind: 'candidate' as const, id: facts.plan.candidate.userId };
  const subject = { subjectId: reportId, bookingId: facts.bookingId };
  const share = (at: Millis, note: string) => {
    const id = makeId('reportShare', instantAt(at));
    trail.record({ at, actor, action: 'report.shared', ...subject });
    rows.reportShares.push({
      ...{ id, reportId, note, hidesUnsaid: true, hiddenNames: [] },
      tokenHash: createHash('sha256').update(id).digest('base64url'),
      createdAt: instantAt(at),
      expiresAt: instantAt(at + 30 * DAY),
    });
    return rows.reportShares.at(-1)!;
  };
  const mentor = share(base - 6 * DAY, 'For my mentor');
  for (const [hoursAgo, device] of [
    [130, 'computer'],
    [76, 'phone'],
  ] as const) {
    rows.reportShareViews.push({ shareId: mentor.id, viewedAt: instantAt(base - hoursAgo * HOUR), device });
  }
  const recruiter = share(base - 9 * DAY, 'Recruiter');
  recruiter.revokedAt = instantAt(base - 8 * DAY);
  trail.record({ at: base - 8 * DAY, actor, action: 'report.share_revoked', ...subject });
}
