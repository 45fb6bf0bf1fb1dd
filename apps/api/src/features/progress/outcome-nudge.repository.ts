import type { Queryable, Transaction } from '@app/db/client';
import { users } from '@app/db/schema/identity';
import { outcomeNudges, realInterviews } from '@app/db/schema/progress';
import type { Id } from '@app/shared/id/id';
import { and, desc, eq, gt, isNull, lte } from 'drizzle-orm';

type Nudge = typeof outcomeNudges.$inferInsert;

/** What is still to be asked about an interview, in place of what was planned before. */
export async function replaceNudges(
  tx: Transaction,
  interviewId: Id<'realInterview'>,
  wanted: readonly Pick<Nudge, 'day' | 'dueAt'>[],
): Promise<void> {
  await tx
    .delete(outcomeNudges)
    .where(and(eq(outcomeNudges.interviewId, interviewId), isNull(outcomeNudges.sentAt)));
  if (wanted.length === 0) return;
  await tx
    .insert(outcomeNudges)
    .values(wanted.map((nudge) => ({ ...nudge, interviewId })))
    .onConflictDoNothing(); // asked on that day already
}

export const listDueNudges = (db: Queryable, now: Temporal.Instant, limit: number) =>
  db
    .selectDistinct({ interviewId: outcomeNudges.interviewId })
    .from(outcomeNudges)
    .where(and(isNull(outcomeNudges.sentAt), lte(outcomeNudges.dueAt, now)))
    .limit(limit);

/** An interview's askings that are due, the latest first, with whom to ask. Locked: one worker asks. */
export async function lockDueNudges(
  tx: Transaction,
  interviewId: Id<'realInterview'>,
  now: Temporal.Instant,
) {
  return tx
    .select({
      day: outcomeNudges.day,
      interview: realInterviews,
      candidate: { id: users.id, name: users.name, email: users.email },
    })
    .from(outcomeNudges)
    .innerJoin(realInterviews, eq(realInterviews.id, outcomeNudges.interviewId))
    .innerJoin(users, eq(users.id, realInterviews.candidateId))
    .where(
      and(
        eq(outcomeNudges.interviewId, interviewId),
        isNull(outcomeNudges.sentAt),
        lte(outcomeNudges.dueAt, now),
      ),
    )
    .orderBy(desc(outcomeNudges.day))
    .for('update', { of: outcomeNudges });
}

/** Of several that were due together only the latest has a link; all count as asked. */
export async function markNudgesSent(
  tx: Transaction,
  interviewId: Id<'realInterview'>,
  {
    now,
    link,
  }: { now: Temporal.Instant; link: { day: 7 | 21; tokenHash: string; expiresAt: Temporal.Instant } },
): Promise<void> {
  await tx
    .update(outcomeNudges)
    .set({ sentAt: now })
    .where(
      and(
        eq(outcomeNudges.interviewId, interviewId),
        isNull(outcomeNudges.sentAt),
        lte(outcomeNudges.dueAt, now),
      ),
    );
  await tx
    .update(outcomeNudges)
    .set({ tokenHash: link.tokenHash, expiresAt: link.expiresAt })
    .where(and(eq(outcomeNudges.interviewId, interviewId), eq(outcomeNudges.day, link.day)));
}

/** The interview that a mailed link answers for, while it does. */
export async function findNudgedInterview(db: Queryable, tokenHash: string, now: Temporal.Instant) {
  const [row] = await db
    .select({ interview: realInterviews })
    .from(outcomeNudges)
    .innerJoin(realInterviews, eq(realInterviews.id, outcomeNudges.interviewId))
    .where(isLive(tokenHash, now));
  return row?.interview;
}

/** Uses the link up; undefined when somebody was quicker. */
export async function useNudge(tx: Transaction, tokenHash: string, now: Temporal.Instant) {
  const [row] = await tx
    .update(outcomeNudges)
    .set({ usedAt: now })
    .where(isLive(tokenHash, now))
    .returning({ interviewId: outcomeNudges.interviewId });
  if (!row) return undefined;
  const [interview] = await tx.select().from(realInterviews).where(eq(realInterviews.id, row.interviewId));
  return interview;
}

const isLive = (tokenHash: string, now: Temporal.Instant) =>
  and(eq(outcomeNudges.tokenHash, tokenHash), isNull(outcomeNudges.usedAt), gt(outcomeNudges.expiresAt, now));
