import type { Transaction } from '@app/db/client';
import { type Money, money } from '@app/shared/money/money';
import { disputeUndone } from '@app/shared/payments/dispute-postings';
import { lossRef, roundRef } from '@app/shared/payments/lost-dispute';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { type Dispute, updateDispute } from './dispute.repository.ts';
import { type DisputeLoss, forgetLosses, listLosses } from './dispute-loss.repository.ts';
import { ownerOfCredit } from './divide-lost-order.ts';
import { giveBackPart } from './give-back-part.ts';
import { type LedgerFact, postLedger } from './ledger.repository.ts';
import type { Disputed, OrderGoods } from './lock-disputed.ts';
import { listOrderSettlements, undoOrderSettlements } from './order.repository.ts';
import { lockPayment, updatePayment } from './payment.repository.ts';
import { listRefundSettlements, undoRefundSettlements } from './refund-settlement.repository.ts';

/**
 * A dispute that was lost has been won after all, by an appeal: once all of its money is back, whoever gave it has it
 * again, also where the desk had decided. Until then the loss stays as it was divided.
 */
export async function undoLostDispute(
  ctx: ActContext,
  tx: Transaction,
  dispute: Dispute,
  { disputed, withdrawn }: { disputed: Disputed; withdrawn: Money },
): Promise<void> {
  if (!dispute.dividedAt) return;
  if (withdrawn.amountMinor !== 0) {
    ctx.log.error(
      { disputeId: dispute.id, withdrawn },
      'a lost dispute is won, and its money is not back yet',
    );
    return;
  }
  const { id: disputeId, bookingId, currency, round } = dispute;
  await oweAgain(ctx, tx, dispute, disputed);
  for (const loss of await listLosses(tx, disputeId)) await giveBack(ctx, tx, dispute, loss);
  await forgetLosses(tx, disputeId);
  const facts: LedgerFact[] = [];
  if (dispute.beyondMinor > 0) {
    const borne = money(dispute.beyondMinor, currency);
    facts.push(disputeUndone(roundRef(dispute), borne, { losses: borne }));
  }
  if (disputed.goods) facts.push(...giveBackGoods(dispute, disputed.goods));
  await postLedger(tx, facts, { at: ctx.now, bookingId });
  const undivided = { dividedAt: null, decidedAt: null, decidedBy: null, round: round + 1 };
  await updateDispute(
    tx,
    disputeId,
    { ...undivided, goodsMinor: 0, creditMinor: 0, beyondMinor: 0 },
    ctx.now,
  );
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: STRIPE,
    action: 'dispute.undone',
    subjectId: disputeId,
    ...(bookingId && { bookingId }),
    details: { amountMinor: dispute.amountMinor, currency },
  });
}

/** Refunds that failed and that the loss had settled: the candidate is owed them again. */
async function oweAgain(ctx: ActContext, tx: Transaction, dispute: Dispute, { payments, goods }: Disputed) {
  const settledBy = roundRef(dispute);
  const candidateId = goods?.order.buyerId ?? payments[0]!.candidateId; // a purchase has a payment
  const settled = goods
    ? await listOrderSettlements(tx, settledBy)
    : await listRefundSettlements(tx, settledBy);
  const facts = settled.map(({ refundId, amountMinor }) => {
    const part = money(amountMinor, dispute.currency);
    return disputeUndone(`${settledBy}:${refundId}`, part, { owed: { candidateId, amount: part } });
  });
  await postLedger(tx, facts, { at: ctx.now, bookingId: dispute.bookingId });
  if (goods) await undoOrderSettlements(tx, settledBy);
  else await undoRefundSettlements(tx, settledBy, ctx.now);
}

async function giveBack(
  ctx: ActContext,
  tx: Transaction,
  dispute: Dispute,
  loss: DisputeLoss,
): Promise<void> {
  const payment = await lockPayment(tx, loss.paymentId);
  const { bookingId } = payment;
  const amount = money(loss.amountMinor, dispute.currency);
  if (loss.fate === 'taken' || loss.fate === 'unearned') {
    await giveBackPart(ctx, tx, payment, { operation: lossRef(dispute, payment), amount, loss });
  } else {
    await updatePayment(tx, payment.id, ctx.now, {
      lostMinor: payment.lostMinor - loss.amountMinor,
      borneMinor: payment.borneMinor - loss.amountMinor,
    });
    if (loss.fate === 'borne') {
      const undone = disputeUndone(lossRef(dispute, payment), amount, { losses: amount });
      await postLedger(tx, [undone], { at: ctx.now, bookingId });
    }
  }
  if (loss.fate === 'taken') {
    await announce(ctx, tx, 'dispute.undone', {
      bookingId,
      disputeId: dispute.id,
      coachMinor: loss.coachMinor,
    });
  }
}

/** What nobody had used has ended meanwhile: its worth is its buyer's credit. */
function giveBackGoods(dispute: Dispute, goods: OrderGoods): LedgerFact[] {
  const { goodsMinor, creditMinor, currency } = dispute;
  const back = (name: string, amountMinor: number, ownerId: OrderGoods['order']['buyerId']) => {
    const amount = money(amountMinor, currency);
    return disputeUndone(`${roundRef(dispute)}:${name}`, amount, { wallet: { ownerId, amount } });
  };
  return [
    ...(goodsMinor > 0 ? [back('goods', goodsMinor, goods.order.buyerId)] : []),
    ...(creditMinor > 0 ? [back('credit', creditMinor, ownerOfCredit(goods))] : []),
  ];
}
