import type { Database } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { isReportLate } from '@app/shared/reports/report-due';
import { reportAccess } from '@app/shared/reports/report-visibility';
import type { Config } from '../../env.ts';
import { listAcknowledgements } from './acknowledgement.repository.ts';
import { listReportsOfCandidate, listReportsOfCoach } from './reports.repository.ts';
import { listSelfRatingTimes } from './self-rating.repository.ts';

const AT_MOST = 100;
type Means = { db: Database; now: Temporal.Instant };

/** A coach's reports, those still to hand in first: what is due, what is late, what came of the others. */
export async function listCoachReports({ db, now, coachId }: Means & { coachId: Id<'coach'> }) {
  const rows = await listReportsOfCoach(db, coachId, AT_MOST);
  return rows.map(({ report, booking, candidateName, selfRatedAt }) => ({
    bookingId: report.bookingId,
    candidateName,
    sessionType: booking.sessionType,
    startsAt: booking.startsAt.toString(),
    status: report.status,
    dueAt: report.dueAt.toString(),
    submittedAt: report.submittedAt?.toString() ?? null,
    opensAt: report.opensAt?.toString() ?? null,
    isLate: isReportLate(report, now),
    selfRated: selfRatedAt !== null,
  }));
}

/** A candidate's released reports; the answer only of those they have already opened to. */
export async function listCandidateReports(means: Means & { config: Config; user: { id: Id<'user'> } }) {
  const { db, now, config, user } = means;
  const rows = await listReportsOfCandidate(db, user.id, AT_MOST);
  const rated = await listSelfRatingTimes(
    db,
    rows.map(({ report }) => report.bookingId),
  );
  const acknowledged = await listAcknowledgements(
    db,
    rows.map(({ report }) => report.id),
  );
  return rows.map(({ report, booking, coachName }) => {
    const acknowledgedAt = acknowledged.get(report.id)?.acknowledgedAt ?? null;
    const selfRatedAt = rated.get(report.bookingId) ?? null;
    const { status, releasedAt } = report;
    const gateHours = config.SELF_RATING_WAIT_HOURS;
    const access = reportAccess(
      'candidate',
      { status, releasedAt, selfRatedAt, acknowledgedAt },
      now,
      gateHours,
    );
    return {
      bookingId: report.bookingId,
      coachName,
      sessionType: booking.sessionType,
      startsAt: booking.startsAt.toString(),
      releasedAt: releasedAt?.toString() ?? null,
      access,
      verdict: access === 'text' || access === 'all' ? report.verdict : null,
    };
  });
}
