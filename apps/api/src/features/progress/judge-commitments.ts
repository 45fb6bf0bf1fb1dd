import type { Id } from '@app/shared/id/id';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { lockCommitment } from './commitment.repository.ts';
import { findReleasedReport } from './follow-up.repository.ts';
import { findRetest, setJudgement } from './retest.repository.ts';

/**
 * Sets the states of the tasks that a released retest judged. A task that was dropped, or about which somebody
 * said something later, stays as it is; twice is once.
 */
export async function judgeCommitments({ db, now }: ActContext, bookingId: Id<'booking'>): Promise<void> {
  await db.transaction(async (tx) => {
    const held = await findRetest(tx, bookingId);
    const report = held && (await findReleasedReport(tx, bookingId));
    if (!report) return;
    const { coachId, candidateId, releasedAt } = report;
    const changed: string[] = [];
    for (const { id: focusPoint, mark: state, line } of report.content.retest) {
      const task = { bookingId: held.retest.ofBookingId, focusPoint };
      const known = (await lockCommitment(tx, task))?.commitment;
      if (!state || known?.candidateId !== candidateId || known.droppedAt) continue;
      const isOwn = known.judgedIn === bookingId;
      if (isOwn ? known.state === state && known.judgedLine === line : isLater(known.judgedAt, releasedAt))
        continue;
      await setJudgement(tx, task, { state, line, retestId: bookingId, judgedAt: releasedAt });
      changed.push(`${focusPoint}: ${state}`);
    }
    if (changed.length === 0) return;
    const actor = { kind: 'coach', id: coachId } as const;
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action: 'commitment.judged', subjectId: held.retest.ofBookingId, bookingId },
      details: { tasks: changed.join(', ') },
    });
  });
}

const isLater = (judgedAt: Temporal.Instant | null, releasedAt: Temporal.Instant) =>
  judgedAt !== null && isBefore(releasedAt, judgedAt);
