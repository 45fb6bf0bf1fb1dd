import type { Database, Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { prefillReport } from '@app/shared/reports/prefill-report';
import { reportDueAt } from '@app/shared/reports/report-due';
import { measureTalk } from '../sessions/keep-speech.ts';
import { findRubricsInForce } from './find-pinned-rubrics.ts';
import {
  actualMinutes,
  getSession,
  getSessionOfCoach,
  listRoomRecord,
  type ReportedSession,
} from './reported-session.repository.ts';
import { findReport, insertReport } from './reports.repository.ts';

type Means = { db: Database; now: Temporal.Instant };

/** Makes the draft of a session that has ended, from what was noted in the room. Does nothing when there is one. */
export async function openReportOfSession({ db, now }: Means, bookingId: Id<'booking'>): Promise<void> {
  await db.transaction(async (tx) => openOnce(tx, await getSession(tx, bookingId), now));
}

/** The report a coach is about to write; made now if the end of the session has not made it yet. */
export async function openReport(
  means: Means & { coachId: Id<'coach'> },
  bookingId: Id<'booking'>,
): Promise<void> {
  const { db, now, coachId } = means;
  await db.transaction(async (tx) => {
    const session = await getSessionOfCoach(tx, bookingId, coachId);
    const isThere = await findReport(tx, bookingId);
    if (isThere) return;
    if (session.booking.status !== 'awaiting_report') {
      throw new DomainError('WRONG_STATE', { status: session.booking.status });
    }
    await openOnce(tx, session, now);
  });
}

async function openOnce(tx: Transaction, session: ReportedSession, now: Temporal.Instant) {
  const { booking, brief } = session;
  const room = await listRoomRecord(tx, booking.id);
  const rubrics = await findRubricsInForce(tx, booking.sessionType);
  const talk = await measureTalk(tx, booking);
  const content = prefillReport({
    rubrics,
    sessionType: booking.sessionType,
    brief,
    ...room,
    endSec: actualMinutes(session) * 60,
    retest: booking.retest?.tasks ?? [],
    talk: 'none' in talk ? null : talk.figures,
  });
  const [rubric] = content.rubrics;
  await insertReport(tx, {
    bookingId: booking.id,
    coachId: booking.coachId,
    candidateId: booking.candidateId,
    rubricId: rubric!.id, // the universal rubric is always in force
    rubricVersion: rubric!.version,
    content,
    dueAt: reportDueAt(booking.endedAt ?? booking.endsAt, booking.policy.reportDueHours),
    createdAt: now,
  });
}
