import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { add, type Money, money, subtract, zero } from '@app/shared/money/money';
import { keptParts, splitGivenBack, type WithSubsidy } from '@app/shared/payments/kept-price';
import type { TakenFrom } from '@app/shared/payments/refund-postings';
import { splitPrice } from '@app/shared/payments/split-price';
import type { ActContext } from '../../app-context.ts';
import type { Payment } from './payment.repository.ts';
import { insertReversal, listOpenReversals } from './reversal.repository.ts';
import { sendReversalJob } from './send-reversal.job.ts';
import { lockTransferOfBooking, type Transfer, updateTransfer } from './transfer.repository.ts';

type Giving = WithSubsidy & {
  operation: string;
  /** The most that a coach gives whose share has been earned; the platform gives the rest. */
  coachAtMost?: Money;
  /** Of the coach's part, what is withheld for it already and need not come back from their account. */
  withheld?: Money;
};

/**
 * From whom an amount comes that goes back to the candidate. Before the share is earned the booking has
 * it and the coach's transfer just becomes smaller; afterwards coach and platform each give their part,
 * and what has left for the coach's account is asked back. `payment` is locked and shows the sums before.
 */
export async function takeBack(
  ctx: ActContext,
  tx: Transaction,
  payment: Payment,
  giving: Giving,
): Promise<TakenFrom> {
  const amount = add(giving.paid, giving.subsidy);
  const { bookingId } = payment;
  if (payment.status === 'mismatch') return { kind: 'suspense', amount };
  const transfer = payment.duplicate ? undefined : await lockTransferOfBooking(tx, bookingId);
  if (!transfer?.earnedAt) {
    if (transfer) await shrinkTransfer(ctx, tx, transfer, payment, giving);
    return { kind: 'booking', bookingId, amount };
  }
  const { coachPart: whole, ...ours } = splitGivenBack(
    keptParts(payment),
    giving,
    transfer.commissionBasisPoints,
    payment.taxBasisPoints,
  );
  const limit = giving.coachAtMost?.amountMinor ?? whole.amountMinor;
  const coachPart = money(Math.min(whole.amountMinor, limit), amount.currency);
  const spared = subtract(whole, coachPart);
  const { coachId } = transfer;
  if (hasLeft(transfer)) {
    const atAccount = money(
      Math.max(0, coachPart.amountMinor - (giving.withheld?.amountMinor ?? 0)),
      amount.currency,
    );
    await askBack(ctx, tx, transfer, { amount: atAccount, operation: giving.operation });
    return {
      kind: 'earned',
      coachId,
      ...ours,
      fromPayable: zero(amount.currency),
      asDebt: coachPart,
      spared,
    };
  }
  const fromPayable = money(Math.min(coachPart.amountMinor, transfer.amountMinor), amount.currency);
  const amountMinor = transfer.amountMinor - fromPayable.amountMinor;
  await updateTransfer(tx, transfer.id, ctx.now, { amountMinor, ...(amountMinor === 0 && ABORTED) });
  return { kind: 'earned', coachId, ...ours, fromPayable, asDebt: subtract(coachPart, fromPayable), spared };
}

const hasLeft = ({ status }: Transfer) =>
  status === 'sending' || status === 'created' || status === 'reversed';

const ABORTED = { status: 'aborted', holdReason: null } as const;

async function shrinkTransfer(
  ctx: ActContext,
  tx: Transaction,
  transfer: Transfer,
  payment: Payment,
  giving: WithSubsidy,
) {
  const kept = keptParts(payment);
  const [paid, subsidy] = [subtract(kept.paid, giving.paid), subtract(kept.subsidy, giving.subsidy)];
  const { commissionBasisPoints } = transfer;
  const { coachShare } = splitPrice(paid, commissionBasisPoints, payment.taxBasisPoints, subsidy);
  const { amountMinor } = coachShare;
  await updateTransfer(tx, transfer.id, ctx.now, {
    amountMinor,
    ...(paid.amountMinor + subsidy.amountMinor === 0 && ABORTED),
  });
}

/** A reversal of its own, after and apart from the refund: the candidate does not wait for the coach's bank. */
async function askBack(
  ctx: ActContext,
  tx: Transaction,
  transfer: Transfer,
  { amount, operation }: { amount: Money; operation: string },
) {
  const promised = (await listOpenReversals(tx, transfer.id)).reduce(
    (sum, open) => sum + open.amountMinor,
    0,
  );
  const left = transfer.amountMinor - transfer.reversedMinor - promised;
  const amountMinor = Math.min(amount.amountMinor, left);
  if (amountMinor <= 0) return; // the rest settled a debt and is owed again
  const reversal = await insertReversal(tx, {
    id: newId('reversal'),
    transferId: transfer.id,
    amountMinor,
    status: 'requested',
    operation: `rv:${operation}`,
    createdAt: ctx.now,
  });
  // While the transfer is still on its way there is nothing to reverse; its creation asks for this job.
  if (transfer.status === 'created') {
    await ctx.queue.enqueue(tx, sendReversalJob, { reversalId: reversal.id });
  }
}
