import type { Database } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import type { Queue } from '../../jobs/queue.ts';
import { findAcknowledgement, updateCoachReply } from './acknowledgement.repository.ts';
import { lockReport } from './reports.repository.ts';

type Means = { db: Database; queue: Queue; now: Temporal.Instant; coachId: Id<'coach'>; actor: Actor };

/** The coach's one reply to what the candidate wrote: it closes the exchange without a debate. */
export async function replyToCandidate(
  means: Means,
  { bookingId, text }: { bookingId: Id<'booking'>; text: string },
): Promise<void> {
  const { db, now, coachId, actor } = means;
  await db.transaction(async (tx) => {
    const report = await lockReport(tx, bookingId, coachId);
    const acknowledgement = await findAcknowledgement(tx, report.id);
    if (!acknowledgement?.acknowledgedAt) throw new DomainError('NOT_ACKNOWLEDGED');
    const stored = await updateCoachReply(tx, report.id, text, now);
    if (!stored) throw new DomainError('REPLY_GIVEN');
    const subject = { subjectId: report.id, bookingId };
    await recordAuditEvent(tx, { at: now, actor, action: 'report.coach_replied', ...subject });
    await announce(means, tx, 'report.answered', { bookingId, reportId: report.id });
  });
}
