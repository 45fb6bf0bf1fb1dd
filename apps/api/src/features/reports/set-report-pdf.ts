import type { Database } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { ReportPaper } from '@app/shared/reports/report-paper';
import { deleteOlderPdfs, findPdf, updatePdf } from './report-pdfs.repository.ts';

/** Typesets what was asked for and keeps it in place of the report's earlier PDFs. */
export async function setReportPdf(
  { db, now }: { db: Database; now: Temporal.Instant },
  pdfId: Id<'reportPdf'>,
): Promise<void> {
  const pdf = await findPdf(db, pdfId);
  if (!pdf || pdf.content) return;
  try {
    // Loaded with the first PDF: the typesetter is large, and only the worker needs it.
    const { typesetReport } = await import('../../adapters/typesetter.ts');
    const content = typesetReport(pdf.document as ReportPaper); // written by `printReport` only
    await updatePdf(db, pdfId, { content, madeAt: now, failedAt: null });
    await deleteOlderPdfs(db, pdf.reportId, pdfId);
  } catch (error) {
    await updatePdf(db, pdfId, { failedAt: now });
    throw error;
  }
}
