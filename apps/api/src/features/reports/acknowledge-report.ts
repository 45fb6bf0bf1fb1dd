import type { Database, Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { Acknowledgement } from '@app/shared/reports/acknowledgement.schema';
import { isRetestReport } from '@app/shared/reports/retest-mark';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { Config } from '../../env.ts';
import { announce } from '../../events.ts';
import type { Queue } from '../../jobs/queue.ts';
import { findAcknowledgement, insertOpening, updateAcknowledgement } from './acknowledgement.repository.ts';
import { candidateAccess } from './read-report.ts';
import type { Report } from './reports.repository.ts';

type Means = { db: Database; now: Temporal.Instant; config: Config; user: { id: Id<'user'> } };

/** Notes the first time a candidate has the report before them. Their own rating is closed from then on. */
export async function markReportOpened(means: Means, bookingId: Id<'booking'>): Promise<void> {
  const report = await getReadableReport(means, means.db, bookingId);
  await insertOpening(means.db, report.id, means.now);
}

/** Takes the report in the candidate's own words, with an answer to each hard truth; then the levels open. */
export async function acknowledgeReport(
  means: Means & { queue: Queue },
  { bookingId, ...acknowledgement }: Acknowledgement & { bookingId: Id<'booking'> },
): Promise<void> {
  const { db, now, user } = means;
  await db.transaction(async (tx) => {
    const report = await getWholeReport(means, tx, bookingId);
    const truths = report.content.hardTruths.map(({ id }) => id);
    const answered = acknowledgement.hardTruthResponses.map(({ hardTruth }) => hardTruth);
    if (truths.length !== answered.length || !truths.every((id) => answered.includes(id))) {
      throw new DomainError('ANSWER_EACH_TRUTH');
    }
    await insertOpening(tx, report.id, now);
    const opened = await findAcknowledgement(tx, report.id);
    if (opened?.putOffAt) throw new DomainError('UNSAID_PUT_OFF');
    const stored = await updateAcknowledgement(tx, report.id, acknowledgement, now);
    if (!stored) throw new DomainError('ACKNOWLEDGEMENT_GIVEN');
    const actor = { kind: 'candidate', id: user.id } as const;
    await recordAuditEvent(tx, {
      at: now,
      actor,
      action: 'report.acknowledged',
      subjectId: report.id,
      bookingId,
    });
    await announce(means, tx, 'report.acknowledged', { bookingId, reportId: report.id });
  });
}

/** The report of a candidate, open to them. REPORT_NOT_FOUND, SELF_RATING_NEEDED. */
export async function getReadableReport(
  means: Means,
  db: Queryable,
  bookingId: Id<'booking'>,
): Promise<Report> {
  const { report, access } = await candidateAccess({ ...means, db }, bookingId);
  if (!report || access === 'nothing') throw new DomainError('REPORT_NOT_FOUND');
  if (access === 'rate_first') throw new DomainError('SELF_RATING_NEEDED');
  return report;
}

/** As `getReadableReport`, for what a retest has no use for. NOT_FOR_RETESTS. */
export async function getWholeReport(means: Means, db: Queryable, bookingId: Id<'booking'>): Promise<Report> {
  const report = await getReadableReport(means, db, bookingId);
  if (isRetestReport(report.content)) throw new DomainError('NOT_FOR_RETESTS');
  return report;
}
