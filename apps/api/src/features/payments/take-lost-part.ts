import type { Transaction } from '@app/db/client';
import type { Money } from '@app/shared/money/money';
import { disputeTaken } from '@app/shared/payments/dispute-postings';
import { subsidyGoingBack } from '@app/shared/payments/kept-price';
import { beforeLoss } from '@app/shared/payments/lost-dispute';
import type { ActContext } from '../../app-context.ts';
import type { Dispute } from './dispute.repository.ts';
import { postLedger } from './ledger.repository.ts';
import { type Payment, updatePayment } from './payment.repository.ts';
import { takeBack } from './take-back.ts';

type Lost = Pick<Dispute, 'id' | 'round'>;
type Part = { dispute: Lost; amount: Money; coachAtMost?: Money };

/** The name in the books of what a dispute took: lost again after it was won, it is another. */
export const roundRef = ({ id, round }: Lost): string => (round === 1 ? id : `${id}:${round}`);

/** The name of a lost part. */
export const lossRef = (dispute: Lost, { bookingId }: Payment): string => `${roundRef(dispute)}:${bookingId}`;

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
