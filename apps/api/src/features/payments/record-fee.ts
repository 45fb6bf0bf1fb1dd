import { isId } from '@app/shared/id/id';
import { feeKnown } from '@app/shared/payments/payment-postings';
import type { ActContext } from '../../app-context.ts';
import { applyCheckout } from './apply-checkout.ts';
import { postLedger } from './ledger.repository.ts';
import { lockPaidTogether, writeFee } from './paid-together.repository.ts';
import { findPayment, findPaymentByIntent, type Payment } from './payment.repository.ts';

/** Books Stripe's fee for a charge as soon as Stripe knows it, which is a moment after the payment. */
export async function recordFee(ctx: ActContext, chargeId: string): Promise<'applied' | 'waits' | 'foreign'> {
  const { settlement, paymentIntentId } = await ctx.stripe.readCharge(chargeId);
  const payment = paymentIntentId ? await findPaymentOfIntent(ctx, paymentIntentId) : undefined;
  if (!payment) return 'foreign';
  if (!payment.chargeId) await applyCheckout(ctx, payment.id); // the parent first
  if (!settlement) return 'waits';
  return ctx.db.transaction(async (tx) => {
    const purchase = await lockPaidTogether(tx, payment);
    const { chargeId: known, bookingId } = purchase[0]!; // at least the one that was found
    if (known !== chargeId) return 'foreign'; // a declined attempt, which costs nothing
    const { fee, balanceTransactionId } = settlement;
    await postLedger(tx, [{ ...feeKnown(chargeId, fee), balanceTransactionId }], { at: ctx.now, bookingId });
    await writeFee(tx, purchase, fee.amountMinor, ctx.now);
    return 'applied';
  });
}

/** Whose money this intent is: by our row, or by what we wrote onto the intent. */
export async function findPaymentOfIntent(ctx: ActContext, intentId: string): Promise<Payment | undefined> {
  const known = await findPaymentByIntent(ctx.db, intentId);
  if (known) return known;
  const { paymentId } = await ctx.stripe.readIntent(intentId);
  return paymentId && isId('payment', paymentId) ? findPayment(ctx.db, paymentId) : undefined;
}
