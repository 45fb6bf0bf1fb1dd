import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { type Money, subtract } from '@app/shared/money/money';
import { creditToSpend } from '@app/shared/payments/credit-to-spend';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { applyCheckout } from './apply-checkout.ts';
import { availableCredit } from './available-credit.ts';
import { openCheckout } from './open-checkout.ts';
import {
  findOpenPayment,
  findSucceededPayment,
  insertPayment,
  lockCredit,
  lockPayments,
  type Payment,
  updatePayment,
} from './payment.repository.ts';
import { findLiveRedemption } from './promo.repository.ts';
import { orProviderDown } from './provider-down.ts';
import { taxAtCheckout } from './read-tax.ts';
import { recordSuccess } from './record-success.ts';

/** Stripe counts at least thirty minutes from the request's arrival; the one more is for the way there. */
export const CHECKOUT_MINUTES = 31;
/** Longer than a request with its retries may take; after that nobody waits for its answer any more. */
export const CREATING_SECONDS = 45;

export type Purchase = {
  bookingId: Id<'booking'>;
  amount: Money;
  /** What the platform adds to it for the coach: a promo code at its own cost. */
  subsidy?: Money;
  /** What a promo code took off; it must be the code that is on the booking still. */
  discount?: Money;
  candidate: { id: Id<'user'>; email: string };
  coachId: Id<'coach'>;
  commissionBasisPoints: number;
  /** What is bought, as receipts and Stripe's page name it: `Behavioural interview, 60 minutes`. */
  description: string;
  startsAt: Temporal.Instant;
  holdExpiresAt: Temporal.Instant;
  successUrl: string;
  cancelUrl: string;
};

/**
 * Where to send the candidate to pay: the booking's open checkout, or a new one. Asked again it gives
 * the same answer. What credit covers is not charged; when it covers all, the booking is paid at once
 * and the address is the success page.
 *
 * @throws DomainError `HOLD_EXPIRED`, `PAYMENT_PROVIDER_DOWN` (nothing is lost, ask again)
 */
export async function createCheckout(
  ctx: ActContext,
  purchase: Purchase,
): Promise<{ url: string; paymentId: Id<'payment'> }> {
  if (!isBefore(ctx.now, purchase.holdExpiresAt)) throw new DomainError('HOLD_EXPIRED');
  await settleLapsedCheckout(ctx, purchase.bookingId);
  const payment = await ctx.db.transaction((tx) => findOrOpenPayment(ctx, tx, purchase));
  if (payment.status === 'succeeded') return { url: purchase.successUrl, paymentId: payment.id };
  const url = payment.checkoutUrl ?? (await openCheckout(ctx, [payment], purchase));
  return { url, paymentId: payment.id };
}

/** A session past its time has ended one way or the other; until we know which, no other may be opened. */
export async function settleLapsedCheckout(ctx: ActContext, bookingId: Id<'booking'>): Promise<void> {
  const open = await findOpenPayment(ctx.db, bookingId);
  if (open?.status !== 'open' || !open.checkoutExpiresAt || isBefore(ctx.now, open.checkoutExpiresAt)) return;
  await orProviderDown(applyCheckout(ctx, open.id));
}

async function findOrOpenPayment(
  ctx: ActContext,
  tx: Parameters<typeof lockPayments>[0],
  purchase: Purchase,
): Promise<Payment> {
  const { now } = ctx;
  const { bookingId, candidate, amount } = purchase;
  await lockPayments(tx, bookingId);
  const paid = await findSucceededPayment(tx, bookingId);
  if (paid) return paid;
  const open = await findOpenPayment(tx, bookingId);
  if (open?.status === 'open') return open;
  if (open && isBefore(now, open.createdAt.add({ seconds: CREATING_SECONDS }))) return open;
  if (open) await updatePayment(tx, open.id, now, { status: 'failed' });

  const promo = await findLiveRedemption(tx, bookingId);
  if ((promo?.discountMinor ?? 0) !== (purchase.discount?.amountMinor ?? 0)) {
    throw new DomainError('PRICE_CHANGED');
  }
  await lockCredit(tx, candidate.id);
  const byCredit = creditToSpend(amount, await availableCredit(tx, candidate.id, amount.currency));
  const byCard = subtract(amount, byCredit);
  const payment = await insertPayment(tx, {
    id: newId('payment'),
    bookingId,
    candidateId: candidate.id,
    coachId: purchase.coachId,
    description: purchase.description,
    sessionStartsAt: purchase.startsAt,
    commissionBasisPoints: purchase.commissionBasisPoints,
    status: 'creating',
    amountMinor: byCard.amountMinor,
    creditMinor: byCredit.amountMinor,
    ...(await taxAtCheckout(ctx, tx, { userId: candidate.id, byCard })),
    subsidyMinor: purchase.subsidy?.amountMinor ?? 0,
    currency: amount.currency,
    checkoutExpiresAt: now.add({ minutes: CHECKOUT_MINUTES }),
    createdAt: now,
  });
  await recordAuditEvent(tx, {
    at: now,
    actor: { kind: 'candidate', id: candidate.id },
    action: 'payment.started',
    subjectId: payment.id,
    bookingId,
    details: {
      amountMinor: byCard.amountMinor,
      creditMinor: byCredit.amountMinor,
      currency: amount.currency,
    },
  });
  return byCard.amountMinor === 0 ? recordSuccess(ctx, tx, payment, null) : payment;
}
