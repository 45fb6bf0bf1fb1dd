import { stateAfterFollowUp } from '@app/shared/progress/commitment-state';
import type { FocusStatus } from '@app/shared/progress/follow-up.schema';
import { doneByTicks, followUpQuestions } from '@app/shared/progress/follow-up-questions';
import { followUpDueAt, morningOf, plannedCommitments } from '@app/shared/progress/practice-days';
import { type ReportDraft, reportDraftSchema } from '@app/shared/reports/report.schema';
import { followUpComments, followUpNotes } from '../content/follow-up-phrases.ts';
import type { MarketRows } from '../market-rows.ts';
import { DAY, HOUR, instantAt, type Millis } from '../people/seed-person.ts';
import { createRandom, type Random } from '../random.ts';
import { type AuditTrail, BY_SYSTEM } from './audit-trail.ts';
import type { BookingFacts } from './booking-facts.ts';

type Desk = { base: Millis; rows: MarketRows; trail: AuditTrail; seedNumber: number };
type Taken = {
  facts: BookingFacts;
  tasks: MarketRows['commitments'];
  drills: MarketRows['drills'];
  followUp: MarketRows['followUps'][number];
  content: ReportDraft;
};

const DEMO_CANDIDATE = 'candidate@demo.test';
const DEMO_COACH = 'coach@demo.test';
/** Of the demo coach's follow-ups, so many of the latest wait for their comment. */
const WITHOUT_COMMENT = 2;
const DROPPED = 'I no longer apply for jobs where this comes up.';

/**
 * What candidates took on from their reports, and what they said two weeks later. The demo candidate has one
 * follow-up to answer, with drills half done, and earlier ones answered; the demo coach has some to comment on.
 */
export function writeCommitments(all: readonly BookingFacts[], desk: Desk): void {
  const random = createRandom(desk.seedNumber, 'commitments');
  const byTime = all
    .filter(({ report }) => report?.releasedAt !== undefined)
    .sort((a, b) => a.report!.releasedAt! - b.report!.releasedAt!);
  const taken = byTime.map((facts) => takeOn(facts, desk));
  const asked = taken.filter(({ followUp }) => followUp.openedAt);
  const latest = asked.findLast(({ facts, tasks }) => isOfDemoCandidate(facts) && tasks.length > 0);
  const ofCoach = asked.filter(
    ({ facts }) => facts.plan.coach.email === DEMO_COACH && !isOfDemoCandidate(facts),
  );
  const uncommented = ofCoach.slice(-WITHOUT_COMMENT);
  for (const one of asked) {
    if (one === latest) practiseHalf(one, desk);
    else if (isOfDemoCandidate(one.facts)) answer(one, desk, random, 1);
    else if (uncommented.includes(one)) answer(one, desk, random, 0);
    else if (random.chance(0.78)) answer(one, desk, random, 0.6);
  }
  const first = taken.find(({ facts, tasks }) => isOfDemoCandidate(facts) && tasks.length > 1);
  if (first) drop(first, desk);
  for (const { tasks, drills, followUp } of taken) {
    desk.rows.commitments.push(...tasks);
    desk.rows.drills.push(...drills);
    desk.rows.followUps.push(followUp);
  }
}

const isOfDemoCandidate = ({ plan }: BookingFacts) => plan.candidate.email === DEMO_CANDIDATE;

/** By the product's own rules: tasks once the report was acknowledged, a follow-up in any case. */
function takeOn(facts: BookingFacts, { base, rows, trail }: Desk): Taken {
  const { bookingId, plan, report } = facts;
  const { userId: candidateId, story } = plan.candidate;
  const { timeZone } = story;
  const people = { candidateId, coachId: plan.coach.coachId };
  const row = rows.reports.find(({ id }) => id === report!.reportId)!; // every released report has its row
  const content = reportDraftSchema.parse(row.content);
  const releasedAt = instantAt(report!.releasedAt!);
  const dueAt = followUpDueAt(content, releasedAt, timeZone);
  const isOpened = dueAt.epochMilliseconds <= base;
  const followUp = { bookingId, ...people, dueAt, openedAt: isOpened ? dueAt : null };
  const subject = { subjectId: bookingId, bookingId };
  if (isOpened)
    trail.record({ at: dueAt.epochMilliseconds, actor: BY_SYSTEM, action: 'follow_up.opened', ...subject });
  const takenOnAt = rows.acknowledgements.find(({ reportId }) => reportId === row.id)?.acknowledgedAt;
  if (!takenOnAt) return { facts, tasks: [], drills: [], followUp, content };

  const dayOf = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(timeZone).toPlainDate();
  const days = { releasedOn: dayOf(releasedAt), today: dayOf(takenOnAt) };
  const planned = plannedCommitments(content, days);
  const tasks = planned.map(({ drills: _drills, ...task }, position) => {
    return { ...task, ...people, bookingId, position, takenOnAt };
  });
  const drills = planned.flatMap(({ focusPoint, drills: ofTask }) =>
    ofTask.map(({ id: item, ...drill }, position) => {
      const remindAt = morningOf(drill.dueOn, timeZone);
      const remindedAt = remindAt.epochMilliseconds <= base ? remindAt : null;
      return { ...drill, bookingId, focusPoint, item, position, done: 0, remindAt, remindedAt };
    }),
  );
  const actor = { kind: 'candidate' as const, id: candidateId };
  const at = takenOnAt.epochMilliseconds + 2_000;
  trail.record({ at, actor, action: 'commitment.taken_on', ...subject, details: { tasks: tasks.length } });
  return { facts, tasks, drills, followUp, content };
}

