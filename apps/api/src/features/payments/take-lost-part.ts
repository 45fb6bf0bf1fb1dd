import type { Transaction } from '@app/db/client';
import { type Money, money } from '@app/shared/money/money';
import { disputeTaken } from '@app/shared/payments/dispute-postings';
import { subsidyGoingBack } from '@app/shared/payments/kept-price';
import { beforeLoss, lossRef } from '@app/shared/payments/lost-dispute';
import type { ActContext } from '../../app-context.ts';
import type { Dispute } from './dispute.repository.ts';
import { postLedger } from './ledger.repository.ts';
import { type Payment, updatePayment } from './payment.repository.ts';
import { heldFor, payFromReserve } from './reserve-share.ts';
import { takeBack } from './take-back.ts';

type Part = { dispute: Dispute; amount: Money; coachAtMost?: Money };

/** The platform stands in no longer for what the bank took of this payment: those who share it give it. */
export async function takeLostPart(
  ctx: ActContext,
  tx: Transaction,
  payment: Payment,
  { dispute, amount, coachAtMost }: Part,
): Promise<void> {
  const before = beforeLoss(payment, amount.amountMinor);
  const promo = subsidyGoingBack(before, amount);
  const operation = lossRef(dispute, payment);
  const withheld = await heldFor(tx, dispute, payment);
  const giving = { paid: amount, subsidy: promo, operation, withheld, ...(coachAtMost && { coachAtMost }) };
  const from = await takeBack(ctx, tx, before, giving);
  await updatePayment(tx, payment.id, ctx.now, {
    borneMinor: payment.borneMinor - amount.amountMinor,
    subsidyReturnedMinor: payment.subsidyReturnedMinor + promo.amountMinor,
  });
  await postLedger(tx, [disputeTaken(operation, amount, promo, from)], {
    at: ctx.now,
    bookingId: payment.bookingId,
  });
  if (from.kind !== 'earned') return;
  const usedMinor = Math.min(withheld.amountMinor, from.asDebt.amountMinor);
  await payFromReserve(ctx, tx, dispute, { payment, part: money(usedMinor, amount.currency) });
}
