import type { Transaction } from '@app/db/client';
import { money } from '@app/shared/money/money';
import { debtNetted } from '@app/shared/payments/payment-postings';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { setPayoutsReady } from '../catalog/coach-payouts.repository.ts';
import { postLedger } from './ledger.repository.ts';
import { lockPayments, lockSucceededPayment } from './payment.repository.ts';
import { listOpenReversals, updateReversal } from './reversal.repository.ts';
import { lockTransferOfBooking, type Transfer, updateTransfer } from './transfer.repository.ts';

/** Stripe's reasons that mean: this account cannot take money now. */
const ACCOUNT_REASONS = new Set(['insufficient_capabilities_for_transfer', 'account_invalid']);
const BALANCE_RETRY_HOURS = 1;

/**
 * A definite no to a transfer: it was not made. It waits for the coach's account, for money in our
 * balance, or for a person; the next request gets a key of its own.
 */
export async function refusePayout(
  ctx: ActContext,
  { bookingId, attempt }: Transfer,
  code: string,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await lockPayments(tx, bookingId);
    const isDisputed = (await lockSucceededPayment(tx, bookingId))?.disputedAt != null;
    const transfer = await lockTransferOfBooking(tx, bookingId);
    if (transfer?.status !== 'sending' || transfer.attempt !== attempt) return; // another worker was told
    const { id, coachId } = transfer;
    const amountMinor = await settleRefundsMeanwhile(ctx, tx, transfer);
    const accountIsTheReason = ACCOUNT_REASONS.has(code);
    if (accountIsTheReason) {
      await setPayoutsReady(tx, coachId, null, ctx.now);
      await announce(ctx, tx, 'coach.payouts_lost', { coachId });
    }
    await updateTransfer(tx, id, ctx.now, {
      amountMinor,
      sentAt: null,
      attempt: attempt + 1,
      ...(amountMinor === 0
        ? { status: 'aborted' as const }
        : isDisputed // while it was being sent
          ? { status: 'on_hold' as const, holdReason: 'dispute' as const }
          : code === 'balance_insufficient'
            ? { status: 'due' as const, dueAt: ctx.now.add({ hours: BALANCE_RETRY_HOURS }) }
            : {
                status: 'on_hold' as const,
                holdReason: accountIsTheReason ? ('account_not_ready' as const) : ('refused' as const),
              }),
    });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: STRIPE,
      action: 'transfer.refused',
      subjectId: id,
      bookingId,
      details: { code },
    });
  });
  ctx.log.error({ bookingId, code }, 'transfer refused');
}

/** Refunds that came while it was being sent wait for money that never left: it is with us still. */
async function settleRefundsMeanwhile(ctx: ActContext, tx: Transaction, transfer: Transfer): Promise<number> {
  const waiting = await listOpenReversals(tx, transfer.id);
  const sum = waiting.reduce((total, { amountMinor }) => total + amountMinor, 0);
  if (sum === 0) return transfer.amountMinor;
  for (const { id } of waiting) await updateReversal(tx, id, ctx.now, { status: 'dropped' });
  const ref = `${transfer.id}:${transfer.attempt}`;
  await postLedger(tx, [debtNetted(ref, transfer.coachId, money(sum, transfer.currency))], {
    at: ctx.now,
    bookingId: transfer.bookingId,
  });
  return transfer.amountMinor - sum;
}
