import type { Transaction } from '@app/db/client';
import type { Money } from '@app/shared/money/money';
import { disputeTaken } from '@app/shared/payments/dispute-postings';
import { subsidyGoingBack } from '@app/shared/payments/kept-price';
import { beforeLoss } from '@app/shared/payments/lost-dispute';
import type { ActContext } from '../../app-context.ts';
import { postLedger } from './ledger.repository.ts';
import { type Payment, updatePayment } from './payment.repository.ts';
import { takeBack } from './take-back.ts';

type Part = { disputeId: string; amount: Money; coachAtMost?: Money };

/** The name of a lost part in the books. */
export const lossRef = (disputeId: string, { bookingId }: Payment): string => `${disputeId}:${bookingId}`;

/** The platform stands in no longer for what the bank took of this payment: those who share it give it. */
export async function takeLostPart(
  ctx: ActContext,
  tx: Transaction,
  payment: Payment,
  { disputeId, amount, coachAtMost }: Part,
): Promise<void> {
  const before = beforeLoss(payment, amount.amountMinor);
  const promo = subsidyGoingBack(before, amount);
  const operation = lossRef(disputeId, payment);
  const giving = { paid: amount, subsidy: promo, operation, ...(coachAtMost && { coachAtMost }) };
  const from = await takeBack(ctx, tx, before, giving);
  await updatePayment(tx, payment.id, ctx.now, {
    borneMinor: payment.borneMinor - amount.amountMinor,
    subsidyReturnedMinor: payment.subsidyReturnedMinor + promo.amountMinor,
  });
  await postLedger(tx, [disputeTaken(operation, amount, promo, from)], {
    at: ctx.now,
    bookingId: payment.bookingId,
  });
}
