import type { Database } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { Config } from '../../env.ts';
import { getReadableReport } from './acknowledge-report.ts';
import { findAcknowledgement, insertOpening, updatePutOff } from './acknowledgement.repository.ts';

type Means = { db: Database; now: Temporal.Instant; config: Config; user: { id: Id<'user'> } };

/** “Not today”: the hard truths wait, and what to keep and the plan stay; or brings them back. Twice is once. */
export async function putOffUnsaid(
  means: Means,
  { bookingId, putOff }: { bookingId: Id<'booking'>; putOff: boolean },
): Promise<void> {
  const { db, now, user } = means;
  await db.transaction(async (tx) => {
    const report = await getReadableReport(means, tx, bookingId);
    await insertOpening(tx, report.id, now);
    const before = await findAcknowledgement(tx, report.id);
    if (before?.acknowledgedAt) throw new DomainError('ACKNOWLEDGEMENT_GIVEN');
    if (Boolean(before?.putOffAt) === putOff) return;
    await updatePutOff(tx, report.id, putOff ? now : null);
    await recordAuditEvent(tx, {
      at: now,
      actor: { kind: 'candidate', id: user.id },
      action: putOff ? 'report.unsaid_put_off' : 'report.unsaid_taken_back',
      subjectId: report.id,
      bookingId,
    });
  });
}
