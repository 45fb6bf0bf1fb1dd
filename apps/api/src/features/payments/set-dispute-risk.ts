import { DomainError } from '@app/shared/errors/domain-error';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { isCoachAtRisk, setCoachAtRisk } from '../catalog/coach-risk.repository.ts';
import { findDispute } from './dispute.repository.ts';
import { coachOfDispute } from './lock-disputed.ts';

/**
 * Has the coach of a dispute give their part of lost ones at once, without a decision for each; or not any more.
 *
 * @throws DomainError `DISPUTE_NOT_FOUND`
 */
export async function setDisputeRisk(
  ctx: ActContext & { actor: Actor },
  { disputeId, atRisk }: { disputeId: string; atRisk: boolean },
): Promise<void> {
  const dispute = await findDispute(ctx.db, disputeId);
  const coachId = dispute && (await coachOfDispute(ctx.db, dispute));
  if (!coachId) throw new DomainError('DISPUTE_NOT_FOUND');
  await ctx.db.transaction(async (tx) => {
    if ((await isCoachAtRisk(tx, coachId)) === atRisk) return;
    await setCoachAtRisk(tx, coachId, atRisk ? ctx.now : null);
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: ctx.actor,
      action: atRisk ? 'coach.dispute_risk_set' : 'coach.dispute_risk_lifted',
      subjectId: coachId,
      ...(dispute.bookingId && { bookingId: dispute.bookingId }),
      details: { disputeId },
    });
  });
}
