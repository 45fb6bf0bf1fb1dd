import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { listPaidByCandidate, listPaymentsOfBooking } from './payment.repository.ts';
import { toReceipt } from './payments.view.ts';
import { listRefundsByCandidate, listRefundsOfBooking } from './refund.repository.ts';

/** Everything this candidate ever paid, newest first. */
export async function listReceipts(ctx: ActContext, candidateId: Id<'user'>) {
  const refunds = await listRefundsByCandidate(ctx.db, candidateId);
  const payments = await listPaidByCandidate(ctx.db, candidateId);
  return payments.map((payment) => toReceipt(payment, refunds));
}

/**
 * The attempts to pay for one booking, newest first, of the candidate who made them.
 *
 * @throws DomainError `PAYMENT_NOT_FOUND` when there is none, or they are somebody else's
 */
export async function readReceipt(ctx: ActContext, candidateId: Id<'user'>, bookingId: Id<'booking'>) {
  const attempts = await listPaymentsOfBooking(ctx.db, bookingId);
  const own = attempts.filter((payment) => payment.candidateId === candidateId);
  if (own.length === 0) throw new DomainError('PAYMENT_NOT_FOUND');
  const refunds = await listRefundsOfBooking(ctx.db, bookingId);
  return own.map((payment) => toReceipt(payment, refunds));
}
