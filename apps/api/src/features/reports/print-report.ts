import { createHash } from 'node:crypto';
import type { Database, Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { reportPaper } from '@app/shared/reports/report-paper';
import type { Config } from '../../env.ts';
import type { Queue } from '../../jobs/queue.ts';
import { getReadableReport, getWholeReport } from './acknowledge-report.ts';
import { listContestedLines } from './contested-lines.repository.ts';
import { findRubricsOf } from './find-pinned-rubrics.ts';
import { candidateAccess, visibleContent } from './read-report.ts';
import { renderReportPdfJob } from './render-report-pdf.job.ts';
import { toDimensionViews } from './report.view.ts';
import { findPdfOf, insertPdfOnce, updatePdf } from './report-pdfs.repository.ts';
import { actualMinutes, countCandidateQuestions } from './reported-session.repository.ts';

/** Goes up when the paper's layout changes, so that what was set before is set again. */
const LAYOUT = 1;

type Means = { db: Database; queue: Queue; now: Temporal.Instant; config: Config; user: { id: Id<'user'> } };

/** Has one's report set as a PDF, as one sees it now; a state that was set before is not set again. */
export async function printReport(
  means: Means,
  bookingId: Id<'booking'>,
): Promise<{ pdfId: Id<'reportPdf'> }> {
  const { db, queue, now } = means;
  return db.transaction(async (tx) => {
    const report = await getWholeReport(means, tx, bookingId);
    const document = await paperOf({ ...means, db: tx }, bookingId);
    const fingerprint = createHash('sha256')
      .update(`${LAYOUT}:${JSON.stringify(document)}`)
      .digest('base64url');
    const pdf = await insertPdfOnce(tx, { reportId: report.id, fingerprint, document, requestedAt: now });
    if (pdf.failedAt) await updatePdf(tx, pdf.id, { failedAt: null });
    if (pdf.isNew || pdf.failedAt) await queue.enqueue(tx, renderReportPdfJob, { pdfId: pdf.id });
    return { pdfId: pdf.id };
  });
}

async function paperOf(
  means: Pick<Means, 'now' | 'config' | 'user'> & { db: Queryable },
  bookingId: Id<'booking'>,
) {
  const seen = await candidateAccess(means, bookingId);
  const { report, session, selfRating, acknowledgement, access } = seen;
  const content = visibleContent(seen);
  if (!report || !content) throw new DomainError('REPORT_NOT_FOUND');
  const { booking } = session;
  return reportPaper({
    content,
    candidateName: session.candidateName,
    coachName: session.coachName,
    startsAt: booking.startsAt,
    timeZone: booking.candidateTimeZone,
    minutes: actualMinutes(session),
    dimensions: toDimensionViews(await findRubricsOf(means.db, report, booking.sessionType)),
    selfRatings: selfRating?.ratings ?? [],
    acknowledgement: acknowledgement?.acknowledgedAt ? acknowledgement : null,
    questions: access === 'all' ? await countCandidateQuestions(means.db, bookingId) : null,
    lines: await listContestedLines(means.db, report.id),
  });
}

/** How far a PDF is, and the file itself in base 64 once it is set. */
export async function readPdf(
  means: Means,
  { bookingId, pdfId }: { bookingId: Id<'booking'>; pdfId: Id<'reportPdf'> },
) {
  const report = await getReadableReport(means, means.db, bookingId);
  const pdf = await findPdfOf(means.db, report.id, pdfId);
  if (!pdf) throw new DomainError('PDF_NOT_FOUND');
  if (pdf.content) return { state: 'ready' as const, base64: pdf.content.toString('base64') };
  return { state: pdf.failedAt ? ('failed' as const) : ('waiting' as const), base64: null };
}
