import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { type Money, money, subtract } from '@app/shared/money/money';
import { splitKept } from '@app/shared/payments/kept-price';
import { ledgerAccount } from '@app/shared/payments/ledger-account';
import { debtNetted, sessionSettled } from '@app/shared/payments/payment-postings';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { getCoachPayouts } from '../catalog/coach-payouts.repository.ts';
import { postLedger, readBalance } from './ledger.repository.ts';
import { takeExtras } from './package.repository.ts';
import { lockPayments, lockSucceededPayment, type Payment } from './payment.repository.ts';
import { withholdForDisputes } from './reserve-share.ts';
import { debtBeingReversed } from './reversal.repository.ts';
import { lockPayouts, lockTransferOfBooking, type Transfer, updateTransfer } from './transfer.repository.ts';

/**
 * Books the coach's share as earned and marks the transfer as being sent, if it may leave now.
 * The answer says what became of it; only `sending` is to be sent.
 */
export function beginPayout(ctx: ActContext, bookingId: Id<'booking'>): Promise<Transfer | undefined> {
  return ctx.db.transaction(async (tx) => {
    await lockPayments(tx, bookingId);
    const payment = await lockSucceededPayment(tx, bookingId);
    const transfer = await lockTransferOfBooking(tx, bookingId);
    if (!payment || !transfer || payment.disputedAt || !mayLeave(transfer, ctx.now)) return transfer;
    const { payoutsReadyAt, stripeAccountId } = await getCoachPayouts(tx, transfer.coachId);
    if (!payoutsReadyAt || !stripeAccountId) return holdForAccount(ctx, tx, transfer);
    const earned = transfer.earnedAt ? transfer : await bookAsEarned(ctx, tx, payment, transfer);
    if (earned.amountMinor === 0) {
      return updateTransfer(tx, earned.id, ctx.now, { status: 'aborted', holdReason: null });
    }
    return updateTransfer(tx, earned.id, ctx.now, {
      status: 'sending',
      holdReason: null,
      sentAt: ctx.now,
    });
  });
}

const mayLeave = ({ status, holdReason, dueAt }: Transfer, now: Temporal.Instant) =>
  !isBefore(now, dueAt) && (status === 'due' || (status === 'on_hold' && holdReason === 'account_not_ready'));

async function holdForAccount(ctx: ActContext, tx: Transaction, transfer: Transfer): Promise<Transfer> {
  if (transfer.status === 'on_hold') return transfer;
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: SYSTEM,
    action: 'transfer.held',
    subjectId: transfer.id,
    bookingId: transfer.bookingId,
    details: { reason: 'account_not_ready' },
  });
  return updateTransfer(tx, transfer.id, ctx.now, { status: 'on_hold', holdReason: 'account_not_ready' });
}

/** E1, and N1 when the coach owes us from an earlier refund. */
async function bookAsEarned(ctx: ActContext, tx: Transaction, payment: Payment, transfer: Transfer) {
  const { id, bookingId, coachId, commissionBasisPoints } = transfer;
  await lockPayouts(tx, coachId);
  const parts = splitKept(payment, commissionBasisPoints);
  const { coachShare } = parts;
  const netted = await debtToNet(tx, coachId, coachShare);
  const postings = [sessionSettled({ bookingId, coachId, ...parts })];
  if (netted.amountMinor > 0) postings.push(debtNetted(id, coachId, netted));
  await postLedger(tx, postings, { at: ctx.now, bookingId });
  const withheld = await withholdForDisputes(ctx, tx, transfer, subtract(coachShare, netted));
  const extraMinor = await takeExtras(tx, coachId, coachShare.currency, id);
  return updateTransfer(tx, id, ctx.now, {
    amountMinor: subtract(subtract(coachShare, netted), withheld).amountMinor + extraMinor,
    extraMinor,
    nettedMinor: netted.amountMinor,
    withheldMinor: withheld.amountMinor,
    earnedAt: ctx.now,
  });
}

/** As much of the coach's debt as this share covers; what is being asked back already is left to that. */
async function debtToNet(tx: Transaction, coachId: Id<'coach'>, coachShare: Money): Promise<Money> {
  const { currency } = coachShare;
  const debt = await readBalance(tx, ledgerAccount.coachDebt(coachId), currency);
  const beingReversed = await debtBeingReversed(tx, coachId, currency);
  const open = Math.max(0, debt.amountMinor - beingReversed);
  return money(Math.min(open, coachShare.amountMinor), currency);
}
