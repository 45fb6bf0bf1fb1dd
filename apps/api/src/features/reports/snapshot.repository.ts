import type { Queryable, Transaction } from '@app/db/client';
import { reportSnapshots } from '@app/db/schema/reports';
import type { Id } from '@app/shared/id/id';
import { type ReportDraft, reportDraftSchema } from '@app/shared/reports/report.schema';
import { and, desc, eq, gt, lte, sql } from 'drizzle-orm';

type Row = typeof reportSnapshots.$inferSelect;
type NewSnapshot = Omit<Row, 'content'> & { content: ReportDraft };

/** The lists carry no texts. */
const listed = {
  number: reportSnapshots.number,
  changed: reportSnapshots.changed,
  words: reportSnapshots.words,
  editor: reportSnapshots.editor,
  beganAt: reportSnapshots.beganAt,
  savedAt: reportSnapshots.savedAt,
};

/** Of one report, the latest first. */
export function listSnapshots(db: Queryable, reportId: Id<'report'>, limit: number) {
  return db
    .select(listed)
    .from(reportSnapshots)
    .where(eq(reportSnapshots.reportId, reportId))
    .orderBy(desc(reportSnapshots.number))
    .limit(limit);
}

export async function findSnapshot(db: Queryable, reportId: Id<'report'>, number: number) {
  const [row] = await db
    .select()
    .from(reportSnapshots)
    .where(and(eq(reportSnapshots.reportId, reportId), eq(reportSnapshots.number, number)));
  return row && { ...row, content: reportDraftSchema.parse(row.content) };
}

/** Numbers are given under the lock of the report's row. */
export async function insertSnapshot(tx: Transaction, snapshot: NewSnapshot): Promise<void> {
  await tx.insert(reportSnapshots).values(snapshot);
}

export async function updateSnapshot(
  tx: Transaction,
  reportId: Id<'report'>,
  number: number,
  change: Pick<NewSnapshot, 'content' | 'changed' | 'words' | 'savedAt'>,
): Promise<void> {
  await tx
    .update(reportSnapshots)
    .set(change)
    .where(and(eq(reportSnapshots.reportId, reportId), eq(reportSnapshots.number, number)));
}

/** Takes out the oldest beyond so many; the first one stays. */
export async function trimSnapshots(tx: Transaction, reportId: Id<'report'>, kept: number): Promise<void> {
  const oldest = sql`(select max(number) - ${kept} from report_snapshots where report_id = ${reportId})`;
  await tx
    .delete(reportSnapshots)
    .where(
      and(
        eq(reportSnapshots.reportId, reportId),
        gt(reportSnapshots.number, 1),
        lte(reportSnapshots.number, oldest),
      ),
    );
}
