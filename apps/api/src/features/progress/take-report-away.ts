import type { Id } from '@app/shared/id/id';
import { withFollowUp } from '@app/shared/reports/report-document';
import { exportReport } from '../reports/export-report.ts';
import { findFollowUp } from './follow-up.repository.ts';

/** A candidate's own report as a file for other programs, with what became of it. REPORT_NOT_FOUND, NOT_ACKNOWLEDGED. */
export async function takeReportAway(means: Parameters<typeof exportReport>[0], bookingId: Id<'booking'>) {
  const document = await exportReport(means, bookingId);
  const followUp = await findFollowUp(means.db, bookingId);
  if (!followUp?.answeredAt || followUp.usefulness === null) return document;
  const { answeredAt, practice, statuses, usefulness, coachComment } = followUp;
  return withFollowUp(document, {
    completedAt: answeredAt.toString(),
    practice: practice.map(({ item, done }) => ({ item, done, note: '' })),
    focusPoints: statuses.map(({ focusPoint, status, note }) => ({ focusPoint, status, note })),
    usefulness,
    coachComment,
  });
}
