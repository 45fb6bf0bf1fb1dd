import type { Transaction } from '@app/db/client';
import { add, type Money, money, subtract } from '@app/shared/money/money';
import { disputeUndone } from '@app/shared/payments/dispute-postings';
import { keptParts, splitGivenBack, splitKept, subsidyComingBack } from '@app/shared/payments/kept-price';
import type { ActContext } from '../../app-context.ts';
import type { DisputeLoss } from './dispute-loss.repository.ts';
import { postLedger } from './ledger.repository.ts';
import { insertExtra } from './package.repository.ts';
import { type Payment, updatePayment } from './payment.repository.ts';
import { lockTransferOfBooking, type Transfer, updateTransfer } from './transfer.repository.ts';

type Part = { operation: string; amount: Money; loss: Pick<DisputeLoss, 'fate' | 'coachMinor'> };

/**
 * A part of a price that a lost dispute had taken is there again: in the booking while nobody has earned it, else with
 * coach, platform and tax as they gave it. What a coach gave after their share had left goes along with their next
 * transfer, since a booking has one. `payment` is locked.
 */
export async function giveBackPart(
  ctx: ActContext,
  tx: Transaction,
  payment: Payment,
  { operation, amount, loss }: Part,
): Promise<void> {
  const lostMinor = payment.lostMinor - amount.amountMinor;
  const promo = subsidyComingBack({ ...payment, lostMinor });
  const subsidyReturnedMinor = payment.subsidyReturnedMinor - promo.amountMinor;
  const after = await updatePayment(tx, payment.id, ctx.now, { lostMinor, subsidyReturnedMinor });
  const { bookingId } = payment;
  const occasion = { at: ctx.now, bookingId };
  const transfer = payment.duplicate ? undefined : await lockTransferOfBooking(tx, bookingId);
  if (!transfer?.earnedAt) {
    const booking = { bookingId, amount: add(amount, promo) };
    await postLedger(tx, [disputeUndone(operation, amount, { promo, booking })], occasion);
    if (transfer) await growTransfer(ctx, tx, transfer, after);
    return;
  }
  const { coachId, commissionBasisPoints } = transfer;
  const given = { paid: amount, subsidy: promo };
  const parts = splitGivenBack(keptParts(after), given, commissionBasisPoints, payment.taxBasisPoints);
  const gaveMinor = loss.fate === 'taken' ? loss.coachMinor : parts.coachPart.amountMinor;
  const coach = money(Math.min(gaveMinor, parts.coachPart.amountMinor), amount.currency);
  const earned = { coachId, coach, commission: parts.commissionPart, tax: parts.taxPart };
  const losses = subtract(parts.coachPart, coach); // what the coach had been spared was ours
  await postLedger(tx, [disputeUndone(operation, amount, { promo, earned, losses })], occasion);
  if (coach.amountMinor === 0) return;
  if (transfer.status === 'due' || transfer.status === 'on_hold') {
    const amountMinor = transfer.amountMinor + coach.amountMinor;
    await updateTransfer(tx, transfer.id, ctx.now, { amountMinor });
  } else {
    await insertExtra(tx, { operation, coachId, bookingId, ...coach, createdAt: ctx.now });
  }
}

async function growTransfer(ctx: ActContext, tx: Transaction, transfer: Transfer, payment: Payment) {
  const { coachShare } = splitKept(payment, transfer.commissionBasisPoints);
  const isWaiting = transfer.status === 'on_hold';
  const held = { status: 'on_hold', holdReason: 'dispute' } as const; // until the dispute lets it go
  const free = { status: 'due', holdReason: null } as const;
  await updateTransfer(tx, transfer.id, ctx.now, {
    amountMinor: coachShare.amountMinor,
    ...(isWaiting ? {} : payment.disputedAt ? held : free),
  });
}
