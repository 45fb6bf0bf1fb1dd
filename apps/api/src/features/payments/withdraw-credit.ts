import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { type Money, money } from '@app/shared/money/money';
import { creditWithdrawn } from '@app/shared/payments/refund-postings';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { availableCredit } from './available-credit.ts';
import { isPosted, postLedger } from './ledger.repository.ts';
import { lockCredit, lockPayments, lockSucceededPayment, updatePayment } from './payment.repository.ts';

type Withdrawal = {
  bookingId: Id<'booking'>;
  candidateId: Id<'user'>;
  /** What the booking gave as credit. */
  amount: Money;
  /** Our own name of the intention. Withdrawn twice, it counts once. */
  operation: string;
};

/**
 * Takes credit that a booking gave back into it, inside the caller's transaction, so that it can be refunded the
 * way it was paid. What the candidate has spent already stays theirs.
 */
export async function withdrawCredit(
  ctx: ActContext,
  tx: Transaction,
  withdrawal: Withdrawal,
): Promise<void> {
  const { bookingId, candidateId, operation } = withdrawal;
  await lockPayments(tx, bookingId);
  const payment = await lockSucceededPayment(tx, bookingId);
  if (!payment || (await isPosted(tx, 'C3', operation))) return;
  await lockCredit(tx, candidateId);
  const { currency } = payment;
  const available = await availableCredit(tx, candidateId, currency);
  const given = Math.min(withdrawal.amount.amountMinor, payment.creditedMinor);
  const amount = money(Math.min(given, available.amountMinor), currency);
  if (amount.amountMinor === 0) return;
  await updatePayment(tx, payment.id, ctx.now, { creditedMinor: payment.creditedMinor - amount.amountMinor });
  const posting = creditWithdrawn({ operation, candidateId, amount }, bookingId);
  await postLedger(tx, [posting], { at: ctx.now, bookingId });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: SYSTEM,
    action: 'credit.withdrawn',
    subjectId: candidateId,
    bookingId,
    details: { ...amount, operation },
  });
}
