import { DomainError } from '@app/shared/errors/domain-error';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { isCoachAtRisk, setCoachAtRisk } from '../catalog/coach-risk.repository.ts';
import { findDispute } from './dispute.repository.ts';
import { findPayment } from './payment.repository.ts';

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
  const payment = dispute && (await findPayment(ctx.db, dispute.paymentId));
  if (!payment) throw new DomainError('DISPUTE_NOT_FOUND');
  const { coachId } = payment;
  await ctx.db.transaction(async (tx) => {
    if ((await isCoachAtRisk(tx, coachId)) === atRisk) return;
    await setCoachAtRisk(tx, coachId, atRisk ? ctx.now : null);
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: ctx.actor,
      action: atRisk ? 'coach.dispute_risk_set' : 'coach.dispute_risk_lifted',
      subjectId: coachId,
      bookingId: payment.bookingId,
      details: { disputeId },
    });
  });
}