/** One drill done, one begun and put to the day after tomorrow, the rest ahead. */
function practiseHalf({ facts, drills }: Taken, { base }: Desk): void {
  const { timeZone } = facts.plan.candidate.story;
  const today = instantAt(base).toZonedDateTimeISO(timeZone).toPlainDate();
  for (const [at, drill] of drills.entries()) {
    drill.done = at === 0 ? drill.repetitions : at === 1 ? Math.ceil(drill.repetitions / 2) - 1 : 0;
    if (at === 0) continue;
    drill.dueOn = today.add({ days: 2 * at }).toString();
    drill.remindAt = morningOf(drill.dueOn, timeZone);
    drill.remindedAt = null;
  }
}

const STATUSES: readonly FocusStatus[] = ['solid', 'better', 'better', 'better', 'same', 'same', 'worse'];

/** The candidate's minute within two days, and in some cases the coach's word on it within one more. */
function answer(taken: Taken, { base, trail }: Desk, random: Random, commented: number): void {
  const { facts, tasks, drills, followUp } = taken;
  const { bookingId, plan } = facts;
  const answeredAt = followUp.dueAt.epochMilliseconds + Math.round(random.next() ** 2 * 2 * DAY) + HOUR;
  if (answeredAt > base) return;
  for (const drill of drills) drill.done = random.pick([0, 1, drill.repetitions, drill.repetitions]);
  const asked = followUpQuestions(taken.content, [], []);
  const said = new Set<string>();
  const statuses = asked.focusPoints.map(({ focusPoint }) => {
    const status = random.pick(STATUSES);
    const note = random.chance(0.7) ? random.pick(followUpNotes[status]) : '';
    const isNew = !said.has(note);
    said.add(note);
    return { focusPoint, status, note: isNew ? note : '' };
  });
  for (const [at, task] of tasks.entries()) {
    task.state = stateAfterFollowUp('open', statuses[at]!.status); // one for each point, in its order
    task.judgedAt = instantAt(answeredAt);
    task.judgedBy = 'candidate';
  }
  const subject = { subjectId: bookingId, bookingId };
  const candidate = { kind: 'candidate' as const, id: plan.candidate.userId };
  trail.record({ at: answeredAt, actor: candidate, action: 'follow_up.answered', ...subject });
  Object.assign(followUp, {
    practice: asked.practice.map(({ item, repetitions }) => {
      const done = drills.find((drill) => drill.item === item)?.done ?? 0;
      return { item, done: doneByTicks({ done, repetitions }) };
    }),
    statuses,
    usefulness: random.pick([3, 4, 4, 5, 5]),
    answeredAt: instantAt(answeredAt),
  });
  const commentedAt = answeredAt + random.int(2, 20) * HOUR;
  if (commentedAt > base || !random.chance(commented)) return;
  const best = statuses.some(({ status }) => status === 'solid' || status === 'better');
  const coachComment = random.pick(followUpComments[best ? 'moving' : 'stuck']);
  Object.assign(followUp, { coachComment, coachCommentedAt: instantAt(commentedAt) });
  const coach = { kind: 'coach' as const, id: plan.coach.userId };
  trail.record({ at: commentedAt, actor: coach, action: 'follow_up.commented', ...subject });
}

/** The second task of an old report, let go after a month. */
function drop({ facts, tasks }: Taken, { base, trail }: Desk): void {
  const task = tasks[1]!; // the caller asks for two
  const at = Math.min(base - DAY, task.takenOnAt.epochMilliseconds + 30 * DAY);
  Object.assign(task, { droppedAt: instantAt(at), dropReason: DROPPED });
  const actor = { kind: 'candidate' as const, id: facts.plan.candidate.userId };
  const { bookingId } = facts;
  const details = { focusPoint: task.focusPoint };
  trail.record({ at, actor, action: 'commitment.dropped', subjectId: bookingId, bookingId, details });
}
