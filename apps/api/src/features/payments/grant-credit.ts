import type { Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { type Money, zero } from '@app/shared/money/money';
import { keptPaid, keptParts, subsidyGoingBack } from '@app/shared/payments/kept-price';
import { creditGranted } from '@app/shared/payments/refund-postings';
import { unchangedCommission } from '@app/shared/payments/unchanged-commission';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { issueGrantNoteJob } from './issue-grant-note.job.ts';
import { isPosted, postLedger } from './ledger.repository.ts';
import { lockPayments, lockSucceededPayment, type Payment, updatePayment } from './payment.repository.ts';
import { takeBack } from './take-back.ts';

type Grant = {
  bookingId: Id<'booking'>;
  candidateId: Id<'user'>;
  amount: Money;
  /** Out of the booking: what the platform takes out of its own part beside it; the same share when nothing is said. */
  subsidy?: Money;
  /**
   * Out of what was paid for the booking, at both their cost; at the platform's own; or out of what was paid
   * at the coach's cost alone: the commission on the rest is raised so that it is the sum it was.
   */
  fundedBy: 'booking' | 'platform' | 'coach';
  /** Our own name of the intention, e.g. `bkg_…:no-show-credit`. Granted twice, it counts once. */
  operation: string;
  grantedBy: Actor;
};

/**
 * Puts credit into the candidate's wallet, inside the caller's transaction.
 *
 * @throws DomainError `PAYMENT_NOT_FOUND`, `REFUND_TOO_LARGE` when the booking is to bear it and cannot
 */
export async function grantCredit(ctx: ActContext, tx: Transaction, grant: Grant): Promise<void> {
  const { bookingId, candidateId, amount, fundedBy, operation, grantedBy } = grant;
  if (amount.amountMinor + (grant.subsidy?.amountMinor ?? 0) === 0) return;
  await lockPayments(tx, bookingId);
  if (await isPosted(tx, 'C1', operation)) return;
  const { from, subsidy } = fundedBy === 'platform' ? AT_OUR_COST : await takeFrom(ctx, tx, grant);
  const posting = creditGranted({ operation, candidateId, amount, subsidy }, from);
  await postLedger(tx, [posting], { at: ctx.now, bookingId });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: grantedBy,
    action: 'credit.granted',
    subjectId: candidateId,
    bookingId,
    details: { ...amount, fundedBy, operation },
  });
}

const AT_OUR_COST = { from: 'platform', subsidy: undefined } as const;

async function takeFrom(ctx: ActContext, tx: Transaction, grant: Grant) {
  const { bookingId, amount, operation, fundedBy } = grant;
  const payment = await lockSucceededPayment(tx, bookingId);
  if (!payment) throw new DomainError('PAYMENT_NOT_FOUND', { bookingId });
  if (amount.amountMinor > keptPaid(payment).amountMinor) {
    throw new DomainError('REFUND_TOO_LARGE', { paymentId: payment.id });
  }
  const subsidy = subsidyOf(grant, payment);
  const from = await takeBack(ctx, tx, payment, { paid: amount, subsidy, operation });
  const subsidyReturnedMinor = payment.subsidyReturnedMinor + subsidy.amountMinor;
  const creditedMinor = payment.creditedMinor + amount.amountMinor;
  const basisPoints = payment.commissionBasisPoints;
  const commissionBasisPoints =
    fundedBy === 'coach'
      ? unchangedCommission(basisPoints, keptParts(payment), amount, payment.taxBasisPoints)
      : basisPoints;
  await updatePayment(tx, payment.id, ctx.now, {
    creditedMinor,
    subsidyReturnedMinor,
    commissionBasisPoints,
  });
  await ctx.queue.enqueue(tx, issueGrantNoteJob, { paymentId: payment.id, operation, amount });
  return { from, subsidy };
}

/** What the coach alone gives leaves the platform's part where it is. */
function subsidyOf({ subsidy, amount, fundedBy }: Grant, payment: Payment): Money {
  if (fundedBy === 'coach') return zero(amount.currency);
  return subsidy ?? subsidyGoingBack(payment, amount);
}
