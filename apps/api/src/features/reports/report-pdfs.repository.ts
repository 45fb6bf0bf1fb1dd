import type { Queryable, Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { reportPdfs } from '@app/db/schema/reports';
import type { Id } from '@app/shared/id/id';
import type { ReportPaper } from '@app/shared/reports/report-paper';
import { and, eq, ne } from 'drizzle-orm';

type Wanted = {
  reportId: Id<'report'>;
  fingerprint: string;
  document: ReportPaper;
  requestedAt: Temporal.Instant;
};

/** The one PDF of this state of a report, and whether it was asked for just now; asking twice at once is once. */
export async function insertPdfOnce(tx: Transaction, wanted: Wanted) {
  const [made] = await tx
    .insert(reportPdfs)
    .values({ ...wanted, id: newId('reportPdf') })
    .onConflictDoNothing({ target: [reportPdfs.reportId, reportPdfs.fingerprint] })
    .returning({ id: reportPdfs.id });
  if (made) return { id: made.id, isNew: true, failedAt: null };
  const [there] = await tx
    .select({ id: reportPdfs.id, failedAt: reportPdfs.failedAt })
    .from(reportPdfs)
    .where(and(eq(reportPdfs.reportId, wanted.reportId), eq(reportPdfs.fingerprint, wanted.fingerprint)))
    .for('update');
  return { ...there!, isNew: false }; // the insert met it, and rows go only when a newer one is made
}

export async function findPdfOf(db: Queryable, reportId: Id<'report'>, id: Id<'reportPdf'>) {
  const [row] = await db
    .select()
    .from(reportPdfs)
    .where(and(eq(reportPdfs.id, id), eq(reportPdfs.reportId, reportId)));
  return row;
}

export async function findPdf(db: Queryable, id: Id<'reportPdf'>) {
  const [row] = await db.select().from(reportPdfs).where(eq(reportPdfs.id, id));
  return row;
}

export async function updatePdf(
  db: Queryable,
  id: Id<'reportPdf'>,
  change: Partial<Pick<typeof reportPdfs.$inferSelect, 'content' | 'madeAt' | 'failedAt'>>,
): Promise<void> {
  await db.update(reportPdfs).set(change).where(eq(reportPdfs.id, id));
}

/** A report has one PDF: the one of its latest state. */
export async function deleteOlderPdfs(
  db: Queryable,
  reportId: Id<'report'>,
  id: Id<'reportPdf'>,
): Promise<void> {
  await db.delete(reportPdfs).where(and(eq(reportPdfs.reportId, reportId), ne(reportPdfs.id, id)));
}
