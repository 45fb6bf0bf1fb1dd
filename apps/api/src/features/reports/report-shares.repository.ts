import type { Queryable, Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { reportShares, reportShareViews, reports } from '@app/db/schema/reports';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, asc, desc, eq, gt, inArray, isNull } from 'drizzle-orm';

export type ReportShare = typeof reportShares.$inferSelect;
type NewShare = Pick<
  ReportShare,
  | 'reportId'
  | 'tokenHash'
  | 'passwordHash'
  | 'note'
  | 'hidesUnsaid'
  | 'hiddenNames'
  | 'createdAt'
  | 'expiresAt'
>;

export async function insertShare(tx: Transaction, share: NewShare): Promise<Id<'reportShare'>> {
  const id = newId('reportShare');
  await tx.insert(reportShares).values({ ...share, id });
  return id;
}

/** Locks the report's row, so that two new links are counted one after the other. */
export async function countOpenShares(
  tx: Transaction,
  reportId: Id<'report'>,
  now: Temporal.Instant,
): Promise<number> {
  await tx.select({ id: reports.id }).from(reports).where(eq(reports.id, reportId)).for('update');
  const rows = await tx
    .select({ id: reportShares.id })
    .from(reportShares)
    .where(
      and(
        eq(reportShares.reportId, reportId),
        isNull(reportShares.revokedAt),
        gt(reportShares.expiresAt, now),
      ),
    );
  return rows.length;
}

/** Newest first. */
export function listShares(db: Queryable, reportId: Id<'report'>, limit: number): Promise<ReportShare[]> {
  return db
    .select()
    .from(reportShares)
    .where(eq(reportShares.reportId, reportId))
    .orderBy(desc(reportShares.createdAt), desc(reportShares.id))
    .limit(limit);
}

export function listShareViews(db: Queryable, shareIds: Id<'reportShare'>[]) {
  if (shareIds.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(reportShareViews)
    .where(inArray(reportShareViews.shareId, shareIds))
    .orderBy(asc(reportShareViews.viewedAt));
}

/** Whether there was one of this report to withdraw; withdrawing twice is once. */
export async function revokeShareOf(
  tx: Transaction,
  reportId: Id<'report'>,
  id: Id<'reportShare'>,
  revokedAt: Temporal.Instant,
): Promise<void> {
  const [row] = await tx
    .select({ revokedAt: reportShares.revokedAt })
    .from(reportShares)
    .where(and(eq(reportShares.id, id), eq(reportShares.reportId, reportId)))
    .for('update');
  if (!row) throw new DomainError('SHARE_NOT_FOUND');
  if (row.revokedAt === null) await tx.update(reportShares).set({ revokedAt }).where(eq(reportShares.id, id));
}

/** By what its address holds; locked, so that wrong passwords are counted one by one. */
export async function lockShareByToken(tx: Transaction, tokenHash: string) {
  const [row] = await tx
    .select({ share: reportShares, bookingId: reports.bookingId, candidateId: reports.candidateId })
    .from(reportShares)
    .innerJoin(reports, eq(reports.id, reportShares.reportId))
    .where(eq(reportShares.tokenHash, tokenHash))
    .for('update', { of: reportShares });
  return row;
}

export async function updateShareTries(
  tx: Transaction,
  id: Id<'reportShare'>,
  tries: Pick<ReportShare, 'wrongPasswords' | 'lockedUntil'>,
): Promise<void> {
  await tx.update(reportShares).set(tries).where(eq(reportShares.id, id));
}

export async function insertShareView(
  tx: Transaction,
  view: { shareId: Id<'reportShare'>; viewedAt: Temporal.Instant; device: string },
): Promise<void> {
  await tx.insert(reportShareViews).values(view);
}
