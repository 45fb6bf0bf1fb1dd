import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { type CandidateContent, candidateContent, reportAccess } from '@app/shared/reports/report-visibility';
import { withoutUnsaid } from '@app/shared/reports/without-unsaid';
import type { Config } from '../../env.ts';
import { measureTalk } from '../sessions/keep-speech.ts';
import { findAcknowledgement } from './acknowledgement.repository.ts';
import { listContestedLines } from './contested-lines.repository.ts';
import { findRubricsOf } from './find-pinned-rubrics.ts';
import { countStrikes, listStepsReached } from './late-reports.repository.ts';
import { listAmendments } from './list-amendments.ts';
import { toCandidateReportView, toCoachReportView } from './report.view.ts';
import {
  countCandidateQuestions,
  getSessionOfCandidate,
  getSessionOfCoach,
} from './reported-session.repository.ts';
import { findReport, listReportVersions } from './reports.repository.ts';
import { findSelfRating } from './self-rating.repository.ts';
import { toCandidateTalkView, toCoachTalkView } from './talk.view.ts';

type Reading = { db: Queryable; now: Temporal.Instant };
type ByCandidate = Reading & { config: Config; user: { id: Id<'user'> } };

/** The report of a candidate's own session with how far they see into it now. */
export async function candidateAccess({ db, now, config, user }: ByCandidate, bookingId: Id<'booking'>) {
  const session = await getSessionOfCandidate(db, bookingId, user.id);
  const report = await findReport(db, bookingId);
  const selfRating = await findSelfRating(db, bookingId);
  const acknowledgement = report && (await findAcknowledgement(db, report.id));
  const access = report
    ? reportAccess(
        'candidate',
        {
          status: report.status,
          releasedAt: report.releasedAt,
          selfRatedAt: selfRating?.submittedAt ?? null,
          acknowledgedAt: acknowledgement?.acknowledgedAt ?? null,
          isRetest: session.booking.retest !== null,
        },
        now,
        config.SELF_RATING_WAIT_HOURS,
      )
    : 'nothing';
  return { session, report, selfRating, acknowledgement, access };
}

type Seen = Pick<Awaited<ReturnType<typeof candidateAccess>>, 'report' | 'access' | 'acknowledgement'>;

/** The texts a candidate sees now; undefined while there are none. */
export function visibleContent({ report, access, acknowledgement }: Seen): CandidateContent | undefined {
  if (!report || (access !== 'text' && access !== 'all')) return undefined;
  const content = candidateContent(report.content, access);
  return acknowledgement?.putOffAt ? withoutUnsaid(content) : content;
}

/** What a candidate may read of their report now; before the release, when it is due. */
export async function readReport(context: ByCandidate, bookingId: Id<'booking'>) {
  const seen = await candidateAccess(context, bookingId);
  const { report, access } = seen;
  const versions = report && access !== 'nothing' ? await listReportVersions(context.db, report.id) : [];
  const questions = access === 'all' ? await countCandidateQuestions(context.db, bookingId) : null;
  const talk =
    access === 'all' ? toCandidateTalkView(await measureTalk(context.db, seen.session.booking)) : null;
  // While the unsaid is put off, what a change of it said must not tell.
  const isOpen = access === 'text' || access === 'all';
  const mayCompare = isOpen && versions.length > 1 && !seen.acknowledgement?.putOffAt;
  const amendments = report && mayCompare ? await listAmendments(context.db, report.id, access) : [];
  const steps = access === 'nothing' ? await listStepsReached(context.db, bookingId) : [];
  const lines = report && access !== 'nothing' ? await listContestedLines(context.db, report.id) : [];
  return toCandidateReportView({
    ...seen,
    rubrics: await findRubricsOf(context.db, report, seen.session.booking.sessionType),
    content: visibleContent(seen),
    lines,
    steps,
    amendments,
    versions,
    questions,
    talk,
    gateHours: context.config.SELF_RATING_WAIT_HOURS,
  });
}

/** A coach's own report with what they need to write it; the candidate's side once it is handed in. */
export async function editReport(
  { db, coachId }: Reading & { coachId: Id<'coach'> },
  bookingId: Id<'booking'>,
) {
  const session = await getSessionOfCoach(db, bookingId, coachId);
  const report = await findReport(db, bookingId);
  if (!report) return null;
  const selfRating = await findSelfRating(db, bookingId);
  const acknowledgement = await findAcknowledgement(db, report.id);
  const versions = await listReportVersions(db, report.id);
  const lateness = {
    steps: await listStepsReached(db, bookingId),
    strikes: await countStrikes(db, coachId),
  };
  const lines = await listContestedLines(db, report.id);
  const rubrics = await findRubricsOf(db, report, session.booking.sessionType);
  const room = {
    talk: toCoachTalkView(await measureTalk(db, session.booking)),
    questions: await countCandidateQuestions(db, bookingId),
  };
  return toCoachReportView({
    rubrics,
    session,
    report,
    selfRating,
    acknowledgement,
    versions,
    lines,
    lateness,
    room,
  });
}
