import type { Queryable, Transaction } from '@app/db/client';
import { users } from '@app/db/schema/identity';
import { interviewerRequests, realInterviews } from '@app/db/schema/progress';
import type { Id } from '@app/shared/id/id';
import type { InterviewerAnswer } from '@app/shared/progress/interviewer-answer.schema';
import { and, eq, gt, isNull } from 'drizzle-orm';

export type RequestRow = typeof interviewerRequests.$inferSelect;

/** The requests of a candidate's interviews that were not withdrawn, each interview at most once. */
export const listRequests = (db: Queryable, candidateId: Id<'user'>): Promise<RequestRow[]> =>
  db
    .select({ request: interviewerRequests })
    .from(interviewerRequests)
    .innerJoin(realInterviews, eq(realInterviews.id, interviewerRequests.interviewId))
    .where(and(eq(realInterviews.candidateId, candidateId), isNull(interviewerRequests.withdrawnAt)))
    .then((rows) => rows.map(({ request }) => request));

/** Whether the interviewer has answered; the interview's row must be locked, so that it stays so. */
export async function hasAnswer(tx: Transaction, interviewId: Id<'realInterview'>): Promise<boolean> {
  const [row] = await tx
    .select({ answeredAt: interviewerRequests.answeredAt })
    .from(interviewerRequests)
    .where(and(eq(interviewerRequests.interviewId, interviewId), isNull(interviewerRequests.withdrawnAt)));
  return row?.answeredAt != null;
}

/** Withdraws the link that is out, if there is one. */
export async function withdrawRequest(
  tx: Transaction,
  interviewId: Id<'realInterview'>,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .update(interviewerRequests)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(interviewerRequests.interviewId, interviewId),
        isNull(interviewerRequests.withdrawnAt),
        isNull(interviewerRequests.answeredAt),
      ),
    );
}

export async function insertRequest(
  tx: Transaction,
  row: typeof interviewerRequests.$inferInsert,
): Promise<void> {
  await tx.insert(interviewerRequests).values(row);
}

const isOpen = (tokenHash: string, now: Temporal.Instant) =>
  and(
    eq(interviewerRequests.tokenHash, tokenHash),
    isNull(interviewerRequests.withdrawnAt),
    isNull(interviewerRequests.answeredAt),
    gt(interviewerRequests.expiresAt, now),
  );

/** What the interviewer must know to remember whom they met: not the account, not the result. */
export async function findOpenRequest(db: Queryable, tokenHash: string, now: Temporal.Instant) {
  const [row] = await db
    .select({ name: users.name, heldOn: realInterviews.heldOn, stage: realInterviews.stage })
    .from(interviewerRequests)
    .innerJoin(realInterviews, eq(realInterviews.id, interviewerRequests.interviewId))
    .innerJoin(users, eq(users.id, realInterviews.candidateId))
    .where(isOpen(tokenHash, now));
  return row;
}

/** Keeps the answer and closes the link, in one guarded update; undefined when the link was not open. */
export async function answerRequest(
  tx: Transaction,
  tokenHash: string,
  now: Temporal.Instant,
  answer: InterviewerAnswer,
) {
  const [row] = await tx
    .update(interviewerRequests)
    .set({ ...answer, answeredAt: now })
    .where(isOpen(tokenHash, now))
    .returning({ id: interviewerRequests.id, interviewId: interviewerRequests.interviewId });
  return row;
}
