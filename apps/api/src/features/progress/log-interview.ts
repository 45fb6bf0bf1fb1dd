import type { Database, Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { recordedAs } from '@app/shared/progress/real-interview';
import type { InterviewInput } from '@app/shared/progress/real-interview.schema';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import {
  countInterviews,
  deleteInterview,
  findBeginnings,
  insertInterviews,
  listInterviews,
  lockInterview,
  type NewInterview,
  updateInterview,
} from './interview.repository.ts';
import { planNudges } from './plan-nudges.ts';

export type ByCandidate = {
  db: Database;
  now: Temporal.Instant;
  actor: Actor;
  user: { id: Id<'user'>; timeZone: string };
};

const MOST_INTERVIEWS = 500;

/** Writes a real interview into the candidate's log. */
export async function logInterview(ctx: ByCandidate, input: InterviewInput): Promise<Id<'realInterview'>> {
  return ctx.db.transaction(async (tx) => {
    const [id] = await addAll(ctx, tx, [input]);
    await recordAuditEvent(tx, { at: ctx.now, actor: ctx.actor, action: 'interview.logged', subjectId: id! });
    return id!; // one was added, or the call threw
  });
}

/** Adds what a file holds; rows that the log has already, also from an earlier import, are passed over. */
export async function importInterviews(
  ctx: ByCandidate,
  { entries }: { entries: readonly InterviewInput[] },
): Promise<{ added: number; known: number }> {
  return ctx.db.transaction(async (tx) => {
    await countInterviews(tx, ctx.user.id); // locks the log: of two imports at once the second sees the first
    const known = new Set((await listInterviews(tx, ctx.user.id)).map(sameness));
    const fresh = new Map(entries.map((entry) => [sameness(entry), entry]));
    const wanted = [...fresh].filter(([key]) => !known.has(key)).map(([, entry]) => entry);
    const added = wanted.length > 0 ? (await addAll(ctx, tx, wanted)).length : 0;
    const { now: at, actor, user } = ctx;
    const details = { added, known: entries.length - added };
    await recordAuditEvent(tx, { at, actor, action: 'interview.imported', subjectId: user.id, details });
    return details;
  });
}

const sameness = ({ heldOn, stage, roleFamily, employer }: Omit<InterviewInput, 'result'>) =>
  JSON.stringify([heldOn, stage, roleFamily, employer.toLowerCase()]);

async function addAll(
  ctx: ByCandidate,
  tx: Transaction,
  inputs: readonly InterviewInput[],
): Promise<Id<'realInterview'>[]> {
  const { now, user } = ctx;
  for (const input of inputs) refuseAhead(ctx, input);
  const kept = await countInterviews(tx, user.id);
  if (kept + inputs.length > MOST_INTERVIEWS) throw new DomainError('TOO_MANY_INTERVIEWS');
  const days = await daysOf(ctx, tx, now);
  const rows = inputs.map((input) => ({
    ...input,
    id: newId('realInterview'),
    candidateId: user.id,
    recordedAs: recordedAs(input.heldOn, days),
    createdAt: now,
    updatedAt: now,
  }));
  await insertInterviews(tx, rows satisfies NewInterview[]);
  for (const row of rows) await planNudges(tx, row, { now, timeZone: user.timeZone });
  return rows.map(({ id }) => id);
}

/** Changes an entry; what it counts as follows from its day, so a corrected day is judged afresh. */
export async function editInterview(
  ctx: ByCandidate,
  { interviewId, ...input }: InterviewInput & { interviewId: Id<'realInterview'> },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { now, actor, user } = ctx;
    refuseAhead(ctx, input);
    const { createdAt, result } = await lockInterview(tx, interviewId, user.id);
    const kind = recordedAs(input.heldOn, await daysOf(ctx, tx, createdAt));
    await updateInterview(tx, interviewId, { ...input, recordedAs: kind, updatedAt: now });
    await planNudges(tx, { ...input, id: interviewId }, { now, timeZone: user.timeZone });
    const details = { from: result, to: input.result };
    const subjectId = interviewId;
    await recordAuditEvent(tx, { at: now, actor, action: 'interview.changed', subjectId, details });
  });
}

/** Takes an entry out of the log, with its nudges and whatever an interviewer said about it. */
export async function removeInterview(
  { db, now, actor, user }: ByCandidate,
  { interviewId }: { interviewId: Id<'realInterview'> },
): Promise<void> {
  await db.transaction(async (tx) => {
    await lockInterview(tx, interviewId, user.id);
    await deleteInterview(tx, interviewId);
    await recordAuditEvent(tx, { at: now, actor, action: 'interview.removed', subjectId: interviewId });
  });
}

const dayIn = (moment: Temporal.Instant, timeZone: string) =>
  moment.toZonedDateTimeISO(timeZone).toPlainDate();

async function daysOf({ user }: ByCandidate, tx: Transaction, writtenAt: Temporal.Instant) {
  const { joinedAt } = await findBeginnings(tx, user.id);
  const joined = Temporal.Instant.fromEpochMilliseconds(joinedAt.getTime());
  return { joinedOn: dayIn(joined, user.timeZone), writtenOn: dayIn(writtenAt, user.timeZone) };
}

function refuseAhead({ now, user }: ByCandidate, { heldOn, result }: InterviewInput): void {
  const isAhead = Temporal.PlainDate.compare(heldOn, dayIn(now, user.timeZone)) > 0;
  if (isAhead && result !== 'pending' && result !== 'withdrawn') throw new DomainError('INTERVIEW_AHEAD');
}
