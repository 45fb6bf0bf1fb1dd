import type { Queryable, Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import { add, type Money, money, subtract, zero } from '@app/shared/money/money';
import { disputeBorne } from '@app/shared/payments/dispute-postings';
import { type LossShares, lossRef, takeLoss } from '@app/shared/payments/lost-dispute';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { coachLimit } from './coach-limit.ts';
import { type Dispute, findDispute, lockDispute, updateDispute } from './dispute.repository.ts';
import { decideLoss, listLosses } from './dispute-loss.repository.ts';
import { followDispute } from './follow-dispute.ts';
import { postLedger } from './ledger.repository.ts';
import { coachOf, lockDisputed } from './lock-disputed.ts';
import { findPayment, type Payment } from './payment.repository.ts';
import { takeLostPart } from './take-lost-part.ts';
import { findTransferOfBooking, lockPayouts } from './transfer.repository.ts';

export type LossDecision = 'bear' | 'take';
type Waiting = {
  loss: Awaited<ReturnType<typeof listLosses>>[number];
  payment: Payment;
  amount: Money;
  shares: LossShares;
  /** Null where the share has not left us: it just becomes smaller. */
  atMost: Money | null;
};

/** The lost parts that wait for a decision, and who would give what if they are taken back. */
export async function listWaitingLosses(db: Queryable, dispute: Dispute): Promise<Waiting[]> {
  const { id, currency } = dispute;
  const waiting: Waiting[] = [];
  let left: Money | undefined;
  for (const loss of await listLosses(db, id)) {
    if (loss.fate !== 'waits') continue;
    const payment = await findPayment(db, loss.paymentId);
    const transfer = payment && (await findTransferOfBooking(db, payment.bookingId));
    if (!payment || !transfer) throw new Error(`${id} waits for a payment without a share`);
    left ??= await coachLimit(db, payment);
    const { commissionBasisPoints, earnedAt } = transfer;
    const { taxBasisPoints } = payment;
    const amount = money(loss.amountMinor, currency);
    const atMost = earnedAt ? left : null;
    const shares = takeLoss(payment, amount, { commissionBasisPoints, taxBasisPoints, atMost });
    if (atMost) left = subtract(left, shares.coach);
    waiting.push({ loss, payment, amount, shares, atMost });
  }
  return waiting;
}

type Decision = { disputeId: string; decision: LossDecision; coachMinor: number };

/**
 * Says who bears what a lost dispute took of earned sessions. `coachMinor` is what the page showed that the coach
 * gives.
 *
 * @throws DomainError `DISPUTE_NOT_FOUND`, `DISPUTE_NOT_LOST`, `DISPUTE_DECIDED`, `DISPUTE_CHANGED`
 */
export async function decideLostDispute(
  ctx: ActContext & { actor: Actor },
  { disputeId, decision, coachMinor }: Decision,
): Promise<void> {
  const found = await findDispute(ctx.db, disputeId);
  if (!found) throw new DomainError('DISPUTE_NOT_FOUND');
  await ctx.db.transaction(async (tx) => {
    const disputed = await lockDisputed(tx, found);
    const coachId = coachOf(disputed);
    if (coachId) await lockPayouts(tx, coachId); // no debt changes between what was shown and what is booked
    const dispute = await lockDispute(tx, disputeId);
    if (dispute.decidedAt) throw new DomainError('DISPUTE_DECIDED');
    if (dispute.state !== 'lost' || !dispute.dividedAt) throw new DomainError('DISPUTE_NOT_LOST');
    const given = await settleLosses(ctx, tx, dispute, { decision, actor: ctx.actor });
    if (given.amountMinor !== coachMinor) throw new DomainError('DISPUTE_CHANGED');
    await followDispute(ctx, tx, disputed, disputeId);
  });
}

/** Books the decision for every part that waits; what the coach gives. The purchase is locked. */
export async function settleLosses(
  ctx: ActContext,
  tx: Transaction,
  dispute: Dispute,
  { decision, actor }: { decision: LossDecision; actor: Actor },
): Promise<Money> {
  const { id: disputeId, bookingId, currency } = dispute;
  let given = zero(currency);
  for (const { loss, payment, amount, shares, atMost } of await listWaitingLosses(tx, dispute)) {
    if (decision === 'take') {
      await takeLostPart(ctx, tx, payment, { dispute, amount, ...(atMost && { coachAtMost: atMost }) });
      given = add(given, shares.coach);
    } else {
      const borne = disputeBorne(lossRef(dispute, payment), amount);
      await postLedger(tx, [borne], { at: ctx.now, bookingId: payment.bookingId });
    }
    const taken = { fate: 'taken' as const, coachMinor: shares.coach.amountMinor };
    await decideLoss(tx, loss, decision === 'take' ? taken : { fate: 'borne', coachMinor: 0 });
    await announce(ctx, tx, 'dispute.decided', { bookingId: payment.bookingId, disputeId });
  }
  await updateDispute(
    tx,
    disputeId,
    { decidedAt: ctx.now, decidedBy: actor.kind === 'admin' ? actor.id : null },
    ctx.now,
  );
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor,
    action: decision === 'take' ? 'dispute.taken_back' : 'dispute.borne',
    subjectId: disputeId,
    ...(bookingId && { bookingId }),
    details: { coachMinor: given.amountMinor, currency },
  });
  return given;
}
