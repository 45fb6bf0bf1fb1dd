import type { Transaction } from '@app/db/client';
import { type Money, money } from '@app/shared/money/money';
import { disputeBorne, disputeSettledRefund } from '@app/shared/payments/dispute-postings';
import { divideOverPurchase } from '@app/shared/payments/divide-over-purchase';
import { roundRef } from '@app/shared/payments/lost-dispute';
import type { ActContext } from '../../app-context.ts';
import { SYSTEM } from '../../audit/audit.repository.ts';
import { isCoachAtRisk } from '../catalog/coach-risk.repository.ts';
import { settleLosses } from './decide-lost-dispute.ts';
import { type Dispute, updateDispute } from './dispute.repository.ts';
import { insertLoss, isRefundUnderWay, listLosses } from './dispute-loss.repository.ts';
import { divideLostOrder } from './divide-lost-order.ts';
import { type LedgerFact, postLedger } from './ledger.repository.ts';
import { coachOf, type Disputed } from './lock-disputed.ts';
import { latestFirst } from './paid-together.repository.ts';
import { type Payment, updatePayment } from './payment.repository.ts';
import { settleOwedRefunds } from './settle-owed-refunds.ts';
import { takeLostPart } from './take-lost-part.ts';
import { findTransferOfBooking } from './transfer.repository.ts';

/** Of one payment, what a lost dispute took. */
type LostPart = { payment: Payment; amountMinor: number };
/** What has been settled without a decision; undefined while a refund of ours is under way. */
export type Division = { parts: LostPart[]; beyondMinor: number } | undefined;

/**
 * A dispute is lost: what was withdrawn is gone. First it settles what was owed to the candidate since a refund
 * failed; then it comes out of what nobody had used or earned; what coaches have earned waits for a person, unless the
 * coach is at risk. While a refund of ours is under way it waits, since Stripe may still say no to it.
 */
export async function divideLostDispute(
  ctx: ActContext,
  tx: Transaction,
  dispute: Dispute,
  { disputed, withdrawn }: { disputed: Disputed; withdrawn: Money },
): Promise<void> {
  if (dispute.dividedAt) return;
  const { id, currency } = dispute;
  const divided = disputed.goods
    ? await divideLostOrder(ctx, tx, dispute, { ...disputed, goods: disputed.goods, withdrawn })
    : await dividePurchase(ctx, tx, dispute, { purchase: disputed.payments, withdrawn });
  if (!divided) return;
  const { parts, beyondMinor } = divided;
  if (beyondMinor > 0) {
    const borne = disputeBorne(roundRef(dispute), money(beyondMinor, currency));
    await postLedger(tx, [borne], { at: ctx.now, bookingId: dispute.bookingId });
  }
  for (const part of parts) await lose(ctx, tx, dispute, part);
  await updateDispute(tx, id, { dividedAt: ctx.now, beyondMinor }, ctx.now);
  const coachId = coachOf(disputed);
  const losses = await listLosses(tx, id);
  if (losses.every(({ fate }) => fate !== 'waits')) {
    await updateDispute(tx, id, { decidedAt: ctx.now }, ctx.now);
  } else if (coachId && (await isCoachAtRisk(tx, coachId))) {
    await settleLosses(ctx, tx, dispute, { decision: 'take', actor: SYSTEM });
  }
}

async function dividePurchase(
  ctx: ActContext,
  tx: Transaction,
  dispute: Dispute,
  { purchase, withdrawn }: { purchase: Payment[]; withdrawn: Money },
): Promise<Division> {
  const paymentIds = purchase.map(({ id }) => id);
  if (await isRefundUnderWay(tx, paymentIds)) return undefined;
  const ref = roundRef(dispute);
  const { settled, restMinor } = await settleOwedRefunds(ctx, tx, purchase, {
    amountMinor: withdrawn.amountMinor,
    settledBy: ref,
  });
  const facts: LedgerFact[] = settled.map(({ refund, amountMinor }) =>
    disputeSettledRefund(
      `${ref}:${refund.id}`,
      purchase.find(({ id }) => id === refund.paymentId)!.candidateId, // of these it was read
      money(amountMinor, dispute.currency),
    ),
  );
  await postLedger(tx, facts, { at: ctx.now, bookingId: dispute.bookingId });
  const { parts, restMinor: beyondMinor } = divideOverPurchase(latestFirst(purchase), restMinor);
  return { parts, beyondMinor };
}

/** A share that is promised to a coach was earned; before that nobody has a part in it. */
async function lose(
  ctx: ActContext,
  tx: Transaction,
  dispute: Dispute,
  { payment, amountMinor }: LostPart,
): Promise<void> {
  const isEarned = !payment.duplicate && (await findTransferOfBooking(tx, payment.bookingId)) !== undefined;
  const standing = await updatePayment(tx, payment.id, ctx.now, {
    lostMinor: payment.lostMinor + amountMinor,
    borneMinor: payment.borneMinor + amountMinor,
  });
  await insertLoss(tx, {
    disputeId: dispute.id,
    paymentId: payment.id,
    amountMinor,
    fate: isEarned ? 'waits' : 'unearned',
  });
  if (isEarned) return;
  await takeLostPart(ctx, tx, standing, { dispute, amount: money(amountMinor, dispute.currency) });
}
