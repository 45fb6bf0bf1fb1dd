import type { Transaction } from '@app/db/client';
import { type Money, money } from '@app/shared/money/money';
import { disputeBorne, disputeSettledRefund } from '@app/shared/payments/dispute-postings';
import { divideOverPurchase } from '@app/shared/payments/divide-over-purchase';
import type { ActContext } from '../../app-context.ts';
import { SYSTEM } from '../../audit/audit.repository.ts';
import { isCoachAtRisk } from '../catalog/coach-risk.repository.ts';
import { settleLosses } from './decide-lost-dispute.ts';
import { type Dispute, updateDispute } from './dispute.repository.ts';
import { insertLoss, isRefundUnderWay, listLosses } from './dispute-loss.repository.ts';
import { type LedgerFact, postLedger } from './ledger.repository.ts';
import { latestFirst } from './paid-together.repository.ts';
import { type Payment, updatePayment } from './payment.repository.ts';
import { settleOwedRefunds } from './settle-owed-refunds.ts';
import { takeLostPart } from './take-lost-part.ts';
import { findTransferOfBooking } from './transfer.repository.ts';

/**
 * A dispute is lost: what was withdrawn is gone. First it settles what was owed to the candidate since a refund
 * failed; then it comes out of sessions that nobody earned; what coaches have earned waits for a person, unless the
 * coach is at risk. While a refund of ours is under way it waits, since Stripe may still say no to it.
 */
export async function divideLostDispute(
  ctx: ActContext,
  tx: Transaction,
  dispute: Dispute,
  { purchase, withdrawn }: { purchase: Payment[]; withdrawn: Money },
): Promise<void> {
  if (dispute.dividedAt) return;
  const paymentIds = purchase.map(({ id }) => id);
  if (await isRefundUnderWay(tx, paymentIds)) return;
  const { id, bookingId, currency } = dispute;
  const { settled, restMinor } = await settleOwedRefunds(ctx, tx, purchase, {
    amountMinor: withdrawn.amountMinor,
    settledBy: id,
  });
  const facts: LedgerFact[] = settled.map(({ refund, amountMinor }) =>
    disputeSettledRefund(
      `${id}:${refund.id}`,
      purchase.find(({ id: paymentId }) => paymentId === refund.paymentId)!.candidateId, // of these it was read
      money(amountMinor, currency),
    ),
  );
  const { parts, restMinor: beyondMinor } = divideOverPurchase(latestFirst(purchase), restMinor);
  if (beyondMinor > 0) facts.push(disputeBorne(id, money(beyondMinor, currency)));
  await postLedger(tx, facts, { at: ctx.now, bookingId });
  for (const { payment, amountMinor } of parts) await lose(ctx, tx, dispute, payment, amountMinor);
  await updateDispute(tx, id, { dividedAt: ctx.now }, ctx.now);
  const isAtRisk = await isCoachAtRisk(tx, purchase[0]!.coachId); // a purchase has a payment
  const losses = await listLosses(tx, id);
  if (isAtRisk) await settleLosses(ctx, tx, dispute, { decision: 'take', actor: SYSTEM });
  else if (losses.every(({ fate }) => fate !== 'waits')) {
    await updateDispute(tx, id, { decidedAt: ctx.now }, ctx.now);
  }
}

/** A share that is promised to a coach was earned; before that nobody has a part in it. */
async function lose(
  ctx: ActContext,
  tx: Transaction,
  { id: disputeId, currency }: Dispute,
  payment: Payment,
  amountMinor: number,
): Promise<void> {
  const isEarned = !payment.duplicate && (await findTransferOfBooking(tx, payment.bookingId)) !== undefined;
  const standing = await updatePayment(tx, payment.id, ctx.now, {
    lostMinor: payment.lostMinor + amountMinor,
    borneMinor: payment.borneMinor + amountMinor,
  });
  await insertLoss(tx, {
    disputeId,
    paymentId: payment.id,
    amountMinor,
    fate: isEarned ? 'waits' : 'unearned',
  });
  if (!isEarned) await takeLostPart(ctx, tx, standing, { disputeId, amount: money(amountMinor, currency) });
}
