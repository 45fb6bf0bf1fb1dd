import type { Transaction } from '@app/db/client';
import { money } from '@app/shared/money/money';
import { feeKnown, paymentSucceeded } from '@app/shared/payments/payment-postings';
import type { ReadCheckout } from '../../adapters/stripe-checkout.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { availableCredit } from './available-credit.ts';
import { type LedgerFact, postLedger } from './ledger.repository.ts';
import { findSucceededPayment, lockCredit, type Payment, updatePayment } from './payment.repository.ts';
import { refundPayment } from './refund-payment.ts';
import { redeemPromo } from './settle-promo.ts';

/**
 * Writes down that a payment succeeded: books, audit, and the news for the booking. Money for a booking
 * that is paid already, or whose credit was spent elsewhere meanwhile, goes straight back.
 * The payment is locked and has not succeeded before; `facts` is null when no card was charged.
 */
export async function recordSuccess(
  ctx: ActContext,
  tx: Transaction,
  payment: Payment,
  facts: ReadCheckout | null,
): Promise<Payment> {
  const late = payment.status === 'expired' || payment.status === 'failed';
  const paidAlready = (await findSucceededPayment(tx, payment.bookingId)) !== undefined;
  const creditGone = late && payment.creditMinor > 0 && !(await canStillSpend(tx, payment));
  const promoGone = !paidAlready && !(await redeemPromo(ctx, tx, payment));
  const surplus = paidAlready || creditGone || promoGone;
  const charge = facts?.charge ?? null;
  const paid = await updatePayment(tx, payment.id, ctx.now, {
    status: 'succeeded',
    late,
    duplicate: surplus,
    creditMinor: surplus ? 0 : payment.creditMinor,
    subsidyMinor: surplus ? 0 : payment.subsidyMinor,
    succeededAt: ctx.now,
    paymentIntentId: facts?.paymentIntentId ?? null,
    chargeId: charge?.id ?? null,
    cardBrand: charge?.cardBrand ?? null,
    cardLast4: charge?.cardLast4 ?? null,
    cardFingerprint: charge?.cardFingerprint ?? null,
    feeMinor: charge?.settlement?.fee.amountMinor ?? null,
    ...(facts?.tax && snapshotOf(facts.tax)),
  });
  const { id: paymentId, bookingId, candidateId, currency } = paid;
  await postLedger(tx, postingsOf(paid, charge), { at: ctx.now, bookingId });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: facts ? STRIPE : SYSTEM,
    action: 'payment.succeeded',
    subjectId: paymentId,
    bookingId,
    details: { amountMinor: paid.amountMinor, creditMinor: paid.creditMinor, currency, late, surplus },
  });
  if (!surplus) {
    await announce(ctx, tx, 'payment.succeeded', { bookingId, paymentId });
    return paid;
  }
  await refundPayment(ctx, tx, paid, {
    amount: money(paid.amountMinor, currency),
    reason: paidAlready ? 'duplicate_payment' : 'late_payment',
    operation: `${paymentId}:surplus`,
    requestedBy: SYSTEM,
    note: paidAlready
      ? 'The booking was paid already.'
      : `Credit or code of ${candidateId} was spent elsewhere.`,
  });
  return paid;
}

/** As the table's rate is kept when a checkout is opened, Stripe's is when it was paid. */
const snapshotOf = ({ name, country, basisPoints }: NonNullable<ReadCheckout['tax']>) => ({
  taxName: basisPoints > 0 ? name : null,
  taxCountry: basisPoints > 0 ? country : null,
  taxBasisPoints: basisPoints,
});

function postingsOf(paid: Payment, charge: ReadCheckout['charge']): LedgerFact[] {
  const byCard = money(paid.amountMinor, paid.currency);
  const byCredit = money(paid.creditMinor, paid.currency);
  const { id: paymentId, bookingId, candidateId } = paid;
  const subsidy = money(paid.subsidyMinor, paid.currency);
  const byPackage = packageOf(paid);
  const parts = { byCard, byCredit, byPackage, subsidy };
  const facts: LedgerFact[] = paymentSucceeded({ paymentId, bookingId, candidateId, ...parts });
  if (!charge?.settlement) return facts;
  const { fee, balanceTransactionId } = charge.settlement;
  return [...facts, { ...feeKnown(charge.id, fee), balanceTransactionId }];
}

const packageOf = ({ packageId, packageMinor, currency }: Payment) =>
  packageId ? { packageId, amount: money(packageMinor, currency) } : undefined;

async function canStillSpend(tx: Transaction, { candidateId, currency, creditMinor }: Payment) {
  await lockCredit(tx, candidateId);
  const { amountMinor } = await availableCredit(tx, candidateId, currency);
  return amountMinor >= creditMinor;
}
