import type { Queryable, Transaction } from '@app/db/client';
import { acknowledgements } from '@app/db/schema/reports';
import type { Id } from '@app/shared/id/id';
import type { Acknowledgement } from '@app/shared/reports/acknowledgement.schema';
import { and, eq, inArray, isNull } from 'drizzle-orm';

export type StoredAcknowledgement = typeof acknowledgements.$inferSelect;

export async function findAcknowledgement(db: Queryable, reportId: Id<'report'>) {
  const [row] = await db.select().from(acknowledgements).where(eq(acknowledgements.reportId, reportId));
  return row;
}

/** Of several reports at once, by report. */
export async function listAcknowledgements(db: Queryable, reportIds: Id<'report'>[]) {
  if (reportIds.length === 0) return new Map<Id<'report'>, StoredAcknowledgement>();
  const rows = await db.select().from(acknowledgements).where(inArray(acknowledgements.reportId, reportIds));
  return new Map(rows.map((row) => [row.reportId, row]));
}

/** The first opening counts; later ones change nothing. */
export async function insertOpening(db: Queryable, reportId: Id<'report'>, openedAt: Temporal.Instant) {
  await db.insert(acknowledgements).values({ reportId, openedAt }).onConflictDoNothing();
}

/** Whether it was stored: words once given stand. */
export async function updateAcknowledgement(
  tx: Transaction,
  reportId: Id<'report'>,
  { inOwnWords, firstAction, hardTruthResponses, reply }: Acknowledgement,
  acknowledgedAt: Temporal.Instant,
): Promise<boolean> {
  const rows = await tx
    .update(acknowledgements)
    .set({ inOwnWords, firstAction, responses: hardTruthResponses, reply, acknowledgedAt })
    .where(and(eq(acknowledgements.reportId, reportId), isNull(acknowledgements.acknowledgedAt)))
    .returning({ reportId: acknowledgements.reportId });
  return rows.length === 1;
}

/** The hard truths wait from then on, or are there again. */
export async function updatePutOff(
  tx: Transaction,
  reportId: Id<'report'>,
  putOffAt: Temporal.Instant | null,
): Promise<void> {
  await tx.update(acknowledgements).set({ putOffAt }).where(eq(acknowledgements.reportId, reportId));
}

/** Whether it was stored: a coach replies once. */
export async function updateCoachReply(
  tx: Transaction,
  reportId: Id<'report'>,
  coachReply: string,
  coachRepliedAt: Temporal.Instant,
): Promise<boolean> {
  const rows = await tx
    .update(acknowledgements)
    .set({ coachReply, coachRepliedAt })
    .where(and(eq(acknowledgements.reportId, reportId), isNull(acknowledgements.coachRepliedAt)))
    .returning({ reportId: acknowledgements.reportId });
  return rows.length === 1;
}
